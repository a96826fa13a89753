declare module '@size-limit/file' {
  const plugins: { name: string }[]
  export default plugins
}
