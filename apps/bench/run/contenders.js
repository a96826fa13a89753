import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Contender
 * @property {string} name a file in `src/contenders`
 * @property {string} title
 * @property {string} [countries] CSS selector of what opens the list of countries
 * @property {boolean} [profiled] whether the report says where the time of a key goes
 * @property {boolean} [validates] whether the field ever says that a number is wrong
 */

const modules = new URL('../node_modules/', import.meta.url)

/** @param {string} name */
const version = (name) => JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')).version

/** @param {string} name */
const named = (name) => `${name} ${version(name)}`

/** What is on every page anyway. */
export const nothing = { name: 'nothing', title: `react, react-dom ${version('react')}` }

const select = 'select'

/** @type {Contender[]} */
export const contenders = [
  { name: 'plain-input', title: 'plain `<input>`' },
  {
    name: 'floor',
    title: 'floor: field written by hand',
    countries: select,
    profiled: true,
    validates: true,
  },
  {
    name: 'floor-grouping',
    title: 'floor that groups digits as typed',
    countries: select,
    profiled: true,
    validates: true,
  },
  { name: 'floor-step', title: 'floor: whole step written by hand', countries: select, validates: true },
  {
    name: 'verify-phone-step',
    title: '**`VerifyPhoneStep`**, whole step',
    countries: select,
    profiled: true,
    validates: true,
  },
  {
    name: 'headless',
    title: '**our hooks**, bare field',
    countries: select,
    profiled: true,
    validates: true,
  },
  {
    name: 'verify-phone-step-search',
    title: '**`VerifyPhoneStep`** with `CountrySearch` and `Flag`',
    countries: 'button[aria-haspopup=dialog]',
    validates: true,
  },
  {
    name: 'react-phone-number-input-min',
    title: `${named('react-phone-number-input')}, min`,
    countries: select,
    validates: true,
  },
  {
    name: 'react-phone-number-input-max',
    title: `${named('react-phone-number-input')}, max`,
    countries: select,
    validates: true,
  },
  {
    name: 'react-international-phone',
    title: `${named('react-international-phone')} + ${named('google-libphonenumber')}`,
    countries: '.react-international-phone-country-selector-button',
    validates: true,
  },
  {
    name: 'intl-tel-input',
    title: `${named('intl-tel-input')} (React), lazy utils`,
    countries: '.iti__selected-country, .iti__country-button, .iti__country-selector',
    validates: true,
  },
  {
    name: 'mui-tel-input',
    title: `${named('mui-tel-input')} + ${named('@mui/material')}`,
    countries: 'button',
    validates: true,
  },
]

/** What ratios are of. */
export const floor = 'floor'

/** The contender that the report speaks of beside the floor. */
export const ours = 'verify-phone-step'
