/** As strict as a content security policy can be while the page still has scripts, styles and a backend of its own. */
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** MUI writes its styles at run time; the framing page frames another site; a sandboxed frame has no self. */
const without = /\/(?:resets\/mui|framed)\/$/

/**
 * The headers of a page, by its path.
 * @param self how the policy names the page's own origin
 */
export const strictPolicy = (pathname: string, self = "'self'"): Record<string, string> =>
  without.test(pathname) ? {} : { 'Content-Security-Policy': strict.replaceAll("'self'", self) }
