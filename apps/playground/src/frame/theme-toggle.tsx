import { useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const names: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' }
const key = 'harbor:theme'

function stored(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function apply(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Blocked storage: the choice lasts as long as the page.
  }
}

/** Goes round: as the system has it, light, dark. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(stored)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <button
      type="button"
      className="theme-toggle"
      aria-label={`Theme: ${names[theme]}. Switch to ${names[next]}`}
      title={`Theme: ${names[theme]}`}
      onClick={() => {
        apply(next)
        setTheme(next)
      }}
    >
      <ThemeIcon theme={theme} />
    </button>
  )
}

const ThemeIcon = ({ theme }: { theme: Theme }) => (
  <svg
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    aria-hidden="true"
  >
    {theme === 'system' && (
      <>
        <circle cx="10" cy="10" r="6.5" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </>
    )}
    {theme === 'light' && (
      <>
        <circle cx="10" cy="10" r="3.4" />
        <path d="M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1" />
      </>
    )}
    {theme === 'dark' && <path d="M16.5 12A7 7 0 0 1 8 3.5a6.7 6.7 0 1 0 8.5 8.5z" strokeLinejoin="round" />}
  </svg>
)
