import { servePlayground, type ServedPages } from '../../../playground/e2e/built-pages'
import { expect, partOf, phone, test as base } from '../test'

/** An integrator's whole page, as it is built. */
const test = base.extend<
  { fresh: ServedPages; codeOf: (to: string) => Promise<string> },
  { playground: ServedPages }
>({
  playground: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const playground = await servePlayground()
      await use(playground)
      await playground.stop()
    },
    { scope: 'worker' },
  ],
  fresh: async ({ playground }, use) => {
    await fetch(`${playground.url}/playground/reset`, { method: 'POST' })
    await use(playground)
  },
  codeOf: async ({ playground }, use) => {
    await use(async (to) => {
      const newest = async () => {
        const answer = await fetch(`${playground.url}/sandbox/inbox?phone=${to.slice(1)}`)
        const { messages } = (await answer.json()) as { messages: { code: string }[] }
        return messages.at(-1)?.code
      }
      await expect.poll(newest).toBeDefined()
      return (await newest()) ?? ''
    })
  },
})

test('onboards a number in the playground, until it is live', async ({ tab, fresh, step, codeOf }) => {
  await tab.goto(fresh.url)
  await step.number.click()
  await tab.type(phone)
  await step.send.click()
  await step.code.shows({ focused: true })
  // The message arrives on the phone that is drawn beside the step.
  await step.part('.lock-news').shows({ text: /code/i })
  await tab.type(await codeOf(phone))
  await step.status.shows({ text: /is verified/ })
  await step.button('Continue').click()
  await partOf(tab, 'textbox', /Display name/).shows({ focused: true })
  await tab.press('Enter')
  await step.button('Go live').click()
  await step.part('#panel-title').shows({ text: /live/i })
})

test('verifies with the markup of an integrator, which the hooks alone drive', async ({
  tab,
  fresh,
  step,
  codeOf,
}) => {
  await tab.goto(`${fresh.url}/?look=headless`)
  await step.part('.own-big').click()
  await tab.type(phone)
  await tab.press('Enter')
  await step.status.shows({ text: /We sent/ })
  await tab.type(await codeOf(phone))
  await step.status.shows({ text: /is verified/ })
})

test('hears the code in a call', async ({ tab, fresh, step, codeOf }) => {
  await tab.goto(fresh.url)
  await step.number.click()
  await tab.type(phone)
  await step.part('.es-method:nth-of-type(2)').click()
  await step.send.click()
  await step.code.shows({ focused: true })
  await step.part('.call [aria-label="Answer call"]').click()
  await step.part('.call-captions').shows({ text: /code/i })
  await step.code.click()
  await tab.type(await codeOf(phone))
  await step.status.shows({ text: /is verified/ })
})
