interface NumberVerifiedProps {
  /** As people write it. */
  phone: string
  /** Only until a reload: a proof is never stored. */
  proof: string | undefined
  /** The kit's step above says already that the number is verified. */
  said: boolean
  onContinue: () => void
}

/** What the integrator's page does once the step is over: hands the proof to its own backend, and continues. */
export const NumberVerified = ({ phone, proof, said, onContinue }: NumberVerifiedProps) => (
  <div className="connected">
    <h2>Number verified</h2>
    {!said && (
      <p>
        <bdi dir="ltr">{phone}</bdi> is verified.
      </p>
    )}
    {proof ? (
      <>
        <p>Proof received. Harbor’s backend checks its signature before it trusts this page.</p>
        <code className="proof" dir="ltr">{`${proof.slice(0, 28)}…${proof.slice(-8)}`}</code>
      </>
    ) : (
      <p>The backend has confirmed the code. Next, tell your customers who you are.</p>
    )}
    <button type="button" className="button" onClick={onContinue}>
      Continue
    </button>
  </div>
)
