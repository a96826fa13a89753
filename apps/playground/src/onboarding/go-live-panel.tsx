interface GoLivePanelProps {
  name: string
  /** E.164. */
  phone: string
  live: boolean
  onGoLive: () => void
  onAnother: () => void
}

export const GoLivePanel = ({ name, phone, live, onGoLive, onAnother }: GoLivePanelProps) => (
  <section className="card panel" aria-labelledby="panel-title">
    <header className="panel-head">
      <h1 id="panel-title">{live ? 'You are live' : 'Ready to go live'}</h1>
      <p>
        {live
          ? 'Customers can write to you on WhatsApp now. Answers wait for you in the inbox.'
          : 'One look, then customers can write to you on WhatsApp.'}
      </p>
    </header>
    <dl className="summary">
      <div>
        <dt>Display name</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>WhatsApp number</dt>
        <dd>{phone}</dd>
      </div>
    </dl>
    <div className="panel-actions">
      {!live && (
        <button type="button" className="button" onClick={onGoLive}>
          Go live
        </button>
      )}
      <button type="button" className={live ? 'button' : 'button button-quiet'} onClick={onAnother}>
        Connect another number
      </button>
    </div>
  </section>
)
