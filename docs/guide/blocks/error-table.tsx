import { errorCatalogue, type ErrorCode, type MendedBy } from '@embedded-signup/contract'

const mends: Record<MendedBy, string> = {
  person: 'the person at the page',
  integrator: 'you',
  upstream: 'NXCloud or WhatsApp',
}

/** The catalogue as it is: a code that is new there is new here. */
export function ErrorTable() {
  const entries = Object.entries(errorCatalogue) as [ErrorCode, (typeof errorCatalogue)[ErrorCode]][]
  return (
    <table>
      <thead>
        <tr>
          <th>code</th>
          <th>HTTP</th>
          <th>what the person reads</th>
          <th>who mends it</th>
          <th>the same again may work</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(([code, { status, text, mendedBy, retryable }]) => (
          <tr key={code} id={code}>
            <td>
              <code>{code}</code>
            </td>
            <td>{status || 'none: it arises in the page'}</td>
            <td>{text}</td>
            <td>{mends[mendedBy]}</td>
            <td>{retryable ? 'yes' : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
