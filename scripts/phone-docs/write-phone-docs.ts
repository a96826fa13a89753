/** `npm run docs:phone`: writes docs/phone-numbers.md. */
import { writeFileSync } from 'node:fs'
import { judgeNumbers } from './judge-numbers'
import { phoneDocument } from './phone-document'

writeFileSync(new URL('../../docs/phone-numbers.md', import.meta.url), await phoneDocument(judgeNumbers()))
