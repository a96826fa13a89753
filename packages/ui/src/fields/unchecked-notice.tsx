import { memo } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'

/** Without the number plan the page finds no mistakes: said once, quietly, and nothing is held up by it. */
export const UncheckedNotice = memo(function UncheckedNotice({ shown }: { shown: boolean }) {
  const { look } = useFrame()
  const words = useFailures(useMessages().failures, shown)?.numberUnchecked
  return (
    // Always there, so that what appears in it is heard.
    <div aria-live="polite" {...look('news')}>
      {shown && words && <p {...look('hint')}>{words}</p>}
    </div>
  )
})
