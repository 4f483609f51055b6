import { existsSync, fstatSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from './args.ts'
import { badgeOf, cuts } from '../badge/badge.ts'
import { loadLogos, loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import { isBlank } from '../badge/text.ts'
import { BadgeError, codeOf, messageOf, quote, suggestion } from '../errors.ts'
import { readInputs } from '../inputs/inputs.ts'
import { parseLooks } from '../inputs/parse.ts'
import { type Fields, type KeyName, KEYS } from '../manifest/schema.ts'
import { looksFrom } from '../manifest/definition.ts'
import type { Value } from '../manifest/yaml.ts'
import { cannotWrite } from '../process.ts'
import { render } from '../render/render.ts'
import { say } from './terminal.ts'

/** Draws one badge and returns what to print: the SVG, or nothing if it goes to a file. */
export async function svg({ read, output }: Extract<Command, { kind: 'svg' }>): Promise<string> {
  const [definition] = (await readInputs(read)).badges
  if (definition === undefined || (read('status') === '' && isBlank(read('message')))) {
    throw new BadgeError('invalid', NOTHING_TO_DRAW('--status or --message'))
  }
  const { source } = definition
  const status = source.kind === 'status' ? source.status : undefined
  const looks = { ...definition, ...parseLooks(read), logos: await loadLogos([definition]) }
  for (const warning of cuts(read('label'), status, looks)) say('warning', warning)
  const drawn = await render(badgeOf(read('label'), status, looks), 'svg')
  if (output === undefined) return drawn
  try {
    writeFileSync(output, drawn)
  } catch (error) {
    throw cannotWriteFile(output, error)
  }
  return ''
}

const NOTHING_TO_DRAW = (keys: string): string => `Nothing to draw: set ${keys}.`

/** Tells a missing folder from a missing permission. */
function cannotWriteFile(file: string, error: unknown): BadgeError {
  const code = codeOf(error)
  if (code === 'ENOTDIR' || (code === 'ENOENT' && !existsSync(dirname(file))))
    return new BadgeError('not-found', `Cannot write ${file}: there is no folder ${dirname(file)}. Create it first.`)
  if (code === 'EISDIR') return new BadgeError('invalid', `Cannot write ${file}: it is a folder. Name a file in it.`)
  return new BadgeError('refused', `Cannot write ${file}: ${messageOf(error)}`)
}

/**
 * Draws many badges: for each line of JSON on standard input it writes one to standard output, in order. An invalid line
 * gets an error and the next one is read. It reads no faster than its output is read.
 */
export async function jsonLines(): Promise<void> {
  // Node reads nothing from a directory, without an error.
  if (fstatSync(0).isDirectory()) throw new BadgeError('invalid', 'Cannot read standard input: it is a directory.')
  try {
    // Loading it needs a few milliseconds, and only this command uses it.
    const { pipeline } = await import('node:stream/promises')
    await pipeline(process.stdin, answers, process.stdout, { end: false })
  } catch (error) {
    // The reader may close the pipe early, as `head` does.
    if (codeOf(error) !== 'EPIPE') throw cannotWrite(1, error)
  }
}

async function* answers(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let number = 0
  for await (const line of readLines(input)) {
    number++
    const answer = await answerTo(line, (warning) => say('warning', `line ${number}: ${warning}`))
    yield `${JSON.stringify(answer)}\n`
  }
}

/** Bytes. A badge with a logo of 64 KiB fits; the rest of a longer line is not kept in memory. */
const MAX_LINE = 1 << 20

const LINE_FEED = 0x0a

/** The lines of a stream, without their ends. They end at U+000A only, unlike those of `node:readline`. One that is too long is cut. */
async function* readLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let line = Buffer.alloc(0)
  const add = (part: Buffer): void => {
    if (line.length <= MAX_LINE) line = Buffer.concat([line, part]).subarray(0, MAX_LINE + 1)
  }
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield line
      line = Buffer.alloc(0)
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  if (line.length > 0) yield line
}

type Answer = { readonly svg: string } | { readonly error: string }

/** Fails at bytes that are not UTF-8, and ignores a byte order mark, with which shells of Windows may start a pipe. */
const UTF8 = new TextDecoder('utf-8', { fatal: true })

async function answerTo(line: Buffer, warn: (text: string) => void): Promise<Answer> {
  if (line.length > MAX_LINE) return { error: 'The line is longer than 1 MiB.' }
  try {
    const text = UTF8.decode(line)
    if (needsSvgReader(text)) await loadSvgReader()
    const { label = '', status, ...fields } = readBadgeLine(text)
    const looks = { ...looksFrom(fields), logos: await loadLogos([fields]) }
    const drawn = await render(badgeOf(label, status, looks), 'svg')
    cuts(label, status, looks).forEach(warn)
    return { svg: drawn }
  } catch (error) {
    if (error instanceof TypeError && codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { error: 'The line is not in UTF-8.' }
    const message = messageOf(error)
    return { error: error instanceof SyntaxError ? `The line is not valid JSON: ${message}` : message }
  }
}

/** The keys of the manifest that a line may have: what a badge shows and how it looks. A picture has no link, so `link` is only checked. */
const NAMES = [
  ...(['label', 'message', 'status', 'color', 'label_color', 'color_steps', 'messages', 'colors'] as const),
  ...(['wording', 'palette', 'style', 'logo', 'logo_color', 'link'] as const)
] satisfies KeyName[]
type Name = (typeof NAMES)[number]

const isName = (key: string): key is Name => (NAMES as readonly string[]).includes(key)

type LineFields = { [K in Name]?: Fields[K] }

/** Reads a line of JSON. Throws an error with everything that is wrong, or the `SyntaxError` of `JSON.parse`. */
export function readBadgeLine(text: string): LineFields {
  const fields: LineFields = {}
  const problems: string[] = []
  for (const [key, value] of Object.entries(parseObject(text))) {
    if (isName(key)) problems.push(...readField(fields, key, value))
    else
      problems.push(
        `${quote(key)} is not a key of a badge.${suggestion(key, NAMES) || ` Allowed: ${NAMES.join(', ')}.`}`
      )
  }
  if (problems.length === 0 && fields.status === undefined && fields.message === undefined)
    problems.push(NOTHING_TO_DRAW('"status" or "message"'))
  if (problems.length > 0) throw new Error(problems.join('; '))
  return fields
}

/** Adds the value of a key, or returns its problems. */
function readField<K extends Name>(fields: { [N in K]?: Fields[N] }, key: K, json: unknown): string[] {
  const problems: string[] = []
  const value = KEYS[key].read(valueOf(json), (_, message) => {
    problems.push(`${quote(key)}: ${message()}`)
    return null
  })
  if (value !== null) fields[key] = value
  return problems
}

const EXAMPLE = 'A line is one badge: {"label":"build","status":"passing"}.'

function parseObject(text: string): object {
  if (text.trim() === '') throw new Error(`The line is empty. ${EXAMPLE}`)
  const json: unknown = JSON.parse(text, asWritten)
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Error(`The line is not a JSON object. ${EXAMPLE}`)
  return json
}

/** Keeps numbers as the texts that they are written as, since 1.0 is not 1. Node 20 has no `source`. */
function asWritten(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value
}

/** JSON in the form that the keys of the manifest read. */
function valueOf(json: unknown): Value {
  const offset = 0
  if (Array.isArray(json)) return { kind: 'list', offset, items: json.map(valueOf) }
  if (typeof json !== 'object' || json === null)
    return { kind: 'scalar', offset, text: String(json), isNull: json === null }
  const entries = Object.entries(json).map(([key, value]) => ({ key, offset, value: valueOf(value) }))
  return { kind: 'map', offset, entries }
}
