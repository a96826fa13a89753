import { test } from '@playwright/test'
import { buildPages } from './built-pages'

test('the pages build for production', buildPages)
