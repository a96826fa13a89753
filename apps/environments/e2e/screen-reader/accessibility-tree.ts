import { expect, type CDPSession, type Page, type Request } from '@playwright/test'
import { readsThrough } from '../../screen-reader/journeys'
import { steady } from '../../screen-reader/steady'
import type { Transcript } from '../../screen-reader/transcripts'

const readTree = async (cdp: CDPSession) => (await cdp.send('Accessibility.getFullAXTree')).nodes

type AxNode = Awaited<ReturnType<typeof readTree>>[number]

/** The words a screen reader has for a role; each has its own, these are NVDA's. */
const spokenRoles: Record<string, string> = {
  alert: 'alert',
  button: 'button',
  combobox: 'combo box',
  dialog: 'dialog',
  list: 'list',
  listbox: 'list box',
  link: 'link',
  option: 'option',
  radio: 'radio button',
  radiogroup: 'group',
  searchbox: 'search edit',
  textbox: 'edit',
}

/** What is named when it is entered, before what is in it. */
const groups = new Set(['radiogroup', 'group', 'dialog', 'form', 'list'])

/** What is read as a whole, not by its parts. */
const controls = new Set(['button', 'combobox', 'radio', 'textbox', 'searchbox', 'option', 'link'])

interface Tree {
  nodes: Map<string, AxNode>
  focused: AxNode | undefined
}

export interface ScreenReader {
  /** Does something, and writes down what is heard of it. */
  hear(action: string, act: () => Promise<unknown>): Promise<void>
  /** Writes down what the reading cursor comes by, from the top of the page to its end. */
  readThrough(): Promise<void>
  /** What was written down. */
  transcript(): Transcript
}

/**
 * What a screen reader has to say, taken from Chromium's accessibility tree: the element that gets the focus with its
 * name, role, states and description, the groups around it that were entered, and every live region whose text is new.
 */
export async function createScreenReader(page: Page): Promise<ScreenReader> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Accessibility.enable')
  const heard: [string, string[]][] = []
  const underWay = requestsUnderWay(page)
  let before = await settledTree(cdp, underWay)

  return {
    async hear(action, act) {
      await act()
      const after = await settledTree(cdp, underWay)
      heard.push([action, heardOf(before, after)])
      before = after
    },
    async readThrough() {
      before = await settledTree(cdp, underWay)
      heard.push([readsThrough, readingOf(before)])
    },
    transcript: () => heard,
  }
}

/** Of scripts, words and the backend: those that have no answer yet. */
function requestsUnderWay(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>()
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return underWay
}

/** How often the tree has to be the same before it is read, 200 ms apart. */
const samenesses = 3

/** The tree once nothing is loaded any more and it has been the same for a moment, but for what counts down. */
async function settledTree(cdp: CDPSession, underWay: ReadonlySet<Request>): Promise<Tree> {
  let last = ''
  let same = 0
  let tree: Tree | undefined
  await expect(async () => {
    const nodes = await readTree(cdp)
    tree = {
      nodes: new Map(nodes.map((node) => [node.nodeId, node])),
      focused: nodes.find((node) => propertyOf(node, 'focused') && node.role?.value !== 'RootWebArea'),
    }
    const now = steady(
      nodes.map(({ role, name, value }) => `${role?.value} ${name?.value} ${value?.value}`).join(),
    )
    same = now === last && underWay.size === 0 ? same + 1 : 0
    last = now
    expect(same).toBeGreaterThanOrEqual(samenesses)
  }).toPass({ intervals: [200] })
  if (!tree) throw new Error('The page has no accessibility tree.')
  return tree
}

/** A name, a role, a value or a description, in words. */
const wordsOf = (of: { value?: unknown } | undefined): string =>
  typeof of?.value === 'string' ? of.value : ''

const propertyOf = ({ properties }: AxNode, name: string): unknown =>
  properties?.find((property) => property.name === name)?.value.value

function heardOf(before: Tree, after: Tree): string[] {
  const old = liveTexts(before)
  const news = [...liveTexts(after)]
    .filter(([id, { text, drawn }]) => text && !(text === old.get(id)?.text && drawn === old.get(id)?.drawn))
    .map(([, { text, live }]) => `${live === 'assertive' ? 'at once' : 'says'}: ${text}`)
  const { focused } = after
  const active = activeIn(after)
  if (active && active.backendDOMNodeId !== activeIn(before)?.backendDOMNodeId)
    news.push(`active: ${spoken(after, active)}`)
  const moved = focused && focused.backendDOMNodeId !== before.focused?.backendDOMNodeId
  if (!moved) return news
  const left = new Set(groupsAround(before, before.focused).map(({ backendDOMNodeId }) => backendDOMNodeId))
  const entered = groupsAround(after, focused).filter(({ backendDOMNodeId }) => !left.has(backendDOMNodeId))
  return [...news, `focus: ${[...entered.reverse(), focused].map((node) => spoken(after, node)).join('; ')}`]
}

