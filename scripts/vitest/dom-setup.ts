import { afterEach } from 'vitest'
import { cleanPage } from './clean-page'

afterEach(cleanPage)
