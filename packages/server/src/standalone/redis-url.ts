/**
 * Whether ioredis reads from it what was meant. A password with `/`, `#`, `?` or `@` in it ends the host too early: the
 * rest of it would be taken for a path, and printed with it.
 */
export function isRedisUrl(text: string): boolean {
  if (!/^rediss?:\/\//.test(text) || !URL.canParse(text)) return false
  const { hostname, pathname, search, hash, username, password } = new URL(text)
  return (
    hostname !== '' &&
    /^(?:\/?|\/\d+)$/.test(pathname) &&
    hash === '' &&
    !search.includes('@') &&
    !/[\s@]/.test(username + password) &&
    [username, password].every(isEscaped)
  )
}

function isEscaped(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** What no line may hold of it: the whole, and what stands for user and password, as written and as meant. */
export function secretsOf(redisUrl: string): string[] {
  const { username, password } = new URL(redisUrl)
  return [redisUrl, password, username, decodeURIComponent(password), decodeURIComponent(username)].filter(
    (part) => part.length > 2,
  )
}
