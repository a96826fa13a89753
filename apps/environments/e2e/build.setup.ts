import { test } from '@playwright/test'
import { buildSite } from '../server/build-site'

test('the pages build, for production, for development and with React 18', async () => {
  await buildSite()
})
