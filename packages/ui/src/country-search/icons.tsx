const drawn = { viewBox: '0 0 20 20', 'aria-hidden': true, className: 'es-icon' } as const

export const SearchIcon = () => (
  <svg {...drawn}>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 4 4" />
  </svg>
)

export const CloseIcon = () => (
  <svg {...drawn}>
    <path d="m5 5 10 10M15 5 5 15" />
  </svg>
)

export const CheckIcon = () => (
  <svg {...drawn}>
    <path d="m5 10 3 4 7-8" strokeWidth="2" />
  </svg>
)
