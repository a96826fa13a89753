interface Held {
  text: string
  timer: ReturnType<typeof setTimeout>
}

/** Texts that are gone after their seconds. */
export function createMemoryTexts() {
  const texts = new Map<string, Held>()

  const remove = (key: string) => {
    clearTimeout(texts.get(key)?.timer)
    texts.delete(key)
  }
  const keep = (key: string, text: string, seconds: number) => {
    remove(key)
    const timer = setTimeout(() => texts.delete(key), seconds * 1000)
    // Node: a text that waits for its end must not keep the process alive.
    ;(timer as { unref?: () => void }).unref?.()
    texts.set(key, { text, timer })
  }
  return {
    claim(key: string, text: string, seconds: number): string | undefined {
      const held = texts.get(key)
      if (held) return held.text
      keep(key, text, seconds)
      return undefined
    },
    keep,
    find: (key: string): string | undefined => texts.get(key)?.text,
    swap(key: string, from: string, to: string, seconds: number): boolean {
      if (texts.get(key)?.text !== from) return false
      keep(key, to, seconds)
      return true
    },
    remove,
  }
}
