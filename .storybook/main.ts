import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import tailwindcss from '@tailwindcss/vite'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../docs/guide/*.mdx',
    '../docs/guide/**/*.stories.tsx',
    '../packages/ui/src/**/*.stories.tsx',
    '../apps/recipes/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./static', { from: '../node_modules/@fontsource-variable/inter/files', to: '/fonts' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Only the style sheets that import Tailwind are touched: those of the recipes.
    plugins: [...(vite.plugins ?? []), tailwindcss()],
    // Named, so that neither is discovered, and the page reloaded, in the middle of a story.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), '@embedded-signup/ui > downshift'],
      exclude: [...(vite.optimizeDeps?.exclude ?? []), 'country-flag-icons'],
    },
  }),
  typescript: {
    // The other reader does not follow interfaces that extend types of another package, and ours do. Tests need neither.
    reactDocgen: process.env['VITEST'] ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: fileURLToPath(new URL('tsconfig.docgen.json', import.meta.url)),
      include: ['packages/ui/src/**/*.tsx', 'packages/hooks/src/provider/*.tsx'],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      savePropValueAsString: true,
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules'),
    },
  },
}

export default config
