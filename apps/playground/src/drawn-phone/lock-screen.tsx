import type { ReactNode } from 'react'

const today = () => new Date().toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** A sea at dusk, and above it what has come in: the newest first. */
export const LockScreen = ({ children }: { children: ReactNode }) => (
  <div className="lock">
    <Harbour />
    <p className="lock-date">{today()}</p>
    <div className="lock-news" aria-live="polite">
      {children}
    </div>
  </div>
)

const Harbour = () => (
  <svg className="lock-paper" viewBox="0 0 290 580" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <defs>
      <linearGradient id="lock-sky" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="#16264f" />
        <stop offset="0.55" stopColor="#5a5f9e" />
        <stop offset="0.8" stopColor="#e79a7c" />
        <stop offset="1" stopColor="#f6c98f" />
      </linearGradient>
    </defs>
    <rect width="290" height="580" fill="url(#lock-sky)" />
    <circle cx="208" cy="404" r="34" fill="#ffe3b0" opacity="0.9" />
    <path d="M0 430c50-16 90 8 145 2s100-18 145-2v150H0z" fill="#35477f" />
    <path d="M0 462c60-10 100 12 160 6s90-14 130-4v116H0z" fill="#273767" />
    <path d="M0 505c50-12 110 10 165 4s85-10 125-2v73H0z" fill="#1a274f" />
    <path d="M74 452l22 0-5 10H80zM84 424v26l14-4z" fill="#f4e6d4" />
  </svg>
)
