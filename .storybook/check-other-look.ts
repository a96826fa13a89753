import { afterEach as checkAccessibility } from '@storybook/addon-a11y/preview'
import { expectNoSidewaysScroll } from './no-sideways-scroll'

type Story = Parameters<typeof checkAccessibility>[0] & { tags: string[] }

/** Rules of axe whose result depends on how a page is painted; names and roles are the same in every look. */
const paintedRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

/**
 * After every story, as its play function left it: nothing is wider than its room, and axe finds nothing, also dark,
 * right to left and with text at 200 % at once. The add-on then runs all of axe's rules in the story's own look.
 * Stories tagged `own-look` are about their look or their language and are not turned.
 */
export async function checkOtherLook(story: Story) {
  const { globals, parameters, tags, canvasElement } = story
  if (globals['still'] === 'yes') return
  expectNoSidewaysScroll(canvasElement)
  const root = canvasElement.querySelector<HTMLElement>('.story-root')
  if (globals['otherLook'] !== 'check' || tags.includes('own-look') || !root) return
  const restore = turn(root)
  try {
    expectNoSidewaysScroll(canvasElement)
    const a11y = parameters['a11y'] as { options?: object } | undefined
    const options = { ...a11y?.options, runOnly: { type: 'rule', values: paintedRules } }
    await checkAccessibility({ ...story, parameters: { ...parameters, a11y: { ...a11y, options } } })
  } finally {
    restore()
  }
}

/** Sets what the toolbar sets; nothing moves meanwhile, or a colour would be seen on its way to another. */
function turn(root: HTMLElement) {
  const { theme, text } = root.dataset
  const { dir } = root
  const still = document.createElement('style')
  still.textContent = '* { transition: none !important; animation: none !important }'
  document.head.append(still)
  Object.assign(root.dataset, { theme: 'dark', text: '200' })
  root.dir = 'rtl'
  return () => {
    if (theme === undefined) delete root.dataset['theme']
    else root.dataset['theme'] = theme
    if (text !== undefined) root.dataset['text'] = text
    root.dir = dir
    still.remove()
  }
}
