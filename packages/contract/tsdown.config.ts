import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/schemas.ts', 'src/phone.ts', 'src/metadata.ts', 'src/plan.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  unbundle: true,
  fixedExtension: false,
})
