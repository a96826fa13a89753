import { expect } from '@playwright/test'
import type { Browser } from './browser'

/** Which element is meant. Open shadow roots are searched too. */
interface Target {
  css: string
  /** Source of a regular expression that its name has to match. */
  name?: string
}

/** What there is to see of an element. */
export interface PartState {
  text: string
  value: string
  /** Where the caret is, or the selection begins. */
  caret: number | null
  selected: string
  focused: boolean
  checked: boolean
  disabled: boolean
  invalid: boolean
}

/** An element of the page, found anew each time. */
export interface Part {
  click: () => Promise<void>
  /** Without the pointer, as a script of the page would. */
  focus: () => Promise<void>
  select: (value: string) => Promise<void>
  /** `null` while there is no such element. */
  state: () => Promise<PartState | null>
  /** Computed styles, by the names of their properties. */
  style: (...names: string[]) => Promise<Record<string, string>>
  /** Waits until the element is there and looks so; what is not named may be anything. */
  shows: (
    state: Partial<{ [Key in keyof PartState]: PartState[Key] | RegExp }>,
    timeoutMs?: number,
  ) => Promise<void>
  /** Waits until there is no such element. */
  isGone: () => Promise<void>
}

const selectors = {
  alert: '[role=alert]',
  button: 'button',
  combobox: 'select, [role=combobox]',
  listbox: '[role=listbox]',
  option: '[role=option]',
  radio: 'input[type=radio]',
  status: '[role=status]',
  textbox: 'input:not([type=radio], [role=combobox])',
}

/** The first element of a role, by its name if one is given: a string is the whole name. */
export function partOf(browser: Browser, role: keyof typeof selectors, name?: string | RegExp): Part {
  return createPart(browser, {
    css: selectors[role],
    ...(name !== undefined && { name: typeof name === 'string' ? `^${escapeRegExp(name)}$` : name.source }),
  })
}

/** The first element of a selector. */
export const partBySelector = (browser: Browser, css: string): Part => createPart(browser, { css })

function createPart(browser: Browser, target: Target): Part {
  const found = call(find, target)
  const inPage = <A extends unknown[], R>(script: (element: Element | null, ...args: A) => R, ...args: A) =>
    browser.evaluate(
      `(${script.toString()})(${[found, ...args.map((arg) => JSON.stringify(arg))].join()})`,
    ) as Promise<R>
  const state = () => inPage(readState)
  const wait = (timeoutMs?: number) =>
    expect.poll(state, { message: JSON.stringify(target), ...(timeoutMs && { timeout: timeoutMs }) })

  return {
    state,
    async click() {
      await wait().not.toBeNull()
      await browser.click(found)
    },
    async focus() {
      await wait().not.toBeNull()
      await inPage((element) => (element as HTMLElement).focus())
    },
    async select(value) {
      await wait().not.toBeNull()
      await browser.select(found, value)
    },
    async style(...names) {
      await wait().not.toBeNull()
      return inPage(readStyle, names)
    },
    async shows(expected, timeoutMs) {
      const matches = Object.fromEntries(
        Object.entries(expected).map(([key, value]) => [
          key,
          value instanceof RegExp ? (expect.stringMatching(value) as unknown) : value,
        ]),
      )
      await wait(timeoutMs).toEqual(expect.objectContaining(matches))
    },
    isGone: () => wait().toBeNull(),
  }
}

/** The source of a call in the page. */
export const call = <A extends unknown[]>(script: (...args: A) => unknown, ...args: A) =>
  `(${script.toString()})(${args.map((arg) => JSON.stringify(arg)).join()})`

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Runs in the page. */
function find({ css, name }: Target): Element | null {
  const nameOf = (element: Element) => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const text =
      element.getAttribute('aria-label') ??
      (labels.length > 0 ? labels : [element]).map((each) => each.textContent).join(' ')
    return text.replace(/\s+/g, ' ').trim()
  }
  const search = (root: Document | ShadowRoot): Element | undefined => {
    const fits = (element: Element) => name === undefined || new RegExp(name).test(nameOf(element))
    const here = [...root.querySelectorAll(css)].find(fits)
    if (here) return here
    const roots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    for (const each of roots) {
      const there = search(each)
      if (there) return there
    }
    return undefined
  }
  return search(document) ?? null
}

/** Runs in the page. */
function readState(element: Element | null): PartState | null {
  if (!element) return null
  const field = element as HTMLInputElement
  const { selectionStart = null, selectionEnd = null } = element instanceof HTMLInputElement ? field : {}
  const root = element.getRootNode() as Document | ShadowRoot
  return {
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    value: field.value ?? '',
    caret: selectionStart,
    selected: (field.value ?? '').slice(selectionStart ?? 0, selectionEnd ?? 0),
    focused: document.hasFocus() && root.activeElement === element,
    checked: field.checked ?? false,
    disabled: field.disabled ?? false,
    invalid: element.getAttribute('aria-invalid') === 'true',
  }
}

/** Runs in the page. */
function readStyle(element: Element | null, names: string[]): Record<string, string> {
  if (!element) return {}
  const style = getComputedStyle(element)
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
}
