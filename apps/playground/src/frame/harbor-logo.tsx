export const HarborLogo = () => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="9" fill="currentColor" />
    <g fill="none" stroke="var(--on-brand)" strokeLinecap="round" strokeLinejoin="round">
      <path d="M16 6.5v11.5M11 11.5l5-5 5 5" strokeWidth="2.4" />
      <path d="M6 20.5c2.5 0 2.5 1.7 5 1.7s2.5-1.7 5-1.7 2.5 1.7 5 1.7 2.5-1.7 5-1.7" strokeWidth="2.2" />
      <path d="M10 25.7c2 0 2 1.1 4 1.1s2-1.1 4-1.1 2 1.1 4 1.1" strokeWidth="2" opacity="0.65" />
    </g>
  </svg>
)
