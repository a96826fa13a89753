import { join } from 'node:path'
import ts from 'typescript'

export interface Documented {
  /** `VerifyPhoneStep`, or `VerifyPhone.Root` for a part. */
  component: string
  description: string
  props: readonly { name: string; description: string }[]
}

const root = join(import.meta.dirname, '../..')

/** Every component that an integrator can import from `@embedded-signup/ui`, with its props, as the compiler sees them. */
export function publicComponents(entry = join(root, 'packages/ui/src/index.ts')): Documented[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram([entry], {
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} exports nothing.`)
  return checker.getExportsOfModule(module).flatMap((symbol) => readExport(checker, symbol, symbol.name))
}

/** A component is what has a capital and is called with props; `export * as Parts` is looked into. */
function readExport(checker: ts.TypeChecker, exported: ts.Symbol, name: string): Documented[] {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  if (symbol.flags & ts.SymbolFlags.Module) {
    return checker
      .getExportsOfModule(symbol)
      .flatMap((part) => readExport(checker, part, `${name}.${part.name}`))
  }
  const local = name.split('.').at(-1) ?? ''
  if (!(symbol.flags & ts.SymbolFlags.Value) || !/^[A-Z][a-z]/.test(local)) return []
  const [call] = checker.getTypeOfSymbol(symbol).getCallSignatures()
  if (!call) return []
  const props = call.getParameters()[0]
  return [
    {
      component: name,
      description: textOf(checker, symbol),
      props: (props ? checker.getTypeOfSymbol(props).getProperties() : [])
        .filter((prop) => !isReacts(prop))
        .map((prop) => ({ name: prop.name, description: textOf(checker, prop) })),
    },
  ]
}

/** `key` and `ref`, which React documents and every component with a ref has. */
const isReacts = (prop: ts.Symbol) =>
  prop.declarations?.every((declared) =>
    declared.getSourceFile().fileName.includes('/node_modules/@types/react/'),
  )

const textOf = (checker: ts.TypeChecker, symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
