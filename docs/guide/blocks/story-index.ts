import { useEffect, useState } from 'react'

export interface IndexEntry {
  id: string
  type: 'story' | 'docs'
  /** Path in the sidebar, `Theming/Live`. */
  title: string
  name: string
}

/** What this Storybook holds, from its own index; undefined until it is there. */
export function useStoryIndex(): readonly IndexEntry[] | undefined {
  const [entries, setEntries] = useState<readonly IndexEntry[]>()
  useEffect(() => {
    let gone = false
    void fetch('./index.json')
      .then((response) => response.json() as Promise<{ entries: Record<string, IndexEntry> }>)
      .then((index) => gone || setEntries(Object.values(index.entries)))
    return () => void (gone = true)
  }, [])
  return entries
}
