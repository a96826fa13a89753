import { lazy, Suspense, useEffect, useId, useRef, useState, type ComponentType } from 'react'
import { useFrame } from '../frame/frame-context'
import { fill } from '../messages/fill'
import type { HandOffWords } from '../messages/hand-off-words'
import { useMessages } from '../messages/messages-context'
import { Button } from '../parts/button'
import type { QrCodeProps } from './qr-code'

/** What draws it is larger than all the rest here; where it cannot be loaded the link does without. */
const QrCode = lazy<ComponentType<QrCodeProps>>(() =>
  import('./qr-code').catch(() => ({ default: () => null })),
)

interface OpenLinkProps {
  url: string
  /** Epoch ms. */
  expiresAt: number
  words: HandOffWords
}

/** The link: to be scanned, copied or shared. */
export function OpenLink({ url, expiresAt, words }: OpenLinkProps) {
  const { locale } = useMessages()
  const { look } = useFrame()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useCopied()
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(expiresAt)

  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      setCopied(true)
    } catch {
      // The clipboard is closed to this page: the link is marked, so that the person's own copy takes it.
      field.current?.select()
    }
  }
  // Who shares nothing after all has done nothing wrong.
  const share = () => void navigator.share({ url }).catch(() => {})

  return (
    <>
      <div {...look('invitation')}>
        <div {...look('qr')}>
          <Suspense fallback={null}>
            <QrCode text={url} label={words.qrLabel} />
          </Suspense>
        </div>
        <div>
          <p {...look('invitation-text')}>{words.invitation}</p>
          <p {...look('hint')}>{fill(words.until, { time: <bdi>{time}</bdi> })}</p>
        </div>
      </div>
      <div {...look('field')}>
        <label htmlFor={id} {...look('label')}>
          {words.linkLabel}
        </label>
        <div {...look('link')}>
          <input
            ref={field}
            id={id}
            {...look('link-text')}
            form=""
            dir="ltr"
            translate="no"
            readOnly
            value={url}
            onFocus={({ target }) => target.select()}
          />
          <Button look="quiet" onPress={() => void copy()}>
            {copied ? words.copied : words.copy}
          </Button>
          {'share' in navigator && (
            <Button look="quiet" onPress={share}>
              {words.share}
            </Button>
          )}
        </div>
        <div aria-live="polite" {...look('hidden')}>
          {copied && words.copied}
        </div>
      </div>
    </>
  )
}

/** True for a moment: copied again, it is news again. */
function useCopied() {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 3000)
    return () => clearTimeout(timer)
  }, [copied])
  return [copied, setCopied] as const
}
