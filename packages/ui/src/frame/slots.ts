import type { CSSProperties } from 'react'

/** Every element that can be dressed by name; its class of ours is `es-` and the name. */
export type Slot =
  | 'root'
  | 'status'
  | 'status-icon'
  | 'status-text'
  | 'step'
  | 'field'
  | 'label'
  | 'phone'
  | 'country'
  | 'country-select'
  | 'country-face'
  | 'country-code'
  | 'phone-input'
  | 'methods'
  | 'method'
  | 'method-radio'
  | 'code'
  | 'code-boxes'
  | 'code-box'
  | 'code-input'
  | 'button-primary'
  | 'button-quiet'
  | 'spinner'
  | 'digits'
  | 'icon'
  | 'resend'
  /** Said to screen readers, not seen. */
  | 'hidden'
  | 'alert'
  | 'alert-action'
  /** A live region between the fields, mostly empty. */
  | 'news'
  | 'hint'
  | 'hint-title'
  | 'checks'
  | 'other-in'
  | 'wondering'
  | 'offline'
  | 'loading'
  | 'hand-off'
  | 'hand-off-panel'
  | 'hand-off-foot'
  | 'waiting'
  | 'invitation'
  | 'invitation-text'
  | 'qr'
  | 'qr-code'
  | 'link'
  | 'link-text'
  | 'progress'
  | 'progress-stage'

export interface SlotsProps {
  /** Classes of yours, added to ours by slot. */
  classNames?: Partial<Record<Slot, string>> | undefined
  /** Inline styles by slot; a page whose CSP forbids them uses `classNames`. */
  styles?: Partial<Record<Slot, CSSProperties>> | undefined
  /**
   * Leaves our classes away: what remains are the elements, their roles and `data-*` states. What only decorates (`icon`,
   * `country-face`, `code-box`) is drawn where you give its slot a class.
   */
  unstyled?: boolean | undefined
}

/** The look of an element: spread it. `own` is a class given to this very element; it comes last. */
export type LookOf = (
  slot: Slot,
  own?: string,
) => { className: string | undefined; style: CSSProperties | undefined }

export const createLooks =
  ({ classNames, styles, unstyled }: SlotsProps): LookOf =>
  (slot, own) => ({
    className: [!unstyled && `es-${slot}`, classNames?.[slot], own].filter(Boolean).join(' ') || undefined,
    style: styles?.[slot],
  })
