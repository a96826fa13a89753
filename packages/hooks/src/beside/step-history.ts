interface StepHistory {
  /** Tells two steps on one page apart. */
  id: string
  /** Whether the step is at its code now. */
  atCode: boolean
  /** Back, away from the code step. */
  leave(): unknown
  /** Forward, to the code step again. */
  resume(): unknown
  signal: AbortSignal
}

/** Where in `history.state` the ids of the steps that are at their code stand, beside what the page's router keeps there. */
const place = 'embeddedSignup'

function stepsAtCode(): readonly string[] {
  const ids: unknown = (history.state as Record<string, unknown> | null)?.[place]
  return Array.isArray(ids) ? ids : []
}

/** A move of ours that the browser has not made yet. Until then `history.state` is the old one. */
let underWay: Promise<void> | undefined

/**
 * A browser moves within some ms, a busy one within some hundred. One that may not, as in some frames, is waited for no longer
 * than this. In ms.
 */
const longestMove = 2000

/** It ends with the move alone: a second one before that would lead off the page. */
function goBack(): Promise<void> {
  let over = () => {}
  const move = new Promise<void>((done) => {
    over = () => {
      removeEventListener('popstate', over)
      underWay = undefined
      done()
    }
  })
  addEventListener('popstate', over)
  underWay = move
  moveBack(over)
  return move
}

/**
 * To the entry before ours, by its key where the browser has keys (the Navigation API): Chromium that was reloaded while ours
 * was added would go one further, off the page.
 */
function moveBack(refused: () => void): void {
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>
  if (!navigation) return history.back()
  const before = navigation.entries()[(navigation.currentEntry?.index ?? 0) - 1]
  if (!before) return refused()
  const { committed, finished } = navigation.traverseTo(before.key)
  committed?.catch(refused)
  finished?.catch(() => {})
}

/**
 * Takes the entry of a step away that is done with its code: Back leads off the page then, at once. Before the page hears that
 * the number is verified, and moves on: a move of its own would be undone by this one.
 */
export async function leaveEntry(id: string): Promise<void> {
  if (underWay || stepsAtCode().at(-1) !== id) return
  const late = new Promise((done) => setTimeout(done, longestMove))
  await Promise.race([goBack(), late])
}

/**
 * Gives the code step an entry of its own in the browser's history, under the same address: Back leads to the number,
 * Forward to the code again. An entry that a reload has kept is used again.
 */
export async function followHistory({ id, atCode, leave, resume, signal }: StepHistory): Promise<void> {
  // Who left by a button and is back already must not be led away by the move of that button.
  if (underWay) await underWay
  if (signal.aborted) return
  const isMarked = () => stepsAtCode().includes(id)
  if (atCode && !isMarked()) enter(id)
  // Left by a button: its entry goes too, or Back would have nothing to do. Another step's entry is not ours to leave.
  else if (!atCode && stepsAtCode().at(-1) === id) void goBack()

  let marked = isMarked()
  const move = () => {
    const before = marked
    marked = isMarked()
    // A move of ours that is still under way here is that of `leaveEntry`: nobody has gone back.
    if (before === marked || underWay) return
    if (marked) resume()
    else leave()
  }
  addEventListener('popstate', move, { signal })
}

function enter(id: string): void {
  const state: unknown = history.state
  // What is no object cannot be added to, and is not ours to replace.
  if (typeof state !== 'object') return
  try {
    history.pushState({ ...state, [place]: [...stepsAtCode(), id] }, '')
  } catch {
    // Too many entries in a short time, or a document that may have none: Back does what it did before.
  }
}