/** The row of a list that the focused field points at (`aria-activedescendant`). */
function activeIn({ nodes, focused }: Tree): AxNode | undefined {
  const pointer = focused?.properties?.find(({ name }) => name === 'activedescendant')
  const id = pointer?.value.relatedNodes?.[0]?.backendDOMNodeId
  return id === undefined ? undefined : [...nodes.values()].find((node) => node.backendDOMNodeId === id)
}

function liveTexts(tree: Tree) {
  const regions = [...tree.nodes.values()].filter((node) => {
    const live = propertyOf(node, 'live')
    return !node.ignored && (live === 'polite' || live === 'assertive')
  })
  return new Map(
    regions.map((node) => [
      node.backendDOMNodeId,
      {
        text: textIn(tree, node),
        // The same words in a new element are news again.
        drawn: firstTextOf(tree, node)?.backendDOMNodeId,
        live: propertyOf(node, 'live') as string,
      },
    ]),
  )
}

function firstTextOf(tree: Tree, node: AxNode): AxNode | undefined {
  let first: AxNode | undefined
  walk(tree, node, (child) => {
    if (child.role?.value === 'StaticText') first ??= child
    return first === undefined
  })
  return first
}

function groupsAround(tree: Tree, node: AxNode | undefined): AxNode[] {
  const around: AxNode[] = []
  for (let at = node && parentOf(tree, node); at; at = parentOf(tree, at)) {
    if (groups.has(wordsOf(at.role)) && at.name?.value) around.push(at)
  }
  return around
}

const parentOf = ({ nodes }: Tree, { parentId }: AxNode) => (parentId ? nodes.get(parentId) : undefined)

/** Name, role, states, value, description: the order in which NVDA says them. */
function spoken(tree: Tree, node: AxNode): string {
  const role = wordsOf(node.role)
  if (role === 'status' || role === 'alert') return textIn(tree, node)
  const value = wordsOf(node.value)
  const checked = propertyOf(node, 'checked')
  const expanded = propertyOf(node, 'expanded')
  const invalid = propertyOf(node, 'invalid')
  return [
    steady(wordsOf(node.name)),
    spokenRoles[role] ?? role,
    role === 'radio' && (checked === 'true' ? 'checked' : 'not checked'),
    propertyOf(node, 'required') && 'required',
    invalid !== undefined && invalid !== 'false' && 'invalid',
    propertyOf(node, 'disabled') && 'unavailable',
    role !== 'combobox' && expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    role !== 'radio' && steady(value),
    wordsOf(node.description),
  ]
    .filter(Boolean)
    .join(', ')
}

function textIn(tree: Tree, node: AxNode): string {
  const parts: string[] = []
  walk(tree, node, ({ role, name }) => {
    const kind = wordsOf(role)
    if (kind === 'StaticText') parts.push(wordsOf(name))
    else if (kind === 'button') {
      parts.push(` (button: ${wordsOf(name)})`)
      return false
    }
    return true
  })
  return steady(parts.join('').replace(/\s+/g, ' ').trim())
}

/** @param visit whether to go into the node's children. */
function walk(tree: Tree, node: AxNode, visit: (node: AxNode) => boolean): void {
  for (const id of node.childIds ?? []) {
    const child = tree.nodes.get(id)
    if (child && (child.ignored || visit(child))) walk(tree, child, visit)
  }
}

/** One line for each control and each run of text. */
function readingOf(tree: Tree): string[] {
  const [root] = tree.nodes.values()
  const lines: string[] = []
  let run = { of: '', text: '' }
  const end = () => {
    if (run.text.trim()) lines.push(steady(run.text.replace(/\s+/g, ' ').trim()))
    run = { of: '', text: '' }
  }
  if (!root) return lines
  walk(tree, root, (node) => {
    const role = wordsOf(node.role)
    if (controls.has(role)) {
      end()
      lines.push(spoken(tree, node))
      return false
    }
    if (role === 'StaticText') {
      const block = blockOf(tree, node)
      if (block !== run.of) end()
      run = { of: block, text: run.text + wordsOf(node.name) }
    } else if (groups.has(role) && node.name?.value) {
      end()
      lines.push(spoken(tree, node))
    }
    return true
  })
  end()
  return lines
}

const inline = new Set(['StaticText', 'strong', 'emphasis', 'generic', 'none'])

function blockOf(tree: Tree, node: AxNode): string {
  let at: AxNode | undefined = node
  while (at && (at.ignored || inline.has(wordsOf(at.role)))) at = parentOf(tree, at)
  return at?.nodeId ?? ''
}
