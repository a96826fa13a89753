import { useHiddenLook } from '../parts/hidden'

/**
 * A number inside a sentence, left to right in any language: seen as people write it, and heard digit by digit. A voice reads
 * `+62 812` as sixty-two, eight hundred and twelve.
 */
export function PhoneText({ display }: { display: string }) {
  return (
    <>
      <bdi dir="ltr" aria-hidden="true">
        {display}
      </bdi>
      <span dir="ltr" {...useHiddenLook()}>
        {digitByDigit(display)}
      </span>
    </>
  )
}

/** `+6 2, 8 1 2, 3 4 5 6`: with a pause where people make one, and `…` for what a masked number leaves out. */
export const digitByDigit = (display: string): string =>
  display.replace(/[^\d+]+/g, (gap) => (gap.includes('•') ? ' … ' : ', ')).replace(/\d(?=\d)/g, '$& ')
