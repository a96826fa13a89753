import type { Exchange } from '../../feed/feed'
import { approveNames } from '../feed/playground-requests'

/** Whether the last status that the page was told is a review. */
function isInReview(exchanges: readonly Exchange[]): boolean {
  const last = exchanges.findLast(
    ({ hop, action, answer }) => hop === 'page' && action === 'status' && answer,
  )
  const body = last?.answer?.body as { data?: { state?: unknown } | null } | null | undefined
  return body?.data?.state === 'in_review'
}

/** WhatsApp's part in a review, played by the visitor: a sandbox has nobody who reads names. */
export const NameReview = ({ exchanges }: { exchanges: readonly Exchange[] }) =>
  isInReview(exchanges) && (
    <div className="review">
      <p>
        <b>WhatsApp is reviewing a name.</b> The page learns of the decision within a minute, or when you come
        back to its tab.
      </p>
      <button type="button" className="button button-quiet" onClick={() => void approveNames()}>
        Approve it
      </button>
    </div>
  )
