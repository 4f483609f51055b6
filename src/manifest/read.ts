import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import { quote, TextError, type TextProblem } from '../errors.ts'
import { definitionFrom, measureProblems, pointerProblems, sourceFrom, withDefaults } from './definition.ts'
import { describeValue, type FieldsRead, type Keys, type Located, readFields } from './fields.ts'
import {
  type FileName,
  inOrder,
  type Manifest,
  type ManifestBadge,
  type Placed,
  type PublishSettings
} from './manifest.ts'
import { A_LIST, badgeKeys, type Fields, type FileFields, fileKeys, FORMATS, type PublishFields } from './schema.ts'
import { type List, type Parsed, type Problem, problemAt, type Value } from './value.ts'
import type { Position, YamlDocument } from './yaml.ts'

const MAX_KIB = 256

/** In a file, and together with all that it inherits. */
export const MAX_BADGES = 1000

/** As many as anybody fixes at once; a text of 256 KiB can have a hundred thousand. */
const MAX_PROBLEMS = 1000

/** Reads a file of badges; an empty one has no badges. Everything that is wrong with it is one error. */
export async function readManifest(text: string, file: FileName): Promise<Manifest> {
  const document = await parse(text, file)
  if (document.problems.length > 0) return valueOrError<Manifest>(document, document.position, file)
  const expressions = text.includes(EXPRESSION) ? expressionsIn(document.root) : []
  const manifest = withProblems(manifestIn(document, file), expressions)
  return valueOrError(manifest, document.position, file)
}

const EXPRESSION = '${{'

/** GitHub fills in expressions in workflows only: from a file they would be published as they are written. */
function expressionsIn(value: Value, key = '', seen = new Set<Value>()): readonly Problem[] {
  // Aliases share the value that they stand for.
  if (seen.has(value)) return []
  seen.add(value)
  if (value.kind === 'map') return value.entries.flatMap((entry) => expressionsIn(entry.value, entry.key, seen))
  if (value.kind === 'list') return value.items.flatMap((item) => expressionsIn(item, key, seen))
  if (!value.text.includes(EXPRESSION)) return []
  const cure = key === 'message' ? 'Give the badge its text with the input "values".' : 'Write the value itself.'
  const message = (): string =>
    `${quote(key)}: ${describeValue(value)} is an expression, which GitHub evaluates in workflows only. ${cure}`
  return [{ offset: value.offset, message }]
}

/** With more problems, which win over others at the same place. */
function withProblems<T>(parsed: Parsed<T>, more: readonly Problem[]): Parsed<T> {
  if (more.length === 0) return parsed
  const offsets = new Set(more.map(({ offset }) => offset))
  const others = 'problems' in parsed ? parsed.problems.filter(({ offset }) => !offsets.has(offset)) : []
  return { problems: [...more, ...others] }
}

/**
 * Reads a list of badges, with the keys of a repository's own file, in the order to show them in. Everything that is wrong
 * with it is one error; `source` names the text in messages.
 */
export async function readBadgeList(text: string, source: string): Promise<ManifestBadge[]> {
  const file: FileName = { source, scope: 'project' }
  const document = await parse(text, file)
  const badges = document.problems.length > 0 ? document : listIn(document, file)
  return inOrder(valueOrError(badges, document.position, file))
}

/** Parses YAML, with the library that few runs need. */
export async function loadYaml(text: string): Promise<YamlDocument> {
  return (await import(/* webpackChunkName: "manifest" */ './yaml.ts')).parseYaml(text)
}

async function parse(text: string, file: FileName): Promise<YamlDocument> {
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_KIB * 1024) {
    const message = `${file.source}:1:1: ${bytes} bytes are too many. Allowed: ${MAX_KIB} KiB.`
    throw new TextError(file.source, [{ file: file.path, line: 1, text: message }])
  }
  // Logos can be SVGs, which need a parser of XML.
  if (needsSvgReader(text)) await loadSvgReader()
  return loadYaml(text)
}

function valueOrError<T>(parsed: Parsed<T>, position: Position, file: FileName): T {
  if ('value' in parsed) return parsed.value
  throw new TextError(file.source, textProblems(parsed.problems, position, file))
}

/** In the order of the text; a problem that aliases repeat is listed once. */
export function textProblems(problems: readonly Problem[], position: Position, file: FileName): TextProblem[] {
  const sorted = problems.toSorted((one, other) => one.offset - other.offset)
  const more = sorted.length - MAX_PROBLEMS
  const shown: Problem[] = sorted.slice(0, MAX_PROBLEMS)
  const next = sorted[MAX_PROBLEMS]
  if (next !== undefined)
    shown.push({ offset: next.offset, message: () => `From here on there are ${more} more problems.` })
  const byText = new Map<string, TextProblem>()
  for (const { offset, message } of shown) {
    const { line, column } = position(offset)
    const text = `${file.source}:${line}:${column}: ${message()}`
    byText.set(text, { file: file.path, line, text })
  }
  return [...byText.values()]
}

function listIn({ root, position }: YamlDocument, file: FileName): Parsed<readonly ManifestBadge[]> {
  if (isNothing(root) || (root.kind === 'list' && root.items.length === 0))
    return problemAt(root.offset, () => `There are no badges. Allowed: ${A_LIST}.`)
  if (root.kind !== 'list') return problemAt(root.offset, () => notList(root))
  return badgesIn(root, { ...file, position, defaults: {} })
}

