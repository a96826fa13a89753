import type { Method, MethodField } from '@embedded-signup/hooks'
import { memo } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { CallIcon, MessageIcon } from '../parts/icons'

const icons = { sms: MessageIcon, voice: CallIcon } satisfies Record<Method, unknown>

/** SMS or voice call, as two large radios. A way the number cannot take stays in sight, with the reason. */
export const MethodPicker = memo(function MethodPicker({ method }: { method: MethodField }) {
  const { methodLabel, methods, smsUnavailable } = useMessages()
  const { id, look } = useFrame()
  const closed = method.options.some(({ unavailable }) => unavailable)
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}methods`}
      aria-describedby={closed ? `${id}why` : undefined}
      {...look('field')}
    >
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
                aria-describedby={unavailable && `${id}why`}
                onChange={() => method.choose(way)}
              />
              <Icon />
              {methods[way]}
            </label>
          )
        })}
      </div>
      {/* Always there, so that the way's change to a call is heard, not only seen. */}
      <div aria-live="polite" {...look('news')}>
        {closed && (
          <p id={`${id}why`} {...look('hint')}>
            {smsUnavailable}
          </p>
        )}
      </div>
    </div>
  )
})
