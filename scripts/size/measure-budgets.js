import { budgets } from './budgets.js'
import { buildParts } from './build-parts.js'
import { weigh } from './weigh.js'

/** Weighs what an integrator's page loads, beside what each part may weigh. */
export async function measureBudgets() {
  const parts = await buildParts()
  const measured = await Promise.all(
    budgets.map(async (budget) => {
      const base = budget.over ? (await weigh(parts[budget.over])).bytes : 0
      const { bytes, passed } = await weigh(parts[budget.part], base + budget.limit)
      return { ...budget, bytes: bytes - base, ok: passed }
    }),
  )
  return { measured, parts }
}
