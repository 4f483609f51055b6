import { type CST, isAlias, isMap, isNode, isScalar, isSeq, type Pair, stringify } from 'yaml'
import { quote } from '../errors.ts'
import { throwProblems } from './read.ts'
import { escapedText, parseYaml, type Problem, type Value, type YamlDocument } from './yaml.ts'

/** What a key is set to: a text, a number or boolean as it is written, a list, or a map. */
export type Content =
  string | { readonly yaml: string } | { readonly list: readonly Content[] } | { readonly map: KeyValues }

/** Keys and what they are set to, in order. */
export type KeyValues = readonly (readonly [key: string, content: Content])[]

/** Keys to set, in order; undefined: to remove. */
export type Changes = readonly (readonly [key: string, content: Content | undefined])[]

/**
 * Reads a map of keys in YAML; an empty value (`~`) removes a key. Everything that is wrong is one error, in which `source`
 * names the text.
 */
export function readChanges(text: string, source: string): Changes {
  const { root, contents, problems, position } = parseYaml(text)
  const refuse = (wrong: readonly Problem[]): void => throwProblems(wrong, position, { source, scope: 'project' })
  refuse(problems)
  if (root.kind === 'scalar' && root.isNull) return []
  if (root.kind !== 'map' || !isMap(contents)) {
    refuse([{ offset: 0, message: () => 'This is not a map of a badge\'s keys. Allowed: "workflow: ci.yml".' }])
    return []
  }
  const values = contents.items.map(({ value }) => contentOf(value))
  refuse(
    root.entries
      .filter((_, index) => values[index] === null)
      .map(({ key, offset }) => ({
        offset,
        message: () => `${quote(key)}: Aliases and empty values cannot be copied. Write the value out.`
      }))
  )
  return root.entries.map(({ key }, index) => [key, values[index] ?? undefined])
}

/** undefined: the value is empty; null: it cannot be copied to another place. */
function contentOf(node: unknown): Content | undefined | null {
  if (node === null) return undefined
  if (isScalar(node)) {
    const { value, source = '' } = node
    if (value === null) return undefined
    return typeof value === 'string' ? source : { yaml: source }
  }
  if (!isSeq(node) && !isMap(node)) return null
  const parts = node.items.map((item: unknown) => contentOf(isMap(node) ? asPair(item).value : item))
  if (!parts.every((part) => part !== undefined && part !== null)) return null
  return isSeq(node) ? { list: parts } : { map: parts.map((part, index) => [keyText(node.items[index]?.key), part]) }
}

const asPair = (node: unknown): Pair => node as Pair

const keyText = (key: unknown): string => (isScalar(key) ? (key.source ?? '') : '')

/** `key: value` on one line; `isFlow`: between brackets. */
function pairText([key, content]: KeyValues[number], isFlow: boolean): string {
  // A number is a key of `color_steps`, and reads better without quotes.
  const name = /^-?\d+(?:\.\d+)?$/.test(key) ? key : valueText(key, isFlow)
  return `${name}: ${valueText(content, isFlow)}`
}

const STYLE = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false } as const
const FLOW_STYLE = { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false } as const

/** A value on one line; between brackets more texts need quotes. */
function valueText(content: Content, isFlow: boolean): string {
  if (typeof content !== 'string') {
    if ('yaml' in content) return content.yaml
    if ('list' in content) return `[${content.list.map((item) => valueText(item, true)).join(', ')}]`
    return `{ ${content.map.map((pair) => pairText(pair, true)).join(', ')} }`
  }
  return (
    escapedText(content) ??
    (isFlow ? stringify([content], FLOW_STYLE).slice(1, -2) : stringify(content, STYLE).slice(0, -1))
  )
}

/** The new text; or why the file was left unchanged, in one line. */
export type Edited = { readonly text: string } | { readonly problem: string }

/** The file with one more badge, at the end. Lines that the edit does not concern stay the same, byte for byte. */
export function addBadge(text: string, keys: KeyValues): Edited {
  return edited(
    text,
    (source) => additionOf(keys, source),
    (badges) => [...badges, jsonOf({ map: keys })]
  )
}

/** The file with some keys of a badge set, and others removed. */
export function editBadge(text: string, id: string, changes: Changes): Edited {
  return changes.reduce<Edited>((done, change) => ('text' in done ? changeKey(done.text, id, change) : done), { text })
}

