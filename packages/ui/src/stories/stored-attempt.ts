import type { Attempt } from '@embedded-signup/hooks'

interface Stored extends Partial<Attempt> {
  /** In ms. */
  sentAgo?: number
}

/** Leaves an attempt as a reload finds it, so that a story starts where a person has waited already. */
export function storeAttempt(id: string, { sentAgo = 1000, ...part }: Stored): () => void {
  const sentAt = Date.now() - sentAgo
  const attempt: Attempt = {
    phone: '+6281234567890',
    display: '+62 812-3456-7890',
    method: 'sms',
    methods: ['sms', 'voice'],
    lineType: 'mobile',
    delivery: 'sent',
    sentAt,
    resendAt: sentAt + 60_000,
    ...part,
  }
  sessionStorage.setItem(`embedded-signup:/api/signup:${id}`, JSON.stringify(attempt))
  return () => sessionStorage.clear()
}
