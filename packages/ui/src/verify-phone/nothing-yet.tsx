import { useHasPassed, type Method } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'

/** Most codes arrive within seconds; after this long without one a person begins to wonder. In ms. */
const patience = 30_000

/** What to look at while no code comes. The other way and the change of number stand below it already. */
export function NothingYet({ sentAt, method }: { sentAt: number; method: Method }) {
  const wondering = useHasPassed(sentAt + patience)
  const words = useFailures(useMessages().failures, wondering)?.nothingYet
  const { look } = useFrame()
  if (!wondering || !words) return null
  return (
    <div {...look('hint')}>
      <strong {...look('hint-title')}>{words.title}</strong>
      <ul {...look('checks')}>
        {words.checks[method].map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </div>
  )
}
