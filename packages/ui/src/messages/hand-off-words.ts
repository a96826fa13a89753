import type { Fill } from './messages'

/** Words of handing the code over, on the page that does it and on the one behind the link. */
export interface HandOffWords {
  /** On the button at the code step. */
  open: string
  /** While the link is made. */
  making: string
  /** What to do with the link. */
  invitation: string
  /** Names the QR code for screen readers. */
  qrLabel: string
  linkLabel: string
  copy: string
  copied: string
  share: string
  /** `{time}` is a time of day. */
  until: Fill<'time'>
  waiting: string
  /** The link's time is over. */
  ended: string
  /** The button that makes a new link. */
  again: string
  close: string
  /** On the page behind the link, beside the code: what entering it does, so that nobody is talked into it. */
  caution: string
  /** The code was right, and there is nothing more to do there. */
  closePage: string
  /** The link was used, replaced or has ended, or never was one. */
  linkOver: string
  /** On the page behind the link: asks once more. */
  retry: string
}
