/** A browser that is not Chromium, behind whatever protocol it understands. Everything else here is built on these few. */
export interface Browser {
  /** Name and version, as the browser says them. */
  version: string
  goto: (url: string) => Promise<void>
  reload: () => Promise<void>
  /** Leaves for the page before; does not wait for it. */
  back: () => Promise<void>
  /** The value of an expression in the current frame; a promise is awaited. Only JSON comes back. */
  evaluate: (expression: string) => Promise<unknown>
  /** Clicks in the middle of the element that the expression gives. */
  click: (expression: string) => Promise<void>
  /** Chooses in the `<select>` that the expression gives. Neither protocol opens its list. */
  select: (expression: string, value: string) => Promise<void>
  /** Presses a key by its name in the DOM, while it holds those before it. */
  press: (...keys: string[]) => Promise<void>
  /** Presses the key of each character. */
  type: (text: string) => Promise<void>
  /** Makes the first frame of the page the current one, until the next `goto`. */
  enterFrame: () => Promise<void>
  screenshot: () => Promise<Buffer>
  close: () => Promise<void>
}

export interface BrowserOptions {
  /** Where logs go. */
  folder: string
  /** Size of the page in px. */
  width?: number
  height?: number
}

/** Of the page, where a journey asks for no other. */
export const pageSize = { width: 800, height: 1000 }

/** How long a navigation or a script may take before it counts as failed. */
export const commandTimeoutMs = 30_000
