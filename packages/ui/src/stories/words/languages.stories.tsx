import { sandboxAppKey } from '@embedded-signup/sandbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { EmbeddedSignup } from '../../embedded-signup/embedded-signup'
import { locales } from '../../locales'
import type { Locale } from '../../messages/messages'
import { handOffBackend } from '../hand-off-page'
import { StoryStage } from '../story-stage'
import { expectNothingCutOff } from './cut-off'
import { walkEveryScreen } from './walk-every-screen'

interface Args {
  /** BCP 47 tag. */
  language: keyof typeof locales
}

const rightToLeft = new Set<string>(['ar', 'fa', 'he', 'ur'])

/** The whole signup in each language, 280 px wide. */
const meta: Meta<Args> = {
  title: 'Languages',
  tags: ['no-picture', 'own-look'],
  argTypes: { language: { control: 'select', options: Object.keys(locales) } },
  loaders: [async ({ args }) => ({ messages: await locales[args.language]() })],
  render: ({ language }, { loaded }) => (
    <StoryStage backend={{ appKey: sandboxAppKey, ...handOffBackend }} width="tight">
      <div lang={language} dir={rightToLeft.has(language) ? 'rtl' : 'ltr'}>
        <EmbeddedSignup messages={loaded['messages'] as Locale} defaultCountry="ID" resume={false} />
      </div>
    </StoryStage>
  ),
}

export default meta
type Story = StoryObj<Args>

/** Every screen of the way is opened, and nothing is cut off or stands out of its card. */
const story = (language: Args['language']): Story => ({
  args: { language },
  play: ({ canvasElement, loaded }) =>
    walkEveryScreen({
      canvasElement,
      messages: loaded['messages'] as Locale,
      look: (screen) => expectNothingCutOff(canvasElement, screen),
    }),
})

/** The whole way in Arabic. */
export const Arabic = story('ar')
/** The whole way in Bengali. */
export const Bengali = story('bn')
/** The whole way in Brazilian Portuguese. */
export const BrazilianPortuguese = story('pt-BR')
/** The whole way in Dutch. */
export const Dutch = story('nl')
/** The whole way in Filipino. */
export const Filipino = story('fil')
/** The whole way in French. */
export const French = story('fr')
/** The whole way in German. */
export const German = story('de')
/** The whole way in Hebrew. */
export const Hebrew = story('he')
/** The whole way in Hindi. */
export const Hindi = story('hi')
/** The whole way in Indonesian. */
export const Indonesian = story('id')
/** The whole way in Italian. */
export const Italian = story('it')
/** The whole way in Japanese. */
export const Japanese = story('ja')
/** The whole way in Korean. */
export const Korean = story('ko')
/** The whole way in Malay. */
export const Malay = story('ms')
/** The whole way in Persian. */
export const Persian = story('fa')
/** The whole way in Polish. */
export const Polish = story('pl')
/** The whole way in Russian. */
export const Russian = story('ru')
/** The whole way in Simplified Chinese. */
export const SimplifiedChinese = story('zh-CN')
/** The whole way in Spanish. */
export const Spanish = story('es')
/** The whole way in Swahili. */
export const Swahili = story('sw')
/** The whole way in Thai. */
export const Thai = story('th')
/** The whole way in Traditional Chinese. */
export const TraditionalChinese = story('zh-TW')
/** The whole way in Turkish. */
export const Turkish = story('tr')
/** The whole way in Ukrainian. */
export const Ukrainian = story('uk')
/** The whole way in Urdu. */
export const Urdu = story('ur')
/** The whole way in Vietnamese. */
export const Vietnamese = story('vi')
