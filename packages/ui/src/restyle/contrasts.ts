interface Setting {
  scheme: 'light' | 'dark'
  accent: string | undefined
}

interface Poor {
  pair: string
  contrast: number
}

/** The pairs of the step's colours, `front on back`, that the browser computes with less contrast than they need. */
export function contrastsIn(root: HTMLElement, setting: Setting, least: Record<string, number>): Poor[] {
  const probe = root.appendChild(document.createElement('i'))
  root.style.colorScheme = setting.scheme
  if (setting.accent) root.style.setProperty('--es-accent', setting.accent)
  const measured = Object.entries(least).map(([pair, needed]) => {
    const [front = NaN, back = NaN] = pair.split(' on ').map((name) => {
      probe.style.color = `var(--_es-${name})`
      return luminance(getComputedStyle(probe).color)
    })
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
    return { pair, contrast, needed }
  })
  probe.remove()
  root.removeAttribute('style')
  return measured.filter(({ contrast, needed }) => !(contrast >= needed))
}

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
const context = canvas.getContext('2d', { willReadFrequently: true })

/** Relative luminance (WCAG 2.2) of any colour that the browser can paint. */
function luminance(colour: string): number {
  if (!context) return NaN
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = NaN, green = NaN, blue = NaN] = [...context.getImageData(0, 0, 1, 1).data]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
