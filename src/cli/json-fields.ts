import { quote, suggestion } from '../errors.ts'
import { type Fields, type KeyName, KEYS } from '../manifest/schema.ts'
import { urlProblem } from '../manifest/placeholders.ts'
import { listOf, mapOf, scalarOf, type Value } from '../manifest/value.ts'

/** Keys of the manifest that a line can have: what a badge shows and how it looks. */
const NAMES = [
  ...(['label', 'message', 'status', 'color', 'label_color', 'color_steps', 'messages', 'colors'] as const),
  ...(['wording', 'palette', 'style', 'logo', 'logo_color'] as const)
] satisfies KeyName[]
type Name = (typeof NAMES)[number]

const ALL: readonly string[] = [...NAMES, 'links']
const isName = (key: string): key is Name => (NAMES as readonly string[]).includes(key)

/** What a line says. */
export interface LineFields {
  /** Under the names that they have in the manifest. */
  readonly fields: { readonly [K in Name]?: Fields[K] }
  readonly links: readonly string[]
}

/** What was read of a line so far, and everything that is wrong with it. */
interface Line {
  readonly fields: { [K in Name]?: Fields[K] }
  links: readonly string[]
  readonly problems: string[]
}

/** Of a line what the reader of one key writes. */
type LineOf<K extends Name> = { readonly fields: { [N in K]?: Fields[N] }; readonly problems: string[] }

/** Reads a line of JSON. Throws an error that says all that is wrong with it, V8's own SyntaxError if it is no JSON. */
export function readLine(text: string): LineFields {
  const line = read(jsonOf(text))
  const { fields, problems } = line
  if (problems.length === 0 && fields.status === undefined && fields.message === undefined)
    problems.push('Nothing to draw: give "status" or "message".')
  if (problems.length > 0) throw new Error(problems.join('; '))
  return line
}

function jsonOf(text: string): object {
  if (text.trim() === '') throw new Error(`The line is empty. ${ALLOWED}`)
  const json: unknown = MAY_HOLD_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`No object. ${ALLOWED}`)
  return json
}

const ALLOWED = 'A line is one badge: {"label":"build","status":"passing"}.'

const MAY_HOLD_NUMBER = /[:[,]\s*[-\d]/

/** Numbers are texts as they are written, 1.0 not being 1; Node 20 does not tell how they are. */
function asWritten(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value
}

function read(json: object): Line {
  const line: Line = { fields: {}, links: [], problems: [] }
  const values = json as Readonly<Record<string, unknown>>
  for (const key of Object.keys(json)) {
    if (isName(key)) put(line, key, values[key])
    else if (key === 'links') putLinks(line, values[key])
    else
      line.problems.push(`${quote(key)} is no key of a line.${suggestion(key, ALL) || ` Allowed: ${ALL.join(', ')}.`}`)
  }
  return line
}

function put<K extends Name>({ fields, problems }: LineOf<K>, key: K, json: unknown): void {
  const reading = KEYS[key].read(valueOf(json))
  if ('value' in reading) fields[key] = reading.value
  else problems.push(...reading.problems.map(({ message }) => `${quote(key)}: ${message()}`))
}

/** A value as the manifest's keys read it. */
function valueOf(json: unknown): Value {
  if (Array.isArray(json)) return listOf(json.map(valueOf), 0)
  if (typeof json !== 'object' || json === null) return scalarOf(String(json), 0, json === null)
  return mapOf(
    Object.entries(json).map(([key, value]) => ({ key, offset: 0, value: valueOf(value) })),
    0
  )
}

function putLinks(line: Line, json: unknown): void {
  const links: readonly unknown[] = Array.isArray(json) ? json : [json]
  if (links.length > 2) line.problems.push(`"links": ${String(links.length)} are too many. ${LINKS_ALLOWED}`)
  const wrong = links.find((link) => typeof link !== 'string' || urlProblem(link) !== undefined)
  if (wrong === undefined) line.links = (links as readonly string[]).map(inAscii)
  else if (typeof wrong !== 'string') line.problems.push(`"links": a link is a text. ${LINKS_ALLOWED}`)
  else line.problems.push(`"links": ${quote(wrong)} ${String(urlProblem(wrong))}. ${LINKS_ALLOWED}`)
}

const LINKS_ALLOWED = 'Allowed: up to two http(s) URLs in a list.'

/** What is not ASCII percent-encoded, or XML might not hold it. */
function inAscii(link: string): string {
  const url = link.trim()
  return /^[!-~]+$/.test(url) ? url : new URL(url).href
}
