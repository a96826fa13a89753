export { default as OM } from 'country-flag-icons/string/3x2/OM'
