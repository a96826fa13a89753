import { useOnline, type SignupError } from '@embedded-signup/hooks'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'

/** Says at once that there is no network, before anything is sent. Always there, so that it is heard when it is filled. */
export function Offline({ error }: { error: SignupError | undefined }) {
  const offline = !useOnline()
  const words = useFailures(useMessages().failures, offline)
  return (
    <div aria-live="polite" className="es-news">
      {offline && error?.code !== 'offline' && words && <p className="es-offline">{words.offline}</p>}
    </div>
  )
}
