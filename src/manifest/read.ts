import { loadSvgReader, needsSvgReader } from '../badge/logo.ts'
import { quote, TextError, type TextProblem } from '../errors.ts'
import { checkMeasure, checkPointer, definitionFrom, hintsOf, withDefaults } from './definition.ts'
import { describeValue, type FieldsRead, type Located, readFields, type Report } from './fields.ts'
import { type FileName, inOrder, type Manifest, type ManifestBadge, type Placed } from './manifest.ts'
import { A_LIST, badgeKeys, type Fields, fileKeys } from './schema.ts'
import type { List, Position, Problem, Value, YamlDocument } from './yaml.ts'

const MAX_KIB = 256

/** In a file, and together with all that it inherits. */
export const MAX_BADGES = 1000

/** As many as anybody fixes at once; a text of 256 KiB can have a hundred thousand. */
const MAX_PROBLEMS = 1000

/** A file that is being read. */
interface Source extends FileName {
  readonly root: Value
  readonly position: Position
  readonly report: Report
}

/** Reads a file of badges; an empty one has no badges. Everything that is wrong with it is one error. */
export function readManifest(text: string, file: FileName): Promise<Manifest> {
  return read(text, file, (source) => {
    const expressions = new Set(text.includes(EXPRESSION) ? reportExpressions(source) : [])
    // Other problems at the place of an expression only follow from it.
    const report: Report = (offset, message) => (expressions.has(offset) ? null : source.report(offset, message))
    return manifestIn({ ...source, report })
  })
}

/**
 * Reads a list of badges, with the keys of a repository's own file, in the order to show them in. Everything that is wrong
 * with it is one error; `source` names the text in messages.
 */
export async function readBadgeList(text: string, source: string): Promise<ManifestBadge[]> {
  return inOrder(await read(text, { source, scope: 'project' }, listIn))
}

async function read<T>(text: string, file: FileName, make: (source: Source) => T): Promise<T> {
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_KIB * 1024) {
    const message = `${file.source}:1:1: ${bytes} bytes are too many. Allowed: ${MAX_KIB} KiB.`
    throw new TextError(file.source, [{ file: file.path, line: 1, text: message }])
  }
  // Logos can be SVGs, which need a parser of XML.
  if (needsSvgReader(text)) await loadSvgReader()
  const { root, position, problems: syntax } = await loadYaml(text)
  throwProblems(syntax, position, file)
  const problems: Problem[] = []
  const report: Report = (offset, message) => {
    problems.push({ offset, message })
    return null
  }
  const made = make({ ...file, root, position, report })
  throwProblems(problems, position, file)
  return made
}

/** Parses YAML. The library is loaded here, since few runs need it. */
export async function loadYaml(text: string): Promise<YamlDocument> {
  return (await import(/* webpackChunkName: "manifest" */ './yaml.ts')).parseYaml(text)
}

/** Throws an error with all problems of a text, if there are any: in order, and each only once, even if aliases repeat it. */
export function throwProblems(problems: readonly Problem[], position: Position, file: FileName): void {
  if (problems.length === 0) return
  const sorted = problems.toSorted((one, other) => one.offset - other.offset)
  const shown = sorted.slice(0, MAX_PROBLEMS)
  const next = sorted[MAX_PROBLEMS]
  const more = sorted.length - MAX_PROBLEMS
  if (next !== undefined)
    shown.push({ offset: next.offset, message: () => `From here on there are ${more} more problems.` })
  const byText = new Map<string, TextProblem>()
  for (const { offset, message } of shown) {
    const { line, column } = position(offset)
    const text = `${file.source}:${line}:${column}: ${message()}`
    byText.set(text, { file: file.path, line, text })
  }
  throw new TextError(file.source, [...byText.values()])
}

const EXPRESSION = '${{'

/** GitHub fills in expressions in workflows only: from a file they would be published as they are written. Returns where they are. */
function reportExpressions({ root, report }: Source): number[] {
  // Aliases share the value that they stand for.
  const seen = new Set<Value>()
  const offsetsIn = (value: Value, key: string): number[] => {
    if (seen.has(value)) return []
    seen.add(value)
    if (value.kind === 'map') return value.entries.flatMap((entry) => offsetsIn(entry.value, entry.key))
    if (value.kind === 'list') return value.items.flatMap((item) => offsetsIn(item, key))
    if (!value.text.includes(EXPRESSION)) return []
    const cure = key === 'message' ? 'Set the text of the badge with the input "values".' : 'Write the value itself.'
    const what = 'is an expression, which GitHub evaluates in workflows only'
    report(value.offset, () => `${quote(key)}: ${describeValue(value)} ${what}. ${cure}`)
    return [value.offset]
  }
  return offsetsIn(root, '')
}

