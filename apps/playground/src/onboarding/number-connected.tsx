/** What the integrator's page does once the step is over: hands the proof to its own backend, and goes on. */
export const NumberConnected = ({
  proof,
  onContinue,
}: {
  proof: string | undefined
  onContinue: () => void
}) => (
  <div className="connected">
    <h2>Number connected</h2>
    {proof ? (
      <>
        <p>Proof received. Harbor’s backend checks its signature before it trusts this page.</p>
        <code className="proof">{`${proof.slice(0, 28)}…${proof.slice(-8)}`}</code>
      </>
    ) : (
      <p>The backend has confirmed the code. Next, tell your customers who you are.</p>
    )}
    <button type="button" className="button" onClick={onContinue}>
      Continue
    </button>
  </div>
)