function changeKey(text: string, id: string, change: Changes[number]): Edited {
  const [key, content] = change
  const value = content === undefined ? undefined : jsonOf(content)
  return edited(
    text,
    (source) => {
      const index = indexOf(source.badges, id)
      return isSame(memberOf(source.badges[index], key), value) ? [] : changeOf(change, index, source)
    },
    (badges) => badges.map((badge, at) => (at === indexOf(badges, id) ? withMember(badge, key, value) : badge))
  )
}

/** The file without a badge. */
export function removeBadge(text: string, id: string): Edited {
  return edited(
    text,
    (source) => removalOf(indexOf(source.badges, id), source),
    (badges) => badges.toSpliced(indexOf(badges, id), 1)
  )
}

/** What a badge of the file says, key by key; lists and maps on one line. */
export function badgeKeys(text: string, id: string): ReadonlyMap<string, string> {
  const badges = badgesOf(contentIn(text.replace(/^\ufeff/, '')))
  const badge = badges[indexOf(badges, id)]
  return new Map(isObject(badge) ? Object.entries(badge).map(([key, value]) => [key, shown(value)]) : [])
}

function shown(json: Json): string {
  if (json === null) return '~'
  if (typeof json === 'string') return json === '' ? '""' : json
  if (!isObject(json)) return `[${json.map(shown).join(', ')}]`
  const pairs = Object.entries(json).map(([key, value]) => `${key}: ${shown(value)}`)
  return `{ ${pairs.join(', ')} }`
}

/** A text without a byte order mark, its content as nodes with tokens, and its badges. */
interface Source extends Pick<YamlDocument, 'contents'> {
  readonly text: string
  readonly badges: readonly Json[]
}

/**
 * Makes an edit. The new text is parsed again: it has to contain exactly what the edit should make of the badges.
 * `splicesFor`: what to replace in the text; undefined: there is no safe way.
 */
function edited(
  text: string,
  splicesFor: (source: Source) => readonly Splice[] | undefined,
  result: (badges: readonly Json[]) => readonly Json[]
): Edited {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(mark.length)
  const { root, contents, problems } = parseYaml(body, true)
  if (problems.length > 0) return { problem: 'it is not valid YAML' }
  const before = jsonIn(root)
  const badges = badgesOf(before)
  const splices = splicesFor({ text: body, contents, badges })
  if (splices?.length === 0) return { text }
  const after = splices && spliced(body, splices)
  if (after !== undefined && isSame(contentIn(after), withMember(before, 'badges', result(badges))))
    return { text: mark + after }
  return {
    problem: /[&*]\w/.test(body)
      ? 'anchors and aliases (&, *) connect this place with others in the file'
      : 'the file is written in a way that cannot be edited safely'
  }
}

/** What a text contains, however it is written: scalars as texts, in the order of the text. */
type Json = string | null | readonly Json[] | { readonly [key: string]: Json }

function contentIn(body: string): Json | undefined {
  const { root, problems } = parseYaml(body)
  return problems.length > 0 ? undefined : jsonIn(root)
}

function jsonIn(value: Value): Json {
  if (value.kind === 'scalar') return value.isNull ? null : value.text
  if (value.kind === 'list') return value.items.map(jsonIn)
  return Object.fromEntries(value.entries.map((entry) => [entry.key, jsonIn(entry.value)]))
}

function jsonOf(content: Content): Json {
  if (typeof content === 'string') return content
  if ('yaml' in content) return content.yaml
  if ('list' in content) return content.list.map(jsonOf)
  return Object.fromEntries(content.map.map(([key, value]) => [key, jsonOf(value)]))
}

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const isObject = (json: Json | undefined): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const memberOf = (json: Json | undefined, key: string): Json | undefined =>
  isObject(json) && Object.hasOwn(json, key) ? json[key] : undefined

function badgesOf(file: Json | undefined): readonly Json[] {
  const badges = memberOf(file, 'badges')
  return badges instanceof Array ? badges : []
}

