'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions, type VerifyPhone } from '@embedded-signup/hooks'
import { useContext, type ReactNode } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import { useRender, type Render } from '../frame/render'
import { StepBody } from '../frame/step-body'
import { StatusRegion, StepFrame, type FrameProps } from '../frame/step-frame'
import { ProofInput } from './proof-input'
import { Status as StatusText } from './status'
import { StepContext, useArm, useVerifyPhoneStep } from './step-context'

export interface RootProps extends UseVerifyPhoneOptions, FrameProps, CountryChoice {
  /** Puts the proof into a hidden input of this name, for the form around the step. */
  name?: string | undefined
  /** The parts, with whatever of yours stands between them. */
  children: ReactNode
}

/** Holds the step, its words and its looks; everything else stands inside it, in any order and any markup. */
export function Root({ name, children, ...props }: RootProps) {
  const step = useVerifyPhone(props)
  return (
    <StepFrame {...props} name={step.step}>
      <StepContext.Provider value={{ step, choice: props }}>{children}</StepContext.Provider>
      {name && <ProofInput name={name} step={step} />}
    </StepFrame>
  )
}

export interface StepProps {
  /** The step, or steps, at which the children are there. */
  name: VerifyPhone['step'] | readonly VerifyPhone['step'][]
  /** Added to our class and to that of the slot. */
  className?: string | undefined
  /** What is there at that step alone. */
  children: ReactNode
}

/** Shows its children at one step only, laid out as a column unless told otherwise. */
export function Step({ name, className, children }: StepProps) {
  const step = useArm(...[name].flat())
  const value = useContext(StepContext)
  return (
    <StepBody name={step?.step} className={className}>
      {/* The parts of a step that is being left go on with it. */}
      <StepContext.Provider value={value}>{children}</StepContext.Provider>
    </StepBody>
  )
}

/** What is drawn inside the status region. */
export interface StatusElementProps {
  children?: ReactNode
}

export interface StatusProps {
  /** Of the region. */
  className?: string | undefined
  /** Draws the news; the region around it stays ours, and is there before there is any. */
  render?: Render<StatusElementProps, VerifyPhone> | undefined
}

/**
 * Says where the step stands: a code is on its way, the number is verified. Keep it in every layout, also while it is
 * empty: it is what a screen reader announces, and where the focus goes once there is no field left.
 */
export function Status({ className, render }: StatusProps) {
  const step = useVerifyPhoneStep()
  const text = <StatusText step={step} />
  const draw = useRender(render)
  return (
    <StatusRegion name={step.step} className={className}>
      {draw && step.step !== 'phone' ? draw({ children: text }, step) : text}
    </StatusRegion>
  )
}
