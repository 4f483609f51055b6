import { badgeOf, cuts } from './badge/badge.ts'
import type { Logos } from './badge/logo.ts'
import { LONGEST } from './badge/text.ts'
import { quote, suggestion } from './errors.ts'
import { type Fields, type KeyName, KEYS } from './manifest/keys.ts'
import { looksFrom } from './manifest/looks.ts'
import { urlProblem } from './manifest/url.ts'
import { listOf, mapOf, textOf, type Value } from './manifest/value.ts'
import { renderSvg } from './render/svg.ts'
import { jsonString } from './render/xml.ts'

/** Keys of the manifest that a line can have: what a badge shows and how it looks. */
const NAMES = [
  ...(['label', 'message', 'status', 'color', 'label_color', 'color_steps', 'messages', 'colors'] as const),
  ...(['wording', 'palette', 'style', 'logo', 'logo_color'] as const)
] satisfies KeyName[]
type Name = (typeof NAMES)[number]

const ALL: readonly string[] = [...NAMES, 'links']
const isName = (key: string): key is Name => (NAMES as readonly string[]).includes(key)

/** What a line says: the keys that the manifest knows too, links, and everything that is wrong. */
interface Line {
  readonly fields: { [K in Name]?: Fields[K] }
  links: readonly string[]
  readonly problems: string[]
}

/** What drawing a line needs besides the line. */
export interface Desk {
  readonly logos: Logos
  /** Told what was drawn, but not whole. */
  readonly warn: (text: string) => void
}

/** Of a line what the reader of one key writes. */
type LineOf<K extends Name> = { readonly fields: { [N in K]?: Fields[N] }; readonly problems: string[] }

/** Answers one line of JSON, without its line end, with JSON: `{"svg": …}`, or `{"error": …}` that says all that is wrong. */
export function answer(line: string, desk: Desk): string {
  try {
    return drawn(line, desk)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return problem(error instanceof SyntaxError ? `The line is no JSON: ${message}` : message)
  }
}

/** The answer to a line that is wrong. */
export const problem = (error: string): string => JSON.stringify({ error })

function drawn(text: string, { logos, warn }: Desk): string {
  if (text.trim() === '') return problem(`The line is empty. ${ALLOWED}`)
  const json: unknown = MAY_HOLD_NUMBER.test(text) ? JSON.parse(text, asWritten) : JSON.parse(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return problem(`No object. ${ALLOWED}`)
  const { fields, links, problems } = read(json)
  if (problems.length === 0 && fields.status === undefined && fields.message === undefined)
    problems.push('Nothing to draw: give "status" or "message".')
  if (problems.length > 0) return problem(problems.join('; '))
  const { label = '', status } = fields
  const looks = { ...looksFrom(fields), logos }
  if (text.length > LONGEST.label) for (const cut of cuts(label, status, looks)) warn(cut)
  const badge = badgeOf(label, status, looks)
  return `{"svg":${jsonString(() => renderSvg(links.length === 0 ? badge : { ...badge, links }))}}`
}

const ALLOWED = 'A line is one badge: {"label":"build","status":"passing"}.'

const MAY_HOLD_NUMBER = /[:[,]\s*[-\d]/

/** Numbers are texts as they are written, 1.0 not being 1; Node 20 does not tell how they are. */
function asWritten(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value
}

function read(json: object): Line {
  const line: Line = { fields: {}, links: [], problems: [] }
  for (const [key, value] of Object.entries(json) as [string, unknown][]) {
    if (isName(key)) put(line, key, value)
    else if (key === 'links') putLinks(line, value)
    else
      line.problems.push(`${quote(key)} is no key of a line.${suggestion(key, ALL) || ` Allowed: ${ALL.join(', ')}.`}`)
  }
  return line
}

function put<K extends Name>({ fields, problems }: LineOf<K>, key: K, json: unknown): void {
  const reading = KEYS[key].read(valueOf(json))
  if ('value' in reading) fields[key] = reading.value
  else problems.push(...reading.problems.map(({ say }) => `${quote(key)}: ${say()}`))
}

/** A value as the manifest's keys read it. */
function valueOf(json: unknown): Value {
  if (Array.isArray(json)) return listOf(json.map(valueOf), 0)
  if (typeof json !== 'object' || json === null) return textOf(String(json), 0, json === null)
  return mapOf(
    Object.entries(json).map(([key, value]) => ({ key, at: 0, value: valueOf(value) })),
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
