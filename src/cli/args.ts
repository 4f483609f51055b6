import { parseArgs } from 'node:util'
import { type IsGiven, type Read, type Input, INPUTS } from '../inputs/inputs.ts'
import { LOOK_FLAGS, type LookFlag } from '../inputs/parse.ts'
import {
  COMMANDS_WITH_ID,
  type ReadFlag,
  RECORD_COMMANDS,
  RECORD_FLAGS,
  type RecordCommand
} from '../records/request.ts'

/** A parsed command line. */
export type Command =
  | { readonly kind: 'help'; readonly of: string | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'publish'; readonly event: string | undefined; readonly read: Read; readonly isGiven: IsGiven }
  | {
      readonly kind: 'svg'
      readonly output: string | undefined
      readonly read: Read
      readonly readLook: (flag: LookFlag) => string
    }
  | { readonly kind: 'json-lines' }
  | { readonly kind: 'init'; readonly dryRun: boolean; readonly from: readonly string[]; readonly write: boolean }
  | {
      readonly kind: 'records'
      readonly command: RecordCommand
      readonly id: string | undefined
      readonly json: boolean
      readonly read: ReadFlag
    }

/** A wrong command line: exit status 2. */
export class UsageError extends Error {}

/** Inputs that need nothing from GitHub. */
export const SVG_FLAGS = ['label', 'message', 'color', 'status', 'style', 'logo'] as const satisfies Input[]

/** The flags of each command. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  publish: [...INPUTS, 'event'],
  svg: [...SVG_FLAGS, ...LOOK_FLAGS, 'output', 'json-lines'],
  init: ['from', 'write', 'dry-run'],
  ...RECORD_FLAGS
}

/** Parses the arguments of the program. */
export function readArgs(words: readonly string[]): Command {
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { kind: 'help', of: rest[0] }
  if (name === '--version' || name === '-v') return { kind: 'version' }
  const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined
  if (flags === undefined)
    throw new UsageError(
      `Unknown command ${JSON.stringify(name)}. Commands: ${Object.keys(FLAGS).join(', ')}; see publish-badges --help.`
    )
  const command = RECORD_COMMANDS.find((known) => known === name)
  const needsId = command !== undefined && COMMANDS_WITH_ID.includes(command)
  const { values, ids } = parseFlags(rest, { flags, lists: name === 'init' ? ['from'] : [] }, needsId)
  if (values['help'] === true) return { kind: 'help', of: name }
  const given = (flag: string): string | undefined => (values[flag] === true ? 'true' : text(values[flag]))
  const read = (flag: string): string => given(flag) ?? ''
  if (command !== undefined) {
    const id = ids[0] ?? given('id')
    if (id !== (given('id') ?? id)) throw new UsageError(`Two different ids: '${id}', and '${read('id')}' in --id.`)
    return { kind: 'records', command, id, json: values['json'] === true, read: given }
  }
  if (name === 'init') return initCommand(values)
  if (values['json-lines'] === true) return jsonLinesCommand(values)
  if (name === 'svg') return { kind: 'svg', output: text(values['output']), read, readLook: read }
  const isGiven = (flag: string): boolean => values[flag] !== undefined
  return { kind: 'publish', event: text(values['event']), read, isGiven }
}

function initCommand(values: Values): Command {
  const given = values['from']
  const from = Array.isArray(given) ? given.flatMap((name) => text(name) ?? []) : []
  const write = values['write'] === true
  if (write && from.length === 0)
    throw new UsageError('--write needs --from: the README whose badges the block replaces, such as --from README.md.')
  if (from.some((name) => name.trim() === '')) throw new UsageError('--from needs a README, such as --from README.md.')
  return { kind: 'init', dryRun: values['dry-run'] === true, from, write }
}

/** Each line describes its own badge, so other flags have no effect. */
function jsonLinesCommand(values: Values): Command {
  const other = Object.keys(values).find((flag) => flag !== 'json-lines')
  if (other === undefined) return { kind: 'json-lines' }
  throw new UsageError(`--json-lines and --${other} exclude each other: each line describes its own badge.`)
}

/** Flags without a value. */
const SWITCHES: readonly string[] = ['dry-run', 'allow-public', 'single-commit', 'json-lines', 'json', 'write']

type Values = Readonly<{ [flag: string]: unknown }>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function parseFlags(
  words: string[],
  {
    flags,
    lists
  }: { readonly flags: readonly string[]; /** Can be given several times. */ readonly lists: readonly string[] },
  needsId: boolean
): { readonly values: Values; readonly ids: readonly string[] } {
  const options = Object.fromEntries(
    flags.map((flag) => [
      flag,
      { type: SWITCHES.includes(flag) ? ('boolean' as const) : ('string' as const), multiple: lists.includes(flag) }
    ])
  )
  const all = { ...options, help: { type: 'boolean' as const, short: 'h' } }
  try {
    const { values, positionals } = parseArgs({ args: words, options: all, strict: true, allowPositionals: needsId })
    const [, second] = positionals
    if (second !== undefined) throw new Error(`Unexpected argument '${second}'. Give one id only.`)
    return { values, ids: positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
