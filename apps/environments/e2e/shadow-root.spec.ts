import { expect, test } from './site'

const ways = [
  ['an adopted style sheet', 'production', 'shadow/'],
  ['a linked style sheet', 'production', 'shadow/?link'],
  ['an adopted style sheet and React 18', 'react-18', 'shadow/'],
] as const

for (const [name, build, path] of ways) {
  test(`in a shadow root with ${name} it looks, types and verifies as on the page`, async ({
    page,
    open,
    step,
    received,
  }) => {
    await open(path, build)
    await expect(step.send).toHaveCSS('border-radius', '10px')
    await expect(step.send).toHaveCSS('min-height', '48px')
    const code = step.status.page().locator('.es-label').first()
    await expect(code).toHaveCSS('font-weight', '550')

    await test.step('the caret stays behind its digit while the text is grouped', async () => {
      await step.number.click()
      // Keys that are quicker than the number plan stay as they are typed.
      await expect(async () => {
        await step.number.fill('')
        await page.keyboard.type('8123')
        await expect(step.number).toHaveValue('812-3', { timeout: 100 })
      }).toPass()
      await page.keyboard.press('Home')
      for (let digit = 0; digit < 3; digit++) await page.keyboard.press('ArrowRight')
      await page.keyboard.type('9')
      await expect(step.number).toHaveValue('812-93')
      const caret = await step.number.evaluate((input: HTMLInputElement) => input.selectionStart)
      expect(caret).toBe(5)
      await step.number.fill('')
    })

    await test.step('what a browser fills in counts', async () => {
      await step.number.evaluate((input: HTMLInputElement) => {
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
        set?.call(input, '+6281234567890')
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
        input.dispatchEvent(new Event('change', { bubbles: true }))
      })
      await expect(step.number).toHaveValue('812-3456-7890')
    })

    await test.step('by keyboard alone, from the number to verified', async () => {
      await step.number.focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowRight')
      await expect(step.voice).toBeChecked()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(step.code).toBeFocused()
      await page.keyboard.type(await received())
      await expect(step.status).toContainText('is verified')
      await expect(step.status).toBeFocused()
    })
  })

  test(`in a shadow root with ${name} an error is tied to its field`, async ({ page, open, step }) => {
    await open(path, build)
    await step.ask('12')
    await expect(step.number).toHaveAttribute('aria-invalid', 'true')
    await expect(step.number).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(step.number).toHaveAccessibleDescription(/.+/)
  })
}
