/** A string, a key, a number or a word of JSON; what lies between is punctuation. */
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?|\b(?:true|false|null)\b/g

const kindOf = (text: string, isKey: boolean) =>
  isKey ? 'key' : text.startsWith('"') ? 'string' : /\d/.test(text) ? 'number' : 'word'

interface Piece {
  at: number
  text: string
  kind?: string
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(token)) {
    const found = match[1] ?? match[0]
    pieces.push({ at: end, text: text.slice(end, match.index) })
    pieces.push({ at: match.index, text: found, kind: kindOf(found, match[2] !== undefined) })
    end = match.index + found.length
  }
  return [...pieces, { at: end, text: text.slice(end) }]
}

/** A body as it went over the wire, set for reading. */
export function Json({ label, value }: { label: string; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  const pieces = typeof value === 'string' ? [{ at: 0, text: value }] : piecesOf(text ?? '')
  return (
    <figure className="json">
      <figcaption>{label}</figcaption>
      {text ? (
        <pre>
          {pieces.map((piece) =>
            'kind' in piece && piece.kind ? (
              <span key={`${piece.kind}${piece.at}`} data-kind={piece.kind}>
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </pre>
      ) : (
        <p className="hint">empty</p>
      )}
    </figure>
  )
}
