export { default as JE } from 'country-flag-icons/string/3x2/JE'
export { default as JM } from 'country-flag-icons/string/3x2/JM'
export { default as JO } from 'country-flag-icons/string/3x2/JO'
export { default as JP } from 'country-flag-icons/string/3x2/JP'
