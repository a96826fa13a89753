import { HarborLogo } from './harbor-logo'

export const TopBar = () => (
  <header className="top-bar">
    <span className="brand">
      <HarborLogo />
      Harbor
    </span>
    <div className="account">
      <span className="account-name">Kopi Senja</span>
      <span className="avatar" aria-hidden="true">
        KS
      </span>
    </div>
  </header>
)
