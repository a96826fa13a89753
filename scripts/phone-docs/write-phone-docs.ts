/** `npm run docs:phone`: writes docs/phone-numbers.md. */
import { writeFileSync } from 'node:fs'
import { phoneDocument } from './phone-document'

writeFileSync(new URL('../../docs/phone-numbers.md', import.meta.url), await phoneDocument())
