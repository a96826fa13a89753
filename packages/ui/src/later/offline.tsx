import { useOnline, type SignupError } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'

/** Says at once that there is no network, before anything is sent. Always there, so that it is heard when it is filled. */
export function Offline({ error }: { error: SignupError | undefined }) {
  const offline = !useOnline()
  const { look } = useFrame()
  const words = useFailures(useMessages().failures, offline)
  return (
    <div aria-live="polite" {...look('news')}>
      {offline && error?.code !== 'offline' && words && <p {...look('offline')}>{words.offline}</p>}
    </div>
  )
}
