/**
 * A text without what differs from run to run: the figures of a countdown and of the time of day, and the address of a
 * colleague's page.
 */
export const steady = (text: string): string =>
  text
    .replace(/\b\d+:\d\d\s[AP]M\b/g, 'h:mm')
    .replace(/\b\d+:\d\d\b/g, 'm:ss')
    .replace(/https?:\/\/\S+/g, '(the address)')
    // As a voice is told to say it.
    .replace(/http colon slash slash .*?(?= selected|$)/, '(the address)')
