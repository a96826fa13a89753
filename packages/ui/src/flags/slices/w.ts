export { default as WF } from 'country-flag-icons/string/3x2/WF'
export { default as WS } from 'country-flag-icons/string/3x2/WS'
