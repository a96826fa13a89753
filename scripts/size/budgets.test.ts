import { expect, it } from 'vitest'
import { budgets } from './budgets.js'
import { measureBudgets } from './measure-budgets.js'

const { measured } = await measureBudgets()

it.each(budgets.map(({ name }) => name))('stays within its budget: %s', (name) => {
  const { bytes, limit } = measured.find((each) => each.name === name)!
  expect(bytes).toBeLessThanOrEqual(limit)
})
