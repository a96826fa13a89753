import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createElement, createRef, type Ref } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SignupProvider, VerifyPhone } from '../index'

let backend: PageBackend

beforeEach(() => {
  backend = createPageBackend()
})

type Mine = Ref<HTMLElement>

interface Parts {
  /** Takes the ref of the element that draws the part of that name. */
  mine(part: string): Mine | undefined
}

/** Every part that can be drawn by an element, drawn by one that has a ref. */
const Drawn = ({ mine }: Parts) => {
  const own = (part: string, tag: string) => createElement(tag, { 'data-part': part, ref: mine(part) })
  return (
    <SignupProvider fetch={backend.fetch} policy={{}}>
      <VerifyPhone.Root defaultCountry="ID">
        <VerifyPhone.Status render={own('Status', 'section')} />
        <VerifyPhone.Label render={own('Label', 'label')} />
        <VerifyPhone.CountrySelect render={own('CountrySelect', 'select')} />
        <VerifyPhone.NumberInput render={own('NumberInput', 'input')} />
        <VerifyPhone.MethodPicker render={own('MethodPicker', 'div')} />
        <VerifyPhone.SendButton render={own('SendButton', 'button')} />
        <VerifyPhone.Message render={own('Message', 'div')} />
        <VerifyPhone.CodeInput render={own('CodeInput', 'input')} />
        <VerifyPhone.VerifyButton render={own('VerifyButton', 'button')} />
        <VerifyPhone.ResendButton render={own('ResendButton', 'button')} />
        <VerifyPhone.OtherMethodButton render={own('OtherMethodButton', 'button')} />
        <VerifyPhone.ChangeNumber render={own('ChangeNumber', 'button')} />
      </VerifyPhone.Root>
    </SignupProvider>
  )
}

const ofNumber = ['Label', 'CountrySelect', 'NumberInput', 'MethodPicker', 'SendButton', 'Message']
const ofCode = [
  'Status',
  'Label',
  'CodeInput',
  'VerifyButton',
  'ResendButton',
  'OtherMethodButton',
  'ChangeNumber',
]

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`)
const input = () => part('NumberInput') as HTMLInputElement
const press = (name: string) => fireEvent.click(part(name) as HTMLElement)

async function makeNumberWrong() {
  fireEvent.change(input(), { target: { value: '0812' } })
  press('SendButton')
  await waitFor(() => expect(part('Message')).not.toBeNull())
}

async function goToCode() {
  fireEvent.change(input(), { target: { value: '0812-3456-7890' } })
  press('SendButton')
  await waitFor(() => expect(part('CodeInput')).not.toBeNull())
}

describe('an element that draws a part', () => {
  it('keeps its ref object, beside ours', async () => {
    const refs = Object.fromEntries([...ofNumber, ...ofCode].map((name) => [name, createRef<HTMLElement>()]))
    render(<Drawn mine={(name) => refs[name]} />)
    await makeNumberWrong()
    expect(ofNumber.filter((name) => refs[name]?.current !== part(name) || !part(name))).toEqual([])
    // Ours puts the focus there.
    await waitFor(() => expect(document.activeElement).toBe(input()))
    await goToCode()
    expect(ofCode.filter((name) => refs[name]?.current !== part(name) || !part(name))).toEqual([])
    expect(refs['NumberInput']?.current).toBeNull()
  })

  it('keeps its ref function, which hears of the end too', async () => {
    const given = new Map<string, (HTMLElement | null)[]>()
    const refs = Object.fromEntries(
      [...ofNumber, ...ofCode].map((name) => [
        name,
        (element: HTMLElement | null) => void given.set(name, [...(given.get(name) ?? []), element]),
      ]),
    )
    const { unmount } = render(<Drawn mine={(name) => refs[name]} />)
    await makeNumberWrong()
    const number = input()
    await goToCode()
    expect(given.get('NumberInput')).toEqual([number, null])
    const code = part('CodeInput')
    unmount()
    expect(given.get('CodeInput')).toEqual([code, null])
    expect([...given].filter(([, elements]) => elements.at(-1) !== null)).toEqual([])
  })

  it('keeps a ref function that is written inline, and does not disturb what is being typed', async () => {
    const seen: (HTMLElement | null)[] = []
    const inline = () => (element: HTMLElement | null) => void seen.push(element)
    const { rerender } = render(<Drawn mine={inline} />)
    await goToCode()
    const code = part('CodeInput') as HTMLInputElement
    // An input method writes into the field what is no code yet.
    fireEvent.compositionStart(code)
    code.value = '１２'
    rerender(<Drawn mine={inline} />)
    expect(code.value).toBe('１２')
    expect(seen.at(-1)).not.toBeNull()
    expect(seen).toContain(code)
  })

  it('takes another ref for the one it had', () => {
    const [first, second] = [createRef<HTMLElement>(), createRef<HTMLElement>()]
    const { rerender } = render(<Drawn mine={(name) => (name === 'NumberInput' ? first : undefined)} />)
    rerender(<Drawn mine={(name) => (name === 'NumberInput' ? second : undefined)} />)
    expect(first.current).toBeNull()
    expect(second.current).toBe(input())
  })

  it('is let go by the function that its ref returned', async () => {
    const [undo, ref] = [vi.fn(), vi.fn<(element: HTMLElement | null) => () => void>()]
    ref.mockReturnValue(undo)
    render(<Drawn mine={(name) => (name === 'NumberInput' ? ref : undefined)} />)
    const number = input()
    await goToCode()
    expect(ref).toHaveBeenCalledExactlyOnceWith(number)
    expect(undo).toHaveBeenCalledOnce()
  })
})

it('finds the number wrong in a field with a ref of the page', async () => {
  render(<Drawn mine={() => undefined} />)
  await makeNumberWrong()
  // The words for failures arrive with the first one.
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('too short'))
})
