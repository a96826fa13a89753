import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/country-search.ts',
    'src/flags.ts',
    'src/locales.ts',
    'src/locales/*.ts',
    '!src/**/*.test.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  unbundle: true,
  fixedExtension: false,
  copy: ['src/styles.css', 'src/country-search.css', 'src/flags.css', 'src/style-sheet.d.ts'],
})
