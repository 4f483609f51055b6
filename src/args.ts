import { parseArgs } from 'node:util'
import { type Input, INPUTS, type Read } from './inputs/inputs.ts'
import { LOOK_FLAGS, type LookFlag } from './inputs/looks.ts'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly of: string | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'publish'; readonly event: string | undefined; readonly read: Read }
  | {
      readonly kind: 'svg'
      readonly output: string | undefined
      readonly read: Read
      readonly readLook: (flag: LookFlag) => string
    }
  | { readonly kind: 'json-lines' }

/** Words that make no command: exit status 2. */
export class UsageError extends Error {}

/** Inputs that make sense without GitHub. */
export const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style', 'logo'] as const satisfies Input[]

/** Reads the words behind the program's name. */
export function readArgs(words: readonly string[]): Command {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { kind: 'help', of: rest[0] }
  if (name === '--version' || name === '-v') return { kind: 'version' }
  if (name !== 'publish' && name !== 'svg')
    throw new UsageError(`Unknown command ${JSON.stringify(name)}. Commands: publish, svg; see publish-badges --help.`)
  const flags = name === 'publish' ? [...INPUTS, 'event'] : [...SVG_FLAGS, ...LOOK_FLAGS, 'output', 'json-lines']
  const values = parseFlags(rest, flags)
  if (values['help'] === true) return { kind: 'help', of: name }
  const read = (flag: string): string => (values[flag] === true ? 'true' : (text(values[flag]) ?? ''))
  if (values['json-lines'] === true) return alone(values)
  if (name === 'svg') return { kind: 'svg', output: text(values['output']), read, readLook: read }
  return { kind: 'publish', event: text(values['event']), read }
}

/** Every line says what its badge is, so no other flag has a meaning. */
function alone(values: Values): Command {
  const other = Object.keys(values).find((flag) => flag !== 'json-lines')
  if (other === undefined) return { kind: 'json-lines' }
  throw new UsageError(`--json-lines and --${other} exclude each other: what is drawn is said line by line.`)
}

/** Flags that are given, without a value: they are on. */
const SWITCHES: readonly string[] = ['dry-run', 'allow-public', 'json-lines']

type Values = Readonly<{ [flag: string]: unknown }>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function parseFlags(words: string[], flags: readonly string[]): Values {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: SWITCHES.includes(flag) ? ('boolean' as const) : ('string' as const) }])
  )
  try {
    return parseArgs({ args: words, options: { ...options, help: { type: 'boolean', short: 'h' } }, strict: true })
      .values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
