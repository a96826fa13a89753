import { HarborLogo } from './harbor-logo'
import { ThemeToggle } from './theme-toggle'

export type PageName = 'onboarding' | 'headless'

const pages: { name: PageName; href: string; text: string }[] = [
  { name: 'onboarding', href: '/', text: 'Onboarding' },
  { name: 'headless', href: '/headless', text: 'Headless' },
]

export const TopBar = ({ page }: { page: PageName }) => (
  <header className="top-bar">
    <a className="brand" href="/">
      <HarborLogo />
      Harbor
    </a>
    <nav className="pages" aria-label="Pages">
      {pages.map(({ name, href, text }) => (
        <a key={name} href={href} aria-current={name === page ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
    <div className="account">
      <ThemeToggle />
      <span className="account-name">Kopi Senja</span>
      <span className="avatar" aria-hidden="true">
        KS
      </span>
    </div>
  </header>
)
