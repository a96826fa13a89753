export { default as ZA } from 'country-flag-icons/string/3x2/ZA'
export { default as ZM } from 'country-flag-icons/string/3x2/ZM'
export { default as ZW } from 'country-flag-icons/string/3x2/ZW'
