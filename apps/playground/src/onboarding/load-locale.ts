import type { Messages } from '@embedded-signup/ui'
import { locales, type LocaleTag } from '@embedded-signup/ui/locales'

export const loadLocale = (tag: LocaleTag): Promise<Messages> => locales[tag]()
