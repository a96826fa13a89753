import { describe, expect, it } from 'vitest'
import { publicComponents } from './public-props'

describe('what an integrator can import', { timeout: 60_000 }, () => {
  const components = publicComponents()

  it('is found, parts and inherited props too', () => {
    const propsOf = (name: string) =>
      components.find(({ component }) => component === name)?.props.map((prop) => prop.name)
    expect(propsOf('VerifyPhoneStep')).toEqual(
      expect.arrayContaining(['defaultCountry', 'classNames', 'flag', 'name']),
    )
    expect(propsOf('VerifyPhone.SendButton')).toEqual(['className', 'render'])
    expect(propsOf('SignupProvider')).toEqual(expect.arrayContaining(['endpoint', 'challenge']))
    expect(propsOf('VerifyPhone.Status')).toEqual(['className', 'render'])
    expect(propsOf('VerifyPhone.CodeField')).toEqual([])
  })

  it('says what each component is', () => {
    expect(components.filter(({ description }) => !description).map(({ component }) => component)).toEqual([])
  })

  it('says what each prop does', () => {
    const silent = components.flatMap(({ component, props }) =>
      props.filter(({ description }) => !description).map(({ name }) => `${component} ${name}`),
    )
    expect(silent).toEqual([])
  })
})
