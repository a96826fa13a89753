import { en } from './messages/en'
import type { Messages } from './messages/messages'

/**
 * Every language by its BCP 47 tag, each in a file of its own that is loaded when it is called: for a page on which people
 * choose their language. A page with one language imports that one.
 *
 * @example
 * const messages = await locales['pt-BR']()
 */
export const locales = {
  ar: () => import('./locales/ar').then(({ ar }) => ar),
  bn: () => import('./locales/bn').then(({ bn }) => bn),
  de: () => import('./locales/de').then(({ de }) => de),
  en: () => Promise.resolve(en),
  es: () => import('./locales/es').then(({ es }) => es),
  fa: () => import('./locales/fa').then(({ fa }) => fa),
  fil: () => import('./locales/fil').then(({ fil }) => fil),
  fr: () => import('./locales/fr').then(({ fr }) => fr),
  he: () => import('./locales/he').then(({ he }) => he),
  hi: () => import('./locales/hi').then(({ hi }) => hi),
  id: () => import('./locales/id').then(({ id }) => id),
  it: () => import('./locales/it').then(({ it }) => it),
  ja: () => import('./locales/ja').then(({ ja }) => ja),
  ko: () => import('./locales/ko').then(({ ko }) => ko),
  ms: () => import('./locales/ms').then(({ ms }) => ms),
  nl: () => import('./locales/nl').then(({ nl }) => nl),
  pl: () => import('./locales/pl').then(({ pl }) => pl),
  'pt-BR': () => import('./locales/pt-BR').then(({ ptBR }) => ptBR),
  ru: () => import('./locales/ru').then(({ ru }) => ru),
  sw: () => import('./locales/sw').then(({ sw }) => sw),
  th: () => import('./locales/th').then(({ th }) => th),
  tr: () => import('./locales/tr').then(({ tr }) => tr),
  uk: () => import('./locales/uk').then(({ uk }) => uk),
  ur: () => import('./locales/ur').then(({ ur }) => ur),
  vi: () => import('./locales/vi').then(({ vi }) => vi),
  'zh-CN': () => import('./locales/zh-CN').then(({ zhCN }) => zhCN),
  'zh-TW': () => import('./locales/zh-TW').then(({ zhTW }) => zhTW),
} satisfies Record<string, () => Promise<Messages>>

/** A language that the kit speaks. */
export type LocaleTag = keyof typeof locales
