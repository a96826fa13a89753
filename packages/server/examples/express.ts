import { toNodeListener } from '@embedded-signup/server/node'
import express from 'express'
import { signup } from './signup'

const app = express()
app.use(express.json())
app.use('/api/signup', toNodeListener(signup))

export const server = app.listen(Number(process.env['PORT'] ?? 8787), '127.0.0.1')
