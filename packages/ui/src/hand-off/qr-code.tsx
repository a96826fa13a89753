import { encodeQR } from 'qr'
import { useMemo } from 'react'
import { useFrame } from '../frame/frame-context'

/** Modules of white around the code; scanners ask for four (ISO/IEC 18004, 9.1). */
const quiet = 4

export interface QrCodeProps {
  text: string
  label: string
}

/** Black on white in every theme: that is what scanners read. */
export default function QrCode({ text, label }: QrCodeProps) {
  const { look } = useFrame()
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={label}
      {...look('qr-code')}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** One path of all dark modules, a stroke for each run of them in a row. */
function drawn(text: string) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
  const path = rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`]
      }),
    )
    .join('')
  return { size: rows.length, path }
}
