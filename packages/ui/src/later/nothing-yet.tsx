import type { VerifyPhone } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { fill } from '../messages/fill'
import type { Failures } from '../messages/messages'
import { PhoneText } from '../messages/phone-text'
import { WaitText } from '../messages/wait-text'

interface NothingYetProps {
  step: Extract<VerifyPhone, { step: 'code' }>
  words: Failures['nothingYet']
}

/** What to look at while no code comes, by what is known of this number, and when the other way opens. */
export function NothingYet({ step, words }: NothingYetProps) {
  const { look } = useFrame()
  const { display, otherMethod, resendAt } = step
  return (
    <>
      <ul {...look('checks')}>
        <li>{fill(words.rightNumber, { phone: <PhoneText display={display} /> })}</li>
        {words.checks[kindOf(step)].map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      {otherMethod && (
        <p {...look('other-in')}>
          <WaitText until={resendAt} soon={words.otherIn[otherMethod]} />
        </p>
      )}
    </>
  )
}

/** A mobile is answered by its owner; any other line may have a menu or a switchboard in front of it. */
const kindOf = ({ method, lineType }: NothingYetProps['step']): keyof Failures['nothingYet']['checks'] => {
  if (method === 'sms') return 'sms'
  return lineType === 'mobile' ? 'mobileCall' : 'call'
}
