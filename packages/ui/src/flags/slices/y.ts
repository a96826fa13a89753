export { default as YE } from 'country-flag-icons/string/3x2/YE'
export { default as YT } from 'country-flag-icons/string/3x2/YT'
