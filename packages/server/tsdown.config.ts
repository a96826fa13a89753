import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/redis.ts', 'src/challenges.ts', 'src/metrics.ts', 'src/bin.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  unbundle: true,
  fixedExtension: false,
  deps: { neverBundle: [/^node:/] },
})
