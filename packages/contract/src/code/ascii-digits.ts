const isDigit = (point: number) => /\p{Nd}/u.test(String.fromCodePoint(point))

/** Every decimal digit of Unicode (`\p{Nd}`) as 0–9. Unicode lays each script's ten digits out in one run, 0 first. */
export const asciiDigits = (text: string): string =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    let below = 0
    while (isDigit(point - below - 1)) below++
    return String(below % 10)
  })
