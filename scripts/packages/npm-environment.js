/**
 * What `npm test` tells its children about this repository must not reach an npm that works in another folder.
 * @returns {Record<string, string>} each such variable, emptied
 */
export const npmEnvironment = () =>
  Object.fromEntries(
    Object.keys(process.env)
      .filter(setByNpm)
      .map((name) => [name, '']),
  )

/** @param {string} variable */
function setByNpm(variable) {
  return /^npm_(package|lifecycle|command|execpath|config_(local_prefix|workspaces?|prefix|global_prefix)$)/.test(
    variable,
  )
}