const isNothing = (value: Value): boolean => value.kind === 'scalar' && value.isNull

function listIn(source: Source): readonly ManifestBadge[] {
  const { root, report } = source
  if (root.kind === 'list' && root.items.length > 0) return badgesIn(root, source)
  const isEmpty = isNothing(root) || root.kind === 'list'
  report(root.offset, () => (isEmpty ? `There are no badges. Allowed: ${A_LIST}.` : notList(root)))
  return []
}

function notList(root: Value): string {
  const isFile = root.kind === 'map' && root.entries.some(({ key }) => key === 'badges')
  const cure = isFile
    ? 'This is a whole file of badges: only the list under its "badges:" belongs here.'
    : `Allowed: ${A_LIST}.`
  return `${describeValue(root)} is not a list. ${cure}`
}

function manifestIn(source: Source): Manifest {
  const { root, path, scope, report } = source
  if (root.kind !== 'map' && !isNothing(root)) report(root.offset, () => notMap(root))
  const fields = root.kind === 'map' ? readFields(root, fileKeys(source), report).fields : {}
  const placed = <T>({ offset, value }: Located<T>): Placed<T> => ({ value, ...placeOf(source, offset) })
  return {
    source: source.source,
    path,
    scope,
    inherit: fields.inherit ?? true,
    ...(fields.inherit === true || (fields.extends ?? []).length > 0 ? { namesInherited: true as const } : {}),
    extends: fields.extends?.map(placed) ?? [],
    exclude: fields.exclude?.map(placed) ?? [],
    readme: [...new Set(fields.readme)],
    publish: fields.publish ?? {},
    badges: badgesOf(fields.badges, source, fields.defaults)
  }
}

function notMap(root: Value): string {
  const cure = root.kind === 'list' ? 'Write "badges:" above it.' : `Allowed: a map with "badges:", ${A_LIST}.`
  return `${describeValue(root)} is not a file of badges. ${cure}`
}

function placeOf({ source, position }: Source, offset: number): { readonly place: string; readonly line: number } {
  const { line, column } = position(offset)
  return { place: `${source}:${line}:${column}`, line }
}

function badgesOf(
  value: Value | undefined,
  source: Source,
  defaults: Partial<Fields> | undefined
): readonly ManifestBadge[] {
  if (value === undefined || isNothing(value)) return []
  if (value.kind === 'list') return badgesIn(value, source, defaults)
  source.report(value.offset, () => `"badges": ${describeValue(value)} is not a list. Allowed: ${A_LIST}.`)
  return []
}

/** The badges of a list, in its order. */
function badgesIn({ items, offset }: List, source: Source, defaults: Partial<Fields> = {}): readonly ManifestBadge[] {
  if (items.length > MAX_BADGES) {
    source.report(offset, () => `${items.length} badges are too many. Allowed: ${MAX_BADGES}.`)
    return []
  }
  const badges = items.flatMap((item) => readBadge(item, source, defaults) ?? [])
  reportRepeatedIds(badges, source)
  return badges.map((badge) => badgeFrom(badge, source, defaults))
}

function readBadge(value: Value, source: Source, defaults: Partial<Fields>): FieldsRead<Fields> | null {
  const { report } = source
  if (value.kind !== 'map')
    return report(
      value.offset,
      () => `${describeValue(value)} is not a badge. Allowed: a map of a badge's keys: "- id: ci".`
    )
  const badge = readFields(value, badgeKeys(source), report)
  checkPointer(badge.offsets, defaults, report)
  checkMeasure(badge, defaults, report)
  if (!badge.offsets.has('id')) report(value.offset, () => 'This badge needs an "id": "id: ci".')
  return badge
}

function reportRepeatedIds(badges: readonly FieldsRead<Fields>[], { position, report }: Source): void {
  const first = new Map<string, number>()
  for (const { fields, offsets } of badges) {
    const [id, offset] = [fields.id, offsets.get('id')]
    if (id === undefined || offset === undefined) continue
    const other = first.get(id)
    if (other === undefined) first.set(id, offset)
    else {
      const { line, column } = position(other)
      const message = `"id": ${quote(id)} is also the id of the badge at ${line}:${column}. Each badge needs its own.`
      report(offset, () => message)
    }
  }
}

function badgeFrom(
  { fields: own, offsets }: FieldsRead<Fields>,
  source: Source,
  defaults: Partial<Fields>
): ManifestBadge {
  const fields = withDefaults(own, defaults)
  const { id = '', order = 0, enforce = false } = fields
  const { place, line } = placeOf(source, offsets.get('id') ?? 0)
  const at = source.path === undefined ? {} : { at: { file: source.path, line } }
  return {
    definition: { ...definitionFrom(fields, hintsOf(own), source.scope), id, ...at },
    order,
    enforce,
    origin: source.source,
    place
  }
}
