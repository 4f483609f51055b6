import { parseArgs } from 'node:util'
import { type CommandInfo, commandNamed, COMMANDS, type Flag, flagsOf, namesOf } from './commands.ts'
import { nearest, quote } from '../errors.ts'
import type { IsGiven, Read } from '../inputs/inputs.ts'
import { type ReadFlag, RECORD_COMMANDS, type RecordCommand } from '../records/request.ts'

/** A parsed command line. */
export type Command =
  | { readonly kind: 'help'; readonly of: CommandInfo | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'completion'; readonly shell: string }
  | {
      readonly kind: 'publish'
      readonly event: string | undefined
      readonly json: boolean
      readonly read: Read
      readonly isGiven: IsGiven
    }
  | {
      readonly kind: 'svg'
      readonly output: string | undefined
      readonly read: (flag: string) => string
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

/** The arguments of the program: what to do, and how messages name an input. */
export interface ParsedArgs {
  readonly command: Command
  readonly inputName: (input: string) => string
}

/** A wrong command line: exit status 2. */
export class UsageError extends Error {}

/** Parses the arguments of the program. */
export function readArgs(words: readonly string[]): ParsedArgs {
  const [name = 'help', ...rest] = words
  const plain = (command: Command): ParsedArgs => ({ command, inputName: (input) => input })
  if (name === '--version' || name === '-v' || name === 'version') return plain({ kind: 'version' })
  const info = knownCommand(name === '--help' || name === '-h' ? 'help' : name)
  if (info.name !== 'help' && asksForHelp(rest)) return plain({ kind: 'help', of: info })
  const { values, argument } = parseFlags(rest, info)
  if (info.name === 'help')
    return plain({ kind: 'help', of: argument === undefined ? undefined : knownCommand(argument) })
  return { command: commandOf(info, values, argument), inputName: (input) => nameOf(input, info, values) }
}

/** Anywhere except after `--`, where nothing is a flag. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  return words.slice(0, end === -1 ? undefined : end).some((word) => word === '--help' || word === '-h')
}

/** `--status`; `ID` for an id given as the argument; a key or variable without a flag stays as it is. */
function nameOf(input: string, info: CommandInfo, values: Values): string {
  if (input === 'id' && info.argument === 'ID' && values['id'] === undefined) return 'ID'
  const flag = input.replaceAll('_', '-')
  return flagsOf(info).some(({ name }) => name === flag) ? `--${flag}` : input
}

function commandOf({ name }: CommandInfo, values: Values, argument: string | undefined): Command {
  const read = (flag: string): string => values[flag] ?? ''
  const json = values['json'] === 'true'
  const command = RECORD_COMMANDS.find((known) => known === name)
  if (command !== undefined) {
    const id = argument ?? values['id']
    if (id !== (values['id'] ?? id))
      throw new UsageError(
        `Two different ids: ${quote(id ?? '')}, and ${quote(read('id'))} in --id. Remove one of them.`
      )
    return { kind: 'records', command, id, json, read: (flag) => values[flag] }
  }
  if (name === 'completion') return { kind: 'completion', shell: argument ?? '' }
  if (name === 'init') return initCommand(values)
  if (values['json-lines'] === 'true') return jsonLinesCommand(values)
  if (name === 'svg') return { kind: 'svg', output: values['output'], read }
  const isGiven = (flag: string): boolean => values[flag] !== undefined
  return { kind: 'publish', event: values['event'], json, read, isGiven }
}

function initCommand(values: Values): Command {
  const from = values['from']?.split('\n') ?? []
  const write = values['write'] === 'true'
  if (write && from.length === 0)
    throw new UsageError('--write needs --from: the README whose badges the block replaces, such as --from README.md.')
  if (from.some((name) => name.trim() === '')) throw new UsageError('--from needs a README, such as --from README.md.')
  return { kind: 'init', dryRun: values['dry-run'] === 'true', from, write }
}

/** Each line describes its own badge, so other flags have no effect. */
function jsonLinesCommand(values: Values): Command {
  const other = Object.keys(values).find((flag) => flag !== 'json-lines')
  if (other === undefined) return { kind: 'json-lines' }
  throw new UsageError(`--json-lines and --${other} cannot be used together: each line describes its own badge.`)
}

function knownCommand(name: string): CommandInfo {
  const info = commandNamed(name)
  if (info === undefined) throw unknownCommand(name)
  return info
}

function unknownCommand(name: string): UsageError {
  const see = 'See publish-badges --help.'
  if (name.startsWith('-')) {
    const flag = nearest(name, ['--version', '--help'], 2)
    const cure = flag === undefined ? `Write publish-badges COMMAND ${name}.` : `Did you mean ${flag}?`
    return new UsageError(`The command is missing before ${quote(name)}. ${cure} ${see}`)
  }
  const similar = nearest(name, COMMANDS.flatMap(namesOf))
  const all = COMMANDS.map((info) => info.name).join(', ')
  const cure = similar === undefined ? `Commands: ${all}.` : `Did you mean ${quote(similar)}?`
  return new UsageError(`Unknown command ${quote(name)}. ${cure} ${see}`)
}

/** The values of flags; a flag without a value is `true` or `false`. */
type Values = Readonly<Partial<Record<string, string>>>

interface Parsed {
  readonly values: Values
  readonly argument: string | undefined
}

/** Node finds the flags; messages about wrong ones are our own. */
function parseFlags(words: readonly string[], info: CommandInfo): Parsed {
  const flags = flagsOf(info)
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const)
      return [name, short === undefined ? { type } : { type, short }]
    })
  )
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const values: Partial<Record<string, string>> = {}
  let argument: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option') {
      const word = words[token.index] ?? token.rawName
      const flag = flags.find(({ name }) => name === token.name)
      if (flag === undefined) throw unknownFlag(word, info)
      const value = valueOf({ ...token, word }, flag, flags)
      const before = values[flag.name]
      values[flag.name] = flag.isList === true && before !== undefined ? `${before}\n${value}` : value
    } else if (token.kind === 'positional') {
      if (info.argument === undefined || argument !== undefined)
        throw unexpected(token.value, info, words[token.index - 1] ?? '')
      argument = token.value
    }
  }
  return { values, argument }
}

