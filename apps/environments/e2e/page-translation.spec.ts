import { expect, test, typed } from './site'

/** What Chrome's translator does to a page: every bare text is moved into two `<font>` elements, now and whenever one is added. */
function translate() {
  const wrap = (node: Node) => {
    if (node instanceof HTMLElement && (node.translate === false || node.closest('[translate=no], font')))
      return
    if (node instanceof HTMLElement && /^(?:SCRIPT|STYLE|OPTION|SELECT|INPUT)$/.test(node.tagName)) return
    if (node instanceof Text) {
      if (!node.data.trim() || node.parentElement?.closest('font, [translate=no]')) return
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.textContent = `«${node.data}»`
      outer.append(inner)
      node.replaceWith(outer)
      return
    }
    // A list of its own: those of the page change while they are walked.
    for (const child of Array.from(node.childNodes)) wrap(child)
  }
  wrap(document.body)
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node)
  }).observe(document.body, { childList: true, subtree: true })
}

// A wrong code is answered by 422, of which the browser itself complains.
test.use({ expected: /status of 422/ })

for (const build of ['production', 'react-18'] as const) {
  test(`goes on where a translator has rewritten every text: ${build}`, async ({
    page,
    open,
    step,
    received,
    site,
  }) => {
    await open('flow/', build)
    await page.evaluate(translate)
    const send = page.getByRole('button', { name: '«Send code»' })
    await expect(send).toBeVisible()
    const number = page.getByRole('textbox').first()
    await number.fill('1')
    await send.click()
    await expect(step.alert).toContainText('«')
    await number.fill('')
    await send.click()
    await expect(step.alert).toContainText('«')
    await number.fill(typed)
    await send.click()
    const code = page.getByRole('textbox', { name: '«Verification code»' })
    await expect(code).toBeFocused()
    const right = await received()
    await code.fill(right === '000000' ? '111111' : '000000')
    await expect(step.alert).toContainText('«')
    // The wait counts on: its text changes each second in the translator's hands.
    await page.waitForTimeout(2100)
    await page.getByRole('button', { name: '«Change number»' }).click()
    await send.click()
    await code.fill(right)
    await expect(step.status).toContainText('is verified')
    expect(site.backends().signup.calls.count('getCode')).toBe(1)
  })
}
