/** Focuses an input with the caret behind what stands in it. */
export function focusAtEnd(input: HTMLInputElement | null | undefined): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
