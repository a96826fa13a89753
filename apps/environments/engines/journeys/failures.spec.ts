import { test, typed } from '../test'

test('says that there is no network, and sends when it is back', async ({ tab, open, step, run }) => {
  await open('flow/')
  await step.number.click()
  await tab.type(typed)
  await run(() => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
    dispatchEvent(new Event('offline'))
  })
  await step.part('.es-offline').shows({ text: /offline/i })
  await tab.press('Enter')
  await step.alert.shows({ text: /offline/i })
  await run(() => {
    Reflect.deleteProperty(navigator, 'onLine')
    dispatchEvent(new Event('online'))
  })
  await step.send.click()
  await step.code.shows({ focused: true })
})

test('says how long WhatsApp has paused codes for a number', async ({ tab, open, step, site }) => {
  site.backends().signup.fail('throttled', { action: 'getCode' })
  await open('flow/')
  await step.number.click()
  await tab.type(typed)
  await tab.press('Enter')
  await step.alert.shows({ text: /WhatsApp has paused/ })
})

test('sends again after the backend could not be reached', async ({ tab, open, step, run }) => {
  await open('flow/')
  await step.number.click()
  await tab.type(typed)
  await run(() => {
    const { fetch } = window
    window.fetch = () => {
      window.fetch = fetch
      return Promise.reject(new TypeError('no answer'))
    }
  })
  await tab.press('Enter')
  await step.alert.shows({ text: /./ })
  await step.send.click()
  await step.code.shows({ focused: true })
})
