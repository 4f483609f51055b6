import { TextError } from '../errors.ts'
import { readBadges } from './badges.ts'
import { readFile } from './file.ts'
import { A_LIST } from './file-keys.ts'
import { type FileName, inOrder, type Manifest, type ManifestBadge } from './manifest.ts'
import { shown } from './shapes.ts'
import { type Problem, type Reading, wrong } from './value.ts'
import type { Tree } from './yaml.ts'

const MOST_KIB = 256

/** As many as anybody mends; a text of 256 KiB can have a hundred thousand. */
const MOST_PROBLEMS = 1000

/** Each problem is one line, `source:line:column: …`; they come all at once, in the order of the text. */
interface Problems {
  readonly problems: string[]
}

export type Parsed = { readonly manifest: Manifest } | Problems
export type ParsedBadges = { readonly badges: ManifestBadge[] } | Problems

const isWrong = (parsed: object): parsed is Problems => 'problems' in parsed

/** What was read from `source`; where something is wrong with it, all of that is one error. */
export function rightOf<Read extends object>(parsed: Read | Problems, { source, isFile }: TextName): Read {
  if (!isWrong(parsed)) return parsed
  const problems = parsed.problems.map((text) => ({
    file: isFile ? source : undefined,
    line: Number(/^:(\d+)/.exec(text.slice(source.length))?.[1] ?? 1),
    text
  }))
  throw new TextError(source, problems)
}

/** What messages call a text, and whether that is the path of a file of our own repository. */
export interface TextName {
  readonly source: string
  readonly isFile: boolean
}

/** Files of other repositories are named `owner/repo:path@ref`. */
export const isOwnFile = (source: string): boolean => !source.includes(':')

/** What is too long to be read at all. */
export function tooLong(text: string, source: string): Problems | undefined {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MOST_KIB * 1024) return undefined
  return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] }
}

/** The file of badges that a tree is. */
export function manifestOf(tree: Tree, name: FileName): Parsed {
  const read = readTree(tree, name.source, () => readFile(tree, name))
  return 'problems' in read ? read : { manifest: read.value }
}

/** The list of badges that a tree is, with the keys of a repository's own file, in the order to show them in. */
export function badgesOf(tree: Tree, source: string): ParsedBadges {
  const read = readTree(tree, source, () => readList(tree, source))
  return 'problems' in read ? read : { badges: inOrder(read.value) }
}

function readList({ root, placeOf }: Tree, source: string): Reading<readonly ManifestBadge[]> {
  const isEmpty = root.kind === 'list' ? root.items.length === 0 : root.kind === 'scalar' && root.empty
  if (isEmpty) return wrong(root.at, () => `There are no badges. Allowed: ${A_LIST}.`)
  if (root.kind !== 'list') return wrong(root.at, () => `${shown(root)} is no list. Allowed: ${A_LIST}.`)
  return readBadges(root, { source, scope: 'project', placeOf, defaults: {} })
}

function readTree<T>(tree: Tree, source: string, read: () => Reading<T>): { readonly value: T } | Problems {
  const reading = tree.problems.length > 0 ? tree : read()
  if ('value' in reading) return reading
  return { problems: linesOf(reading.problems, (at) => `${source}:${tree.placeOf(at)}`) }
}

/** In the order of the text; what an alias repeats is said once. */
function linesOf(problems: readonly Problem[], placeOf: (at: number) => string): string[] {
  const sorted = problems.toSorted((one, other) => one.at - other.at)
  const more = sorted.length - MOST_PROBLEMS
  const lines = new Set(sorted.slice(0, MOST_PROBLEMS).map(({ at, say }) => `${placeOf(at)}: ${say()}`))
  const last = sorted.at(MOST_PROBLEMS)
  return last === undefined
    ? [...lines]
    : [...lines, `${placeOf(last.at)}: From here on there are ${more} more problems.`]
}
