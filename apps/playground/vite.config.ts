import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** The pages alone. The backend never passes through here: `start.js` puts it in front of this server. */
export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [react()],
  // No .env file and no variable of the environment reaches the pages.
  envDir: false,
  envPrefix: 'PLAYGROUND_PUBLIC_',
  build: {
    rolldownOptions: {
      input: {
        index: resolve(root, 'index.html'),
        'enter-code': resolve(root, 'enter-code.html'),
      },
    },
  },
  optimizeDeps: {
    exclude: ['country-flag-icons'],
    // Named, so that nothing is discovered, and the page reloaded, while someone is at it.
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@tanstack/react-query',
      'react-hook-form',
      '@embedded-signup/ui > downshift',
      '@embedded-signup/contract > libphonenumber-js/core',
      '@embedded-signup/contract > libphonenumber-js/max/metadata',
    ],
  },
})
