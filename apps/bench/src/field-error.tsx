/** What every contender without an error of its own says when its field is left with a wrong number. */
export function FieldError({ shown }: { shown: boolean }) {
  return shown && <p role="alert">This is not a phone number.</p>
}
