import { isMap, isScalar, isSeq } from 'yaml'
import { quote } from '../errors.ts'
import { parseYaml } from './yaml.ts'

/** What a key is set to: a text, a number or boolean as it is written, a list, or a map. */
export type Content =
  string | { readonly yaml: string } | { readonly list: readonly Content[] } | { readonly map: Keys }

/** Keys with what they are set to, in order. */
export type Keys = readonly (readonly [key: string, content: Content])[]

/** Keys to set, in order; undefined: to take out. */
export type Changes = readonly (readonly [key: string, content: Content | undefined])[]

export type ChangesRead = { readonly changes: Changes } | { readonly problems: readonly string[] }

/** As many as anybody mends at once. */
const MOST_PROBLEMS = 20

/** Reads a map of keys in YAML; nothing (`~`) takes a key out. `source` names the text in problems. */
export function readChanges(text: string, source: string): ChangesRead {
  const tree = parseYaml(text)
  if (tree.problems.length > 0)
    return {
      problems: tree.problems.slice(0, MOST_PROBLEMS).map(({ at, say }) => `${source}:${tree.placeOf(at)}: ${say()}`)
    }
  const { contents } = tree
  if (contents === null || (isScalar(contents) && contents.value === null)) return { changes: [] }
  if (!isMap(contents))
    return { problems: [`${source}:1:1: This is no map of a badge's keys. Allowed: "workflow: ci.yml".`] }
  const changes = contents.items.map(({ key, value }) => [keyOf(key), contentOf(value)] as const)
  const problems = changes.flatMap(([key, content]) =>
    content === null
      ? [`${source}:1:1: ${quote(key)}: aliases and empty values cannot be taken over: write it out.`]
      : []
  )
  if (problems.length > 0) return { problems }
  return { changes: changes.map(([key, content]) => [key, content ?? undefined]) }
}

const keyOf = (key: unknown): string => (isScalar(key) ? (key.source ?? '') : '')

/** undefined: nothing is said; null: it cannot stand elsewhere. */
function contentOf(node: unknown): Content | undefined | null {
  if (isScalar(node)) {
    const { value, source = '' } = node
    if (value === null) return undefined
    return typeof value === 'string' ? source : { yaml: source }
  }
  if (isSeq(node)) {
    const list = node.items.map(contentOf)
    return list.every((content) => content !== undefined && content !== null) ? { list } : null
  }
  if (!isMap(node)) return node === null ? undefined : null
  const map = node.items.map(({ key, value }) => [keyOf(key), contentOf(value)] as const)
  return map.every((pair): pair is Keys[number] => pair[1] !== undefined && pair[1] !== null) ? { map } : null
}
