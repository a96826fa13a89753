/** `npm run docs:errors`: writes docs/errors.md. */
import { writeFileSync } from 'node:fs'
import { errorDocument } from './error-document'

writeFileSync(new URL('../../docs/errors.md', import.meta.url), await errorDocument())
