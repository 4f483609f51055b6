import { parseArgs } from 'node:util'
import { type Input, INPUTS, type Read } from './inputs/inputs.ts'

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly of: string | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'publish'; readonly event: string | undefined; readonly read: Read }
  | { readonly kind: 'svg'; readonly output: string | undefined; readonly read: Read }

/** Words that make no command: exit status 2. */
export class UsageError extends Error {}

/** Inputs that make sense without GitHub. */
export const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style'] as const satisfies Input[]

/** Reads the words behind the program's name. */
export function readArgs(words: readonly string[]): Command {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { kind: 'help', of: rest[0] }
  if (name === '--version' || name === '-v') return { kind: 'version' }
  if (name !== 'publish' && name !== 'svg')
    throw new UsageError(`Unknown command ${JSON.stringify(name)}. Commands: publish, svg; see publish-badges --help.`)
  const flags = name === 'publish' ? [...INPUTS, 'event'] : [...SVG_FLAGS, 'output']
  const values = parseFlags(rest, flags)
  if (values['help'] === true) return { kind: 'help', of: name }
  const read: Read = (input) => (values[input] === true ? 'true' : (text(values[input]) ?? ''))
  if (name === 'svg') return { kind: 'svg', output: text(values['output']), read }
  return { kind: 'publish', event: text(values['event']), read }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Flags without a value. */
const FLAGS = ['dry-run', 'allow-public']

function parseFlags(words: string[], flags: readonly string[]): Readonly<{ [flag: string]: unknown }> {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: FLAGS.includes(flag) ? ('boolean' as const) : ('string' as const) }])
  )
  try {
    return parseArgs({ args: words, options: { ...options, help: { type: 'boolean', short: 'h' } }, strict: true })
      .values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
