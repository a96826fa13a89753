import { expect, stepIn, test } from './site'

const frames = [
  ['of another site, whose storage the browser blocks', undefined],
  ['that is sandboxed and has no origin', 'allow-scripts'],
] as const

for (const [name, sandbox] of frames) {
  test(`in a frame ${name} the whole flow goes on without storage`, async ({ page, site, verify }) => {
    await page.goto(`${site.url}/production/framed/`)
    await page.evaluate(
      ([src, rules]) => {
        const frame = document.createElement('iframe')
        if (rules) frame.setAttribute('sandbox', rules)
        document.body.append(Object.assign(frame, { src, height: '600' }))
      },
      [`${site.otherUrl}/production/flow/`, sandbox] as const,
    )
    const step = stepIn(page.frameLocator('iframe'))
    await expect(step.number).toBeVisible()
    const thrown = await page.frames()[1]?.evaluate(() => {
      try {
        return `${sessionStorage.length} kept`
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(thrown).toBe('SecurityError')
    await verify(step)
  })
}
