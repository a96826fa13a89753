/**
 * @typedef {object} Budget
 * @property {string} name
 * @property {number} target bytes, gzip -9: what it should be
 * @property {number} limit bytes: what fails the run. More than the target only where the target is not met yet
 * @property {keyof import('./build-parts.js').Parts} part
 * @property {keyof import('./build-parts.js').Parts} [over] what is there anyway and does not count
 */

/** @type {Budget[]} */
export const budgets = [
  {
    name: '`VerifyPhoneStep`, first JavaScript: everything but react and react-dom',
    target: 31_000,
    limit: 23_200,
    part: 'step',
    over: 'react',
  },
  { name: 'of that, our own code', target: 10_000, limit: 10_300, part: 'ownStep' },
  {
    name: 'lazy, until a number is judged: the field’s plan and the largest slice',
    target: 18_000,
    limit: 18_500,
    part: 'judge',
  },
  { name: 'CSS', target: 3500, limit: 3600, part: 'css' },
  {
    name: '`CountrySearch`, first JavaScript: what it adds to the step',
    target: 900,
    limit: 960,
    part: 'search',
    over: 'step',
  },
  { name: '`CountrySearch`, lazy: its list', target: 16_000, limit: 16_200, part: 'searchList' },
  { name: '`CountrySearch`, CSS', target: 1200, limit: 1200, part: 'searchCss' },
  {
    name: '`Flag`, first JavaScript: what it adds to the step',
    target: 650,
    limit: 650,
    part: 'flags',
    over: 'step',
  },
  { name: '`Flag`, lazy: the largest slice', target: 5500, limit: 5500, part: 'flagSlice' },
  { name: '`Flag`, CSS', target: 400, limit: 400, part: 'flagsCss' },
  { name: 'hooks alone, our own code', target: 5000, limit: 5500, part: 'ownHooks' },
]
