const drawn = {
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
  focusable: false,
  className: 'es-icon',
} as const

export const MessageIcon = () => (
  <svg {...drawn}>
    <path d="M3 5.5A2.5 2.5 0 0 1 5.5 3h9A2.5 2.5 0 0 1 17 5.5v6a2.5 2.5 0 0 1-2.5 2.5H9l-4 3v-3.05A2.5 2.5 0 0 1 3 11.5z" />
    <path d="M6.75 8.5h.01M10 8.5h.01M13.25 8.5h.01" strokeWidth={2} />
  </svg>
)

export const CallIcon = () => (
  <svg {...drawn}>
    <path d="M6.6 3.2 4.5 4.1c-.8.3-1.2 1-1.1 1.9.6 5.6 5 10 10.6 10.6.9.1 1.6-.3 1.9-1.1l.9-2.1c.2-.5 0-1.1-.5-1.4l-2.6-1.5c-.5-.3-1-.2-1.4.2l-.8.9a8.2 8.2 0 0 1-3.1-3.1l.9-.8c.4-.4.5-.9.2-1.4L8 3.7c-.3-.5-.9-.7-1.4-.5z" />
  </svg>
)

export const ChevronIcon = () => (
  <svg {...drawn}>
    <path d="m6 8 4 4 4-4" />
  </svg>
)

export const CheckIcon = () => (
  <svg {...drawn}>
    <path d="m4.5 10.5 3.5 3.5 7.5-8" strokeWidth={2} className="es-check-stroke" />
  </svg>
)

export const AlertIcon = () => (
  <svg {...drawn}>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 6.5v4M10 13.4v.01" strokeWidth={2} />
  </svg>
)
