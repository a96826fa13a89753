/**
 * @param {readonly number[]} values
 * @param {number} [share] 0.5 is the median
 */
export function quantile(values, share = 0.5) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values)