interface Given {
  /** As it was typed. */
  readonly word: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function valueOf({ word, rawName, value, inlineValue }: Given, flag: Flag, flags: readonly Flag[]): string {
  const { name } = flag
  if (flag.value === undefined) {
    if (value === undefined || value === 'true' || value === 'false') return value ?? 'true'
    throw new UsageError(
      `${rawName}: ${quote(value)} is not a boolean. Write ${rawName} without a value, or ${rawName}=false.`
    )
  }
  // `-output x` is read as `-o utput`.
  if (!rawName.startsWith('--') && flags.some((other) => word === `-${other.name}`))
    throw new UsageError(`Unknown flag ${word}. Did you mean -${word}?`)
  if (value === undefined) throw new UsageError(`--${name} needs a value: --${name} ${flag.value}.`)
  if (inlineValue !== true && /^--?[a-z]/i.test(value))
    throw new UsageError(
      `--${name} needs a value, but ${value} follows. For a value that begins with a dash, write --${name}=${value}.`
    )
  return value
}

function unknownFlag(word: string, info: CommandInfo): UsageError {
  const [typed = word] = word.split('=')
  const wanted = typed.replace(/^-+/, '').replaceAll('_', '-')
  const namesIn = (command: CommandInfo): string[] => flagsOf(command).map(({ name }) => name)
  const owners = COMMANDS.filter((command) => namesIn(command).includes(wanted))
  const similar = nearest(wanted, namesIn(info))
  const isElsewhere = owners.length > 0 && !owners.includes(info)
  const cure = isElsewhere
    ? ` It is a flag of ${owners.map(({ name }) => name).join(', ')}.`
    : similar === undefined
      ? ''
      : ` Did you mean --${similar}?`
  return new UsageError(`Unknown flag ${typed} of ${info.name}.${cure} See publish-badges ${info.name} --help.`)
}

/** `before`: the word before it. */
function unexpected(word: string, info: CommandInfo, before: string): UsageError {
  const { name, argument } = info
  const allowed = argument === undefined ? 'only flags' : `one ${argument} and flags`
  const isSwitch = flagsOf(info).some((flag) => flag.value === undefined && before === `--${flag.name}`)
  const cure = isSwitch ? `${before} needs no value.` : 'Put quotes around a value with spaces.'
  return new UsageError(
    `Unexpected argument ${quote(word)}: ${name} accepts ${allowed}. ${cure} See publish-badges ${name} --help.`
  )
}