/** The map with a key set where it stands, or last; undefined removes the key. Nothing at all is an empty map. */
function withMember(json: Json, key: string, value: Json | undefined): Json {
  const members = Object.entries(isObject(json) ? json : {})
  if (value === undefined) return Object.fromEntries(members.filter(([name]) => name !== key))
  return Object.fromEntries([...members, [key, value]])
}

const indexOf = (badges: readonly Json[], id: string): number =>
  badges.findIndex((badge) => memberOf(badge, 'id') === id)

/** A stretch of a text, and what replaces it. */
interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

function spliced(text: string, splices: readonly Splice[]): string {
  const backwards = splices.toSorted((one, other) => other.from - one.from)
  return backwards.reduce((done, splice) => done.slice(0, splice.from) + splice.text + done.slice(splice.to), text)
}

const insertion = (at: number, text: string): Splice => ({ from: at, to: at, text })
const deletion = (from: number, to: number): Splice => ({ from, to, text: '' })

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the next line starts: `at` itself if it follows a line end. */
function nextLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end + 1
}

const columnOf = (text: string, at: number): number => at - lineStart(text, at)

/** Whether a place is the first of its line. */
const isFirst = (text: string, at: number): boolean => text.slice(lineStart(text, at), at).trim() === ''

/** Whether nothing but a comment follows a place on its line. */
const isLast = (text: string, at: number): boolean => /^[ \t]*(?:#|\r?\n|$)/.test(text.slice(at))

/** Inserts whole lines. If the text ends without a line end, it still does afterwards. */
function insertLines(text: string, at: number, lines: readonly string[]): Splice {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const isOpen = at > 0 && text[at - 1] !== '\n'
  return insertion(at, isOpen ? end + lines.join(end) : lines.map((line) => line + end).join(''))
}

/** An item of a list or a pair of a map. */
interface Part {
  /** The key of a pair. */
  readonly key: string
  /** The item, or the value of the pair. */
  readonly value: unknown
  /** Its first character, the dash of an item or an anchor included. */
  readonly start: number
  /** The offset after the colon of a pair and the anchor of its value; undefined: it has no colon. */
  readonly colon: number | undefined
  /** The offset after its last character; comments and line ends do not count. */
  readonly end: number
}

/** A list or a map. */
interface Collection {
  readonly isFlow: boolean
  readonly start: number
  readonly parts: readonly Part[]
}

/** The parts of a list or a map; undefined: it is neither. */
function collectionOf(node: unknown, text: string): Collection | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined
  const tokens = node.srcToken !== undefined && 'items' in node.srcToken ? node.srcToken.items : []
  const parts = node.items.map((item: unknown, index): Part => {
    const token = tokens[index]
    const { key, value } = isMap(node) ? asPair(item) : { key: undefined, value: item }
    const colon = isMap(node) ? endOfSigns(token?.sep) : undefined
    const start = token?.start.find(isSign)?.offset ?? token?.key?.offset ?? token?.value?.offset ?? 0
    const end = endOf(value, text) ?? colon ?? endOf(key, text) ?? endOfSigns(token?.start) ?? start
    return { key: keyText(key), value, start, colon, end }
  })
  return { isFlow: node.flow === true, start: node.range?.[0] ?? 0, parts }
}

const isSign = ({ type }: CST.SourceToken): boolean => !['space', 'newline', 'comment', 'comma'].includes(type)

function endOfSigns(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  const last = tokens?.findLast(isSign)
  return last === undefined ? undefined : last.offset + last.source.length
}

/** The offset after the last character of a value; undefined: there is none. */
function endOf(node: unknown, text: string): number | undefined {
  const collection = collectionOf(node, text)
  if (collection?.isFlow === false) return collection.parts.at(-1)?.end
  const [start, end] = rangeOf(node)
  if (start === undefined || end === undefined || start === end) return undefined
  const value = text.slice(start, end)
  // Blank lines after a block of text are part of it only if it says so: `|+`.
  return /^[|>](?!\d?\+)/.test(value) ? start + value.trimEnd().length : end
}

const rangeOf = (node: unknown): readonly number[] => (isNode(node) ? (node.range ?? []) : [])

const partNamed = ({ parts }: Collection, name: string): Part | undefined => parts.find(({ key }) => key === name)

