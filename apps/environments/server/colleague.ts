import type { E164 } from '@embedded-signup/hooks'
import type { Site } from './serve-site'

const post = async (site: Site, action: string, body: object) => {
  const response = await fetch(`${site.url}/api/hand-off/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(`${action} was answered with ${response.status}: ${await response.text()}`)
  return (await response.json()) as { data: { ticket?: string; url?: string } }
}

/** What a page does before a colleague opens its link: asks for a code, and for the link. */
export async function giveLink(site: Site, phone: E164): Promise<string> {
  const asked = { phone_number: phone.slice(1), method: 'sms' }
  const { ticket } = (await post(site, 'getCode', asked)).data
  const { url } = (await post(site, 'handOff', { ...asked, ticket })).data
  if (!url) throw new Error('There is no link.')
  return url
}

/** What the page behind the newest link does when a code is entered there. */
export async function enterBehindLink(site: Site, code: string): Promise<void> {
  const link = site.backends().links.at(-1)
  if (!link) throw new Error('No link was given.')
  await post(site, 'handedCheckCode', { hand_off: new URL(link).hash.slice(1), code })
}
