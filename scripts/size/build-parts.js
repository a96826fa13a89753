import { gzipSync } from 'node:zlib'
import { buildEntry, peers, react } from './build-entry.js'

/** @typedef {{ name: string, code: string }} File */
/** @typedef {Awaited<ReturnType<typeof buildParts>>} Parts */

/** Everything that is measured, built. */
export async function buildParts() {
  const own = { without: [...react, ...peers], preloadHelper: false }
  const step = await buildEntry('verify-phone-step')
  const slices = step.lazy.filter(isSlice)
  const rest = step.lazy.filter((chunk) => !isSlice(chunk))
  const fieldPlan = rest.filter(({ name }) => ofFieldPlan.includes(name))
  if (!fieldPlan.some(({ name }) => name === 'field-plan.js') || slices.length === 0)
    throw new Error('The number plan is no longer loaded on its own.')
  return {
    react: (await buildEntry('react')).first,
    step: step.first,
    ownStep: (await buildEntry('verify-phone-step', own)).first,
    ownHooks: (await buildEntry('hooks', own)).first,
    fieldPlan,
    judge: [...fieldPlan, largest(slices)],
    otherLazy: rest.filter((chunk) => !fieldPlan.includes(chunk)),
    css: [{ name: 'styles.css', code: step.css }],
    ...(await buildWithout()),
    ...(await buildOptional()),
  }
}

/** The step with each part that has an import of its own. */
async function buildOptional() {
  const search = await buildEntry('country-search')
  const flags = await buildEntry('flags')
  const list = search.lazy.filter(({ name }) => name === 'country-list.js')
  const slices = flags.lazy.filter(({ name }) => /^[a-z]\.js$/.test(name))
  if (list.length === 0 || slices.length < 20) throw new Error('The list or the flags are no longer lazy.')
  return {
    search: search.first,
    searchList: list,
    searchCss: [{ name: 'country-search.css', code: search.css }],
    flags: flags.first,
    flagSlice: [largest(slices)],
    flagsCss: [{ name: 'flags.css', code: flags.css }],
  }
}

/** The step without react, and then without one thing more: the difference is what that thing weighs. */
async function buildWithout() {
  const form = peers[1]
  if (!form) throw new Error('A peer is not named.')
  const without = async (/** @type {RegExp[]} */ modules, preloadHelper = true) =>
    (await buildEntry('verify-phone-step', { without: [...react, ...modules], preloadHelper })).first
  return {
    withoutReact: await without([]),
    withoutForm: await without([form]),
    withoutHelper: await without([], false),
  }
}

/** The plan around the slices, and what it shares with other files that come later. */
const ofFieldPlan = ['field-plan.js', 'ascii-digits.js']

/** @param {File} chunk */
const isSlice = ({ name }) => name.startsWith('from-')

/** @param {File[]} files */
const largest = (files) => files.reduce((most, file) => (gzipBytes(most) > gzipBytes(file) ? most : file))

/** @param {File} file */
const gzipBytes = ({ code }) => gzipSync(code, { level: 9 }).length
