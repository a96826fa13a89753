export { default as QA } from 'country-flag-icons/string/3x2/QA'
