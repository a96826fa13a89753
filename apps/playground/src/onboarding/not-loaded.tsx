/** A part of the page that is loaded when it is chosen, and could not be. What was there before stays. */
export const NotLoaded = ({ what, onRetry }: { what: string; onRetry: () => void }) => (
  <p className="not-loaded" role="alert">
    {what} could not be loaded.{' '}
    <button type="button" className="button button-quiet" onClick={onRetry}>
      Try again
    </button>
  </p>
)