function notList(root: Value): string {
  const isFile = root.kind === 'map' && root.entries.some(({ key }) => key === 'badges')
  const cure = isFile
    ? 'This is a whole file of badges: only the list under its "badges:" belongs here.'
    : `Allowed: ${A_LIST}.`
  return `${describeValue(root)} is not a list. ${cure}`
}

const isNothing = (value: Value): boolean => value.kind === 'scalar' && value.isNull

/** What is known of a file while its badges are read. */
interface FileContext extends FileName {
  readonly position: Position
  readonly defaults: Partial<Fields>
}

const placeOf = ({ source, position }: FileContext, offset: number): string => {
  const { line, column } = position(offset)
  return `${source}:${line}:${column}`
}

function manifestIn({ root, position }: YamlDocument, file: FileName): Parsed<Manifest> {
  if (root.kind !== 'map' && !isNothing(root)) return problemAt(root.offset, () => notMap(root))
  const { fields, problems } = root.kind === 'map' ? readFields(root, fileKeys(file)) : { fields: {}, problems: [] }
  const context = { ...file, position, defaults: fields.defaults ?? {} }
  const badges = badgesOf(fields.badges, context)
  if ('problems' in badges) return { problems: [...problems, ...badges.problems] }
  return problems.length > 0 ? { problems } : { value: manifestFrom(fields, badges.value, context) }
}

function notMap(root: Value): string {
  const cure = root.kind === 'list' ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${A_LIST}.`
  return `${describeValue(root)} is not a file of badges. ${cure}`
}

function badgesOf(value: Value | undefined, context: FileContext): Parsed<readonly ManifestBadge[]> {
  if (value === undefined || isNothing(value)) return { value: [] }
  if (value.kind === 'list') return badgesIn(value, context)
  return problemAt(value.offset, () => `"badges": ${describeValue(value)} is not a list. Allowed: ${A_LIST}.`)
}

function manifestFrom(fields: Partial<FileFields>, badges: readonly ManifestBadge[], context: FileContext): Manifest {
  const placed = <T>({ offset, value }: Located<T>): Placed<T> => ({
    value,
    place: placeOf(context, offset),
    line: context.position(offset).line
  })
  return {
    source: context.source,
    path: context.path,
    scope: context.scope,
    inherit: fields.inherit ?? true,
    ...(fields.inherit === true || (fields.extends ?? []).length > 0 ? { namesInherited: true as const } : {}),
    extends: fields.extends?.map(placed) ?? [],
    exclude: fields.exclude?.map(placed) ?? [],
    readme: [...new Set(fields.readme)],
    publish: settingsFrom(fields.publish ?? {}),
    badges
  }
}

function settingsFrom(fields: Partial<PublishFields>): PublishSettings {
  return {
    branch: fields.branch,
    repository: fields.repository,
    gist: fields.gist,
    directory: fields.directory,
    path: fields.path,
    formats: fields.formats === undefined ? undefined : FORMATS.filter((format) => fields.formats?.includes(format)),
    branches: fields.branches?.flat(),
    singleCommit: fields.single_commit,
    prune: fields.prune,
    index: fields.index
  }
}

/** The badges of a list, in its order. */
function badgesIn({ items, offset }: List, context: FileContext): Parsed<readonly ManifestBadge[]> {
  if (items.length > MAX_BADGES)
    return problemAt(offset, () => `${items.length} badges are too many. Allowed: ${MAX_BADGES}.`)
  const keys = badgeKeys(context)
  const badges = items.map((item) => readBadge(item, keys, context.defaults))
  const problems = [...badges.flatMap((badge) => badge.problems), ...repeatedIds(badges, context)]
  return problems.length > 0 ? { problems } : { value: badges.map((badge) => badgeFrom(badge, context)) }
}

function readBadge(value: Value, keys: Keys<Fields>, defaults: Partial<Fields>): FieldsRead<Fields> {
  if (value.kind !== 'map') {
    const message = (): string =>
      `${describeValue(value)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`
    return { fields: {}, offsets: new Map(), ...problemAt(value.offset, message) }
  }
  const badge = readFields(value, keys)
  const missing = { offset: value.offset, message: () => 'This badge needs an "id": "id: ci".' }
  const { fields, offsets } = badge
  const problems = [
    ...badge.problems,
    ...pointerProblems(offsets, defaults),
    ...measureProblems(fields, offsets, defaults)
  ]
  return { ...badge, problems: offsets.has('id') ? problems : [...problems, missing] }
}

function repeatedIds(badges: readonly FieldsRead<Fields>[], { position }: FileContext): Problem[] {
  const first = new Map<string, number>()
  return badges.flatMap(({ fields: { id }, offsets }) => {
    if (id === undefined) return []
    const offset = offsets.get('id') ?? 0
    const other = first.get(id)
    first.set(id, other ?? offset)
    if (other === undefined) return []
    const { line, column } = position(other)
    const message = `"id": ${quote(id)} is also the id of the badge at ${line}:${column}. Each badge needs its own.`
    return [{ offset, message: () => message }]
  })
}

function badgeFrom({ fields: own, offsets }: FieldsRead<Fields>, context: FileContext): ManifestBadge {
  const fields = withDefaults(own, context.defaults)
  const { id = '', order = 0, enforce = false } = fields
  const offset = offsets.get('id') ?? 0
  const at = context.path === undefined ? {} : { at: { file: context.path, line: context.position(offset).line } }
  return {
    definition: { ...definitionFrom(fields, sourceFrom(fields, own), context.scope), id, ...at },
    order,
    enforce,
    origin: context.source,
    place: placeOf(context, offset)
  }
}
