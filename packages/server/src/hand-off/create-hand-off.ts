import { readHandOff, type HandOffOption, type HandOffSettings } from './hand-off-option'
import { createHandOffs, type HandOffs, type HandOffsOptions } from './hand-offs'
import { createLinks, type Links } from './links'

/** All that handing the code over takes. */
export interface HandOff extends HandOffSettings {
  links: Links
  attempts: HandOffs
}

/**
 * `undefined` where the integrator has not switched it on.
 *
 * @throws TypeError that says which key is wrong and what to do.
 */
export function createHandOff(
  option: HandOffOption | undefined,
  parts: HandOffsOptions,
): HandOff | undefined {
  const settings = readHandOff(option)
  return (
    settings && {
      ...settings,
      links: createLinks(parts.secret),
      attempts: createHandOffs(parts),
    }
  )
}
