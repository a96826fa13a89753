import { createPageBackend } from '@embedded-signup/hooks/testing'
import { render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CountrySearch } from '../country-search'
import { SignupProvider, VerifyPhoneStep } from '../index'
import { ptBR } from '../locales/pt-BR'

function show(props: Parameters<typeof VerifyPhoneStep>[0]) {
  const { fetch } = createPageBackend()
  return render(
    <SignupProvider fetch={fetch}>
      <VerifyPhoneStep defaultCountry="BR" {...props} />
    </SignupProvider>,
  )
}

const expectCountry = (name: string) =>
  waitFor(() => expect(screen.getByRole('option', { name })).toBeInstanceOf(Element))

it('draws the step in the language of a name with an underscore', async () => {
  show({ locale: 'pt_BR' })
  await expectCountry('Brasil (+55)')
})

it.each(['C', 'i-klingon', '12', 'nonsense!'])(
  'draws the step for %j in the language of the messages, and warns',
  async (locale) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    show({ locale, messages: ptBR })
    await expectCountry('Brasil (+55)')
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(locale))
  },
)

it('draws the step for an empty locale, and for messages whose own language is none', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  show({ locale: '', messages: { locale: 'pt BR' } })
  await expectCountry('Brazil (+55)')
  expect(warn).toHaveBeenCalledOnce()
})

it('draws the country search for any locale', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  show({ locale: 'C.UTF-8', countrySelect: CountrySearch })
  expect(screen.getByRole('button', { name: /Brazil \(\+55\)/ })).toBeInstanceOf(Element)
})