/** The map of a file, its key `badges`, and the list of badges, as far as they exist. */
function badgeListIn({ text, contents }: Source) {
  const top = collectionOf(contents, text)
  const key = top && partNamed(top, 'badges')
  return { top, key, list: key && collectionOf(key.value, text) }
}

/** A badge at the end of the list; in a file without a list, the first one. */
function additionOf(keys: KeyValues, source: Source): readonly Splice[] | undefined {
  const { text } = source
  const { top, key, list } = badgeListIn(source)
  const lines = (column: number): string[] => [`${' '.repeat(column)}badges:`, ...itemLines(keys, column + 2)]
  // The first badge of an empty file goes before the line `...`, if there is one.
  if (top === undefined) return [insertLines(text, /^\.\.\.\s*$/m.exec(text)?.index ?? text.length, lines(0))]
  const flow = valueText({ map: keys }, true)
  if (key === undefined) return append(text, top, { lines, flow: `badges: [${flow}]` })
  const { value, colon } = key
  if (list === undefined && (isAlias(value) || (isScalar(value) && value.value !== null))) return undefined
  if (list !== undefined && list.parts.length > 0)
    return append(text, list, { lines: (column) => itemLines(keys, column, gapIn(text, list)), flow })
  const end = endOf(value, text)
  const isEmpty = list === undefined || /^\[\s*\]$/.test(text.slice(list.start, end))
  if (!top.isFlow && isEmpty && colon !== undefined) {
    const below = insertLines(text, nextLine(text, key.end), itemLines(keys, columnOf(text, key.start) + 2))
    return end === undefined ? [below] : [deletion(colon, end), below]
  }
  return list === undefined
    ? setValue(text, key, `[${flow}]`)
    : append(text, list, { lines: (column) => itemLines(keys, column), flow })
}

/** A badge as an item of a list: the dash in its column, followed by `gap` spaces. */
function itemLines(keys: KeyValues, column: number, gap = 1): string[] {
  const [dash, indent] = [`${' '.repeat(column)}-${' '.repeat(gap)}`, ' '.repeat(column + 1 + gap)]
  return keys.map((pair, index) => (index === 0 ? dash : indent) + pairText(pair, false))
}

