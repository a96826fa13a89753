import type { HandOffWords } from './hand-off-words'

export const enHandOff: HandOffWords = {
  open: 'Someone else has the phone',
  making: 'Making a link…',
  invitation:
    'Let them scan this, or send them the link. They enter the code on their side, and this page goes on by itself.',
  qrLabel: 'QR code of the link',
  linkLabel: 'Link',
  copy: 'Copy link',
  copied: 'Link copied',
  share: 'Share link',
  until: 'The link works once, until {time}.',
  waiting: 'Waiting for the code to be entered…',
  ended: 'This link has ended. If the code was not entered yet, make a new link.',
  again: 'Make a new link',
  close: 'Close',
  caution:
    'Enter the code only if you know who sent you this link. The number will then belong to their account.',
  closePage: 'You can close this page. The other one goes on by itself.',
  linkOver: 'This link has ended or was used already. Ask whoever sent it for a new one.',
  retry: 'Try again',
}
