import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { createContext, useContext, useEffect, useState, type PropsWithChildren } from 'react'
import { dark, light } from '../look/themes'
import './docs.css'

const DarkDocs = createContext(false)

/** Whether the page is dark: code blocks do not follow the theme by themselves. */
export const useDarkDocs = () => useContext(DarkDocs)

const isDark = (theme: unknown) =>
  theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)

interface GlobalsEvent {
  globals: Record<string, unknown>
}

/** The pages of the documentation follow the toolbar's theme, as the stories on them do. */
export function ThemedDocs({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context
  const [theme, setTheme] = useState<unknown>(() => latestTheme(channel))
  useEffect(() => {
    const follow = ({ globals }: GlobalsEvent) => setTheme(globals['theme'])
    channel.on('globalsUpdated', follow)
    return () => channel.off('globalsUpdated', follow)
  }, [channel])
  const ofDark = isDark(theme)
  const look = ofDark ? dark : light
  return (
    <DocsContainer context={context} theme={look}>
      <div className="guide" data-theme={look.base}>
        <DarkDocs.Provider value={ofDark}>{children}</DarkDocs.Provider>
      </div>
    </DocsContainer>
  )
}

function latestTheme(channel: DocsContainerProps['context']['channel']): unknown {
  const events = ['globalsUpdated', 'setGlobals']
  const latest = events.map((event) => channel.last(event) as GlobalsEvent[] | undefined).find(Boolean)
  return latest?.[0]?.globals['theme']
}