/** How many spaces follow the dash of the last item. */
function gapIn(text: string, { parts }: Collection): number | undefined {
  const { start = 0 } = parts.at(-1) ?? {}
  return /^-( +)[^\s#&]/.exec(text.slice(start, start + 80))?.[1]?.length
}

function removalOf(index: number, source: Source): readonly Splice[] | undefined {
  const { key, list } = badgeListIn(source)
  if (key === undefined || list === undefined || list.parts[index] === undefined) return undefined
  const removal = remove(source.text, list, index)
  const leavesNone = !list.isFlow && list.parts.length === 1
  return leavesNone && key.colon !== undefined ? [insertion(key.colon, ' []'), ...removal] : removal
}

/** Sets or removes a key of the badge at an index. */
function changeOf([key, content]: Changes[number], index: number, source: Source): readonly Splice[] | undefined {
  const { text } = source
  const badge = collectionOf(badgeListIn(source).list?.parts[index]?.value, text)
  if (badge === undefined) return undefined
  const part = partNamed(badge, key)
  if (content === undefined) return part === undefined ? [] : remove(text, badge, badge.parts.indexOf(part))
  if (part !== undefined) return setValue(text, part, valueText(content, badge.isFlow))
  return append(text, badge, {
    lines: (column) => [' '.repeat(column) + pairText([key, content], false)],
    flow: pairText([key, content], true)
  })
}

interface Addition {
  /** What to add where the collection has no brackets, in lines that start at a column. */
  readonly lines: (column: number) => readonly string[]
  /** What to add between brackets. */
  readonly flow: string
}

/** Adds a part after the last one; between brackets, on its own line if the last one has its own. */
function append(text: string, { isFlow, start, parts }: Collection, { lines, flow }: Addition): Splice[] {
  const [before, last] = [parts.at(-2), parts.at(-1)]
  if (last === undefined) return [insertion(start + 1, flow)]
  if (!isFlow) {
    const added = lines(columnOf(text, (parts[0] ?? last).start))
    // After a block of text that keeps its line ends (`|+`), a blank line would be part of it.
    const isSpaced = text[last.end - 1] !== '\n' && BLANK_LINE.test(text.slice(before?.end ?? last.start, last.start))
    return [insertLines(text, behindComments(text, last), isSpaced ? ['', ...added] : added)]
  }
  const comma = behindComma(text, last.end)
  const hasLine = isFirst(text, last.start) && lineStart(text, last.start) > start && isLast(text, comma ?? last.end)
  if (!hasLine) return [insertion(last.end, `, ${flow}`)]
  const line = ' '.repeat(columnOf(text, last.start)) + flow
  const at = nextLine(text, comma ?? last.end)
  return comma === undefined
    ? [insertion(last.end, ','), insertLines(text, at, [line])]
    : [insertLines(text, at, [`${line},`])]
}

const BLANK_LINE = /\n[ \t]*\r?\n/

/** Where the line starts that follows a part and the comments below it that are indented further. */
function behindComments(text: string, { start, end }: Part): number {
  const column = columnOf(text, start)
  let at = nextLine(text, end)
  while (at < text.length) {
    const next = nextLine(text, at + 1)
    const [indent = ''] = /^ *(?=#)/.exec(text.slice(at, next)) ?? []
    if (indent.length <= column) break
    at = next
  }
  return at
}

/** The offset after the comma that follows a place; undefined: none follows. */
function behindComma(text: string, at: number): number | undefined {
  const comma = /(?:\s|#[^\r\n]*[\r\n])*,/y
  comma.lastIndex = at
  return comma.test(text) ? comma.lastIndex : undefined
}

/** Removes a part: its lines, or if it shares a line, only the part itself. */
function remove(text: string, { isFlow, parts }: Collection, index: number): Splice[] {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]]
  if (part === undefined) return []
  const comma = isFlow ? behindComma(text, part.end) : undefined
  if (isFirst(text, part.start) && isLast(text, comma ?? part.end))
    return [
      isFlow ? deletion(lineStart(text, part.start), nextLine(text, comma ?? part.end)) : wholeLines(text, parts, index)
    ]
  if (!isFlow) {
    // The part beside the dash of an item: the next one takes its place.
    const isAdjacent = next !== undefined && text.slice(part.end, next.start).trim() === ''
    return [deletion(part.start, isAdjacent ? next.start : part.end)]
  }
  if (comma !== undefined) return [deletion(part.start, comma + (/^ */.exec(text.slice(comma))?.[0].length ?? 0))]
  const isInline = before !== undefined && /^\s*,[ \t]*$/.test(text.slice(before.end, part.start))
  return [deletion(isInline ? before.end : part.start, part.end)]
}

/** Removes the lines of a part, with the blank lines that set it apart from the one before. */
function wholeLines(text: string, parts: readonly Part[], index: number): Splice {
  const [before, part] = [parts[index - 1], parts[index]]
  if (part === undefined) return deletion(0, 0)
  const to = behindComments(text, part)
  const isSpaced = index === parts.length - 1 || /^[ \t]*\r?\n/.test(text.slice(to))
  let from = lineStart(text, part.start)
  const first = before !== undefined && isSpaced ? nextLine(text, before.end) : from
  while (from > first && text.slice(lineStart(text, from - 1), from).trim() === '') from = lineStart(text, from - 1)
  // A text that ends without a line end still does afterwards.
  const isOpen = to === text.length && !text.endsWith('\n') && before !== undefined
  return deletion(isOpen ? from - (/\r?\n$/.exec(text.slice(0, from))?.[0].length ?? 0) : from, to)
}

/** Gives a key another value; undefined: there is no safe way. */
function setValue(text: string, { value: node, colon, end: behind }: Part, value: string): Splice[] | undefined {
  const [[start], end] = [rangeOf(node), endOf(node, text)]
  if (start === undefined || end === undefined)
    return [insertion(colon ?? behind, colon === undefined ? `: ${value}` : ` ${value}`)]
  const { isFlow = true, parts: [first] = [] } = collectionOf(node, text) ?? {}
  if (isFlow || first === undefined)
    return [{ from: start, to: start + text.slice(start, end).trimEnd().length, text: value }]
  if (colon === undefined || !isFirst(text, first.start)) return undefined
  return [insertion(colon, ` ${value}`), deletion(lineStart(text, first.start), nextLine(text, end))]
}
