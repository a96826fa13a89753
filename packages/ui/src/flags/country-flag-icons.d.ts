/** The package has types for all flags at once only. */
declare module 'country-flag-icons/string/3x2/*' {
  const svg: string
  export default svg
}
