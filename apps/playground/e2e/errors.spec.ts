import type { Page } from '@playwright/test'
import type { ErrorCode } from '@embedded-signup/contract'
import { enFailures } from '@embedded-signup/ui'
import { createHarmedWay } from '../../../packages/ui/src/stories/failures/harmed-way'
import { playScenario } from '../../../packages/ui/src/stories/failures/play-scenario'
import type { Scenario } from '../../../packages/ui/src/stories/failures/scenario'
import {
  needsWholeWay,
  registrationScenarios,
  scenarios,
} from '../../../packages/ui/src/stories/failures/scenarios'
import { pageHands } from './page-hands'
import { openWithWords, test as base } from './built-page'
import { setOffline } from './set-offline'

const quiet = { info() {}, warn() {}, error() {} }

/** Whether the trouble of the test at hand lasts. */
interface Trouble {
  on: boolean
}

const test = base.extend<{ scenario: Scenario | undefined; trouble: Trouble }>({
  scenario: [undefined, { option: true }],
  // eslint-disable-next-line no-empty-pattern
  trouble: ({}, use) => use({ on: false }),
  handlerOptions: ({ scenario, trouble }, use) =>
    use({ log: quiet, ...scenario?.handler?.(() => trouble.on) }),
})

const cases: [name: string, code: ErrorCode, scenario: Scenario][] = [
  ...Object.entries(scenarios).map(([code, scenario]): [string, ErrorCode, Scenario] => [
    code,
    code as ErrorCode,
    scenario,
  ]),
  ...Object.entries(registrationScenarios).map(([code, scenario]): [string, ErrorCode, Scenario] => [
    `${code} while a number is registered`,
    code as ErrorCode,
    scenario,
  ]),
]

for (const [name, code, scenario] of cases) {
  test.describe(name, () => {
    test.use({ scenario })
    test(`is told, leaves the person able to go on, and ends: ${name}`, async ({
      page,
      sandbox,
      backendUrl,
      later,
      trouble,
    }) => {
      const harm = await harmTheWay(page, backendUrl, scenario)
      let heal = () => {}
      const hands = pageHands({
        page,
        sandbox,
        later,
        async trouble(on) {
          trouble.on = on
          heal()
          if (on && scenario.sandbox)
            heal = sandbox.fail(scenario.sandbox.failure, { action: scenario.sandbox.action })
          harm.set(on ? scenario.fault : undefined)
          if (scenario.offline) await setOffline(page, on)
        },
      })
      await openWithWords(page, needsWholeWay(scenario) ? '/?whole' : '/')
      await playScenario(scenario, scenario.says ?? enFailures.errors[code], hands)
    })
  })
}

/** Puts the scenario's fault between page and backend. */
async function harmTheWay(page: Page, backendUrl: string, { policyLost }: Scenario) {
  const way = createHarmedWay()
  await page.route('**/api/signup/*', async (route) => {
    const request = route.request()
    const action = request.url().split('/').at(-1) ?? ''
    if (action === 'policy' && policyLost) return route.abort('connectionreset')
    const asked = {
      action,
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData() ?? undefined,
    }
    const sent = way.request(asked)
    const harm = way.answer(asked)
    if (sent === asked && !harm) return route.fallback()
    if (harm?.way === 'foreign_answer')
      return route.fulfill({ status: harm.status, contentType: 'text/html', body: harm.text })
    const { method, headers, body } = sent
    const url = `${backendUrl}/api/signup/${sent.action}`
    const response = await route.fetch({ url, method, headers, ...(body && { postData: body }) })
    return harm ? route.abort('connectionreset') : route.fulfill({ response })
  })
  return way
}
