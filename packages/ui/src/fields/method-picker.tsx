import type { Method, MethodField } from '@embedded-signup/hooks'
import { memo } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { CallIcon, MessageIcon } from '../parts/icons'

const icons = { sms: MessageIcon, voice: CallIcon } satisfies Record<Method, unknown>

interface MethodPickerProps {
  method: MethodField
  className?: string | undefined
}

/** SMS or voice call, as two large radios. A way the number cannot take stays in sight, with the reason. */
export const MethodPicker = memo(function MethodPicker({ method, className }: MethodPickerProps) {
  const { methodLabel, methods } = useMessages()
  const { id, look } = useFrame()
  return (
    <div role="radiogroup" aria-labelledby={`${id}methods`} {...look('field', className)}>
      <span id={`${id}methods`} {...look('label')}>
        {methodLabel}
      </span>
      <div {...look('methods')}>
        {method.options.map(({ method: way, unavailable }) => {
          const Icon = icons[way]
          return (
            <label key={way} {...look('method')} data-disabled={unavailable ? '' : undefined}>
              <input
                type="radio"
                form=""
                name={`${id}method`}
                {...look('method-radio')}
                value={way}
                checked={method.value === way}
                disabled={unavailable !== undefined}
                aria-describedby={whyId(method, id)}
                onChange={() => method.choose(way)}
              />
              <Icon />
              {methods[way]}
            </label>
          )
        })}
      </div>
      <ClosedReason method={method} />
    </div>
  )
})

/** Always there, so that the way's change to a call is heard, not only seen. */
export function ClosedReason({ method }: { method: MethodField }) {
  const { smsUnavailable } = useMessages()
  const { id, look } = useFrame()
  return (
    <div aria-live="polite" {...look('news')}>
      {isClosed(method) && (
        <p id={`${id}why`} {...look('hint')}>
          {smsUnavailable}
        </p>
      )}
    </div>
  )
}

/**
 * What says why a method is closed. Every radio points at it: the closed one cannot be reached, and few readers say what
 * describes a group.
 */
export const whyId = (method: MethodField, id: string) => (isClosed(method) ? `${id}why` : undefined)

/** Whether one of the ways cannot reach the number. */
const isClosed = ({ options }: MethodField): boolean => options.some(({ unavailable }) => unavailable)
