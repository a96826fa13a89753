import { useHandOff, type HandOffOffer } from '@embedded-signup/hooks'
import { useId, useRef, useState } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../verify-phone/failure-text'
import { OpenLink } from './open-link'
import { useKeptFocus } from './use-kept-focus'

/**
 * Somebody else has the phone: a quiet button, and below it a link to where they enter the code. Closed again, what comes of
 * the link is still waited for. Arrives after the step itself, since few need it.
 */
export default function HandOffPanel({ offer }: { offer: HandOffOffer }) {
  const handOff = useHandOff(offer)
  const words = useFailures(useMessages().failures, true)?.handOff
  const { look } = useFrame()
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(handOff.state === 'open')
  useKeptFocus(panel, handOff.state)
  if (!words) return null

  const start = 'start' in handOff ? handOff.start : undefined
  const error = start?.pending ? undefined : handOff.state === 'lost' ? handOff.error : start?.error
  const press = () => {
    setShown(!shown)
    if (!shown) void start?.run()
  }
  const close = () => {
    setShown(false)
    whole.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
  }
  return (
    <div ref={whole} {...look('hand-off')}>
      <Button look="quiet" aria-expanded={shown} aria-controls={`${id}panel`} onPress={press}>
        {words.open}
      </Button>
      <div
        ref={panel}
        id={`${id}panel`}
        role="group"
        aria-label={words.open}
        tabIndex={-1}
        hidden={!shown}
        {...look('hand-off-panel')}
      >
        {handOff.state === 'open' && <OpenLink key={handOff.url} {...handOff} words={words} />}
        {error && (
          <Alert id={`${id}error`} focus>
            <ErrorText error={error} />
          </Alert>
        )}
        <div {...look('hand-off-foot')}>
          <div aria-live="polite" {...look('waiting')} data-state={handOff.state}>
            {handOff.state === 'open' && (
              <>
                <span {...look('spinner')} aria-hidden="true" />
                <span>{words.waiting}</span>
              </>
            )}
            {handOff.state === 'expired' && <span>{words.ended}</span>}
          </div>
          {start && (
            <Button look="quiet" busy={start.pending} onPress={() => void start.run()}>
              {start.pending ? words.making : words.again}
            </Button>
          )}
          <Button look="quiet" onPress={close}>
            {words.close}
          </Button>
        </div>
      </div>
    </div>
  )
}
