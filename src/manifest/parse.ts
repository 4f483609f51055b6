import { readBadges } from './badges.ts'
import { readFile } from './file.ts'
import { A_LIST } from './file-keys.ts'
import { inOrder, type Manifest, type ManifestBadge, type Scope } from './manifest.ts'
import { shown } from './shapes.ts'
import { type Problem, type Reading, wrong } from './value.ts'
import { parseYaml, type Tree } from './yaml.ts'

const MOST_KIB = 256

/** As many as anybody mends; a text of 256 KiB can have a hundred thousand. */
const MOST_PROBLEMS = 1000

/** Each problem is one line, `source:line:column: …`; they come all at once, in the order of the text. */
interface Problems {
  readonly problems: string[]
}

export type Parsed = { readonly manifest: Manifest } | Problems
export type ParsedBadges = { readonly badges: ManifestBadge[] } | Problems

/** Reads a file of badges; `source` is what messages call it. Never throws. */
export function parseManifest(text: string, source: string, scope: Scope): Parsed {
  const read = readText(text, source, (tree) => readFile(tree, { source, scope }))
  return 'problems' in read ? read : { manifest: read.value }
}

/** Reads a list of badges, with the keys of a repository's own file, in the order to show them in. Never throws. */
export function parseBadges(text: string, source: string): ParsedBadges {
  const read = readText(text, source, (tree) => readList(tree, source))
  return 'problems' in read ? read : { badges: inOrder(read.value) }
}

function readList({ root, placeOf }: Tree, source: string): Reading<readonly ManifestBadge[]> {
  const isEmpty = root.kind === 'list' ? root.items.length === 0 : root.kind === 'scalar' && root.empty
  if (isEmpty) return wrong(root.at, () => `There are no badges. Allowed: ${A_LIST}.`)
  if (root.kind !== 'list') return wrong(root.at, () => `${shown(root)} is no list. Allowed: ${A_LIST}.`)
  return readBadges(root, { source, scope: 'project', placeOf, defaults: {} })
}

function readText<T>(text: string, source: string, read: (tree: Tree) => Reading<T>): { readonly value: T } | Problems {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_KIB * 1024)
    return { problems: [`${source}:1:1: ${bytes} bytes are too many. Allowed: ${MOST_KIB} KiB.`] }
  const tree = parseYaml(text)
  const reading = tree.problems.length > 0 ? tree : read(tree)
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
