export { default as XK } from 'country-flag-icons/string/3x2/XK'
