import { ArgTypes, Description } from '@storybook/addon-docs/blocks'
import { VerifyPhone } from '@embedded-signup/ui'

interface Documented {
  __docgenInfo?: { props?: object }
}

const hasProps = ({ __docgenInfo: info }: Documented) => Object.keys(info?.props ?? {}).length > 0

/** Every part there is, with its props; a new one needs no word here. */
export const PartTables = () =>
  Object.entries(VerifyPhone).map(([name, part]) => (
    <section key={name}>
      <h3 id={name}>{`<VerifyPhone.${name}>`}</h3>
      <Description of={part} />
      {hasProps(part as Documented) ? <ArgTypes of={part} /> : <p>It takes no props.</p>}
    </section>
  ))
