import { useEffect, useRef, type ReactNode } from 'react'
import { AlertIcon } from './icons'

interface AlertProps {
  id: string
  /** Takes the focus itself, where there is no field to go back to. */
  focus?: boolean | undefined
  children: ReactNode
}

/** Says what went wrong and what to do. Fields point at it by `aria-describedby`. */
export function Alert({ id, focus = false, children }: AlertProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) element.current?.focus()
  }, [focus])
  return (
    <div ref={element} id={id} role="alert" tabIndex={-1} className="es-alert">
      <AlertIcon />
      <div>{children}</div>
    </div>
  )
}
