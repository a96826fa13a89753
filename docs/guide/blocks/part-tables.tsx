import { ArgTypes, Description } from '@storybook/addon-docs/blocks'
import type { ComponentType } from 'react'

interface Documented {
  __docgenInfo?: { props?: object }
}

const hasProps = ({ __docgenInfo: info }: Documented) => Object.keys(info?.props ?? {}).length > 0

/** Every part of `VerifyPhone` or `Signup`, with its props; a new one needs no word here. */
export const PartTables = ({
  family,
  parts,
}: {
  family: string
  parts: Record<string, ComponentType<never>>
}) =>
  Object.entries(parts).map(([name, part]) => (
    <section key={name}>
      <h3 id={name}>{`<${family}.${name}>`}</h3>
      <Description of={part} />
      {hasProps(part as Documented) ? <ArgTypes of={part} /> : <p>It takes no props.</p>}
    </section>
  ))
