import { create, type ThemeVars } from 'storybook/theming'

const mark = (accent: string, on: string) =>
  `<svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" style="vertical-align:-8px;margin-inline-end:8px">
    <rect width="28" height="28" rx="8" fill="${accent}"/>
    <path d="M7.5 14.5l4 4 9-9.5" fill="none" stroke="${on}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`

const shared = {
  brandUrl: './',
  brandTarget: '_self',
  fontBase: '"Inter Variable", system-ui, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
  appBorderRadius: 8,
  inputBorderRadius: 6,
} as const

/** The colours of the kit's own style sheet, so that what stands around a story is of one piece with it. */
export const light: ThemeVars = create({
  ...shared,
  base: 'light',
  brandTitle: `${mark('#0f6b4f', '#ffffff')}<span>embedded-signup</span>`,
  colorPrimary: '#0f6b4f',
  colorSecondary: '#0f6b4f',
  appBg: '#f6f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e4e7eb',
  textColor: '#15191e',
  textMutedColor: '#5b6470',
  barTextColor: '#5b6470',
  barSelectedColor: '#0f6b4f',
  barHoverColor: '#0f6b4f',
  barBg: '#ffffff',
  inputBorder: '#868e9a',
})

export const dark: ThemeVars = create({
  ...shared,
  base: 'dark',
  brandTitle: `${mark('#4fd1a5', '#062119')}<span>embedded-signup</span>`,
  colorPrimary: '#4fd1a5',
  colorSecondary: '#4fd1a5',
  appBg: '#101318',
  appContentBg: '#15181c',
  appPreviewBg: '#15181c',
  appBorderColor: '#262b32',
  textColor: '#f1f3f5',
  textInverseColor: '#062119',
  textMutedColor: '#a2abb6',
  barTextColor: '#a2abb6',
  barSelectedColor: '#4fd1a5',
  barHoverColor: '#4fd1a5',
  barBg: '#15181c',
  inputBg: '#101318',
  inputBorder: '#666f7b',
  inputTextColor: '#f1f3f5',
})
