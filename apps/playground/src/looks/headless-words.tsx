import type { SignupError } from '@embedded-signup/hooks'
import type { Failures, Messages } from '@embedded-signup/ui'
import { Fragment } from 'react'
import { useLoaded } from '../use-loaded'

type Values = Record<string, string>

/** A message with its places filled in. Numbers and times run left to right in every language. */
export const Filled = ({ text, values }: { text: string; values: Values }) =>
  text.split(/\{(\w+)\}/).map((part, index) =>
    index % 2 ? (
      <bdi key={part} dir="ltr">
        {values[part]}
      </bdi>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never change places
      <Fragment key={index}>{part}</Fragment>
    ),
  )

const load = async (failures: Messages['failures']) =>
  typeof failures === 'function' ? await failures() : failures

/** What is said when something fails: the larger half of the words, loaded after the first. */
export const useFailures = ({ failures }: Messages): Failures | undefined =>
  useLoaded(failures, load).loaded?.value

interface ErrorTextProps {
  error: SignupError | undefined
  messages: Messages
}

export function ErrorText({ error, messages }: ErrorTextProps) {
  const failures = useFailures(messages)
  if (!error) return null
  return failures?.errors[error.code] ?? messages.failed
}
