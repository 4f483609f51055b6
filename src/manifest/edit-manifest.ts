import { isAlias, isScalar } from 'yaml'
import { appendItem, appendPair, itemLines, removeItem, removePair, setValue } from './edit-block.ts'
import type { Changes, Keys } from './edit-content.ts'
import { asPair, type Collection, collectionOf, endOfColon, pairNamed, type Part, rangeOf } from './edit-document.ts'
import { append, remove } from './edit-flow.ts'
import { columnOf, deletion, insertion, insertLines, nextLine, type Splice } from './edit-lines.ts'
import { pairText, rendered } from './edit-render.ts'
import type { YamlTree } from './yaml.ts'

/** What a change of the text takes; undefined: there is no safe way. */
type Splices = readonly Splice[] | undefined

/** Where the list of badges stands in a manifest. */
interface Place {
  readonly top: Collection
  /** The key `badges`. */
  readonly key: Part | undefined
  /** undefined: there is no list, or what stands there is none. */
  readonly list: Collection | undefined
}

/** A text, and what was read in it. */
export interface Source extends Pick<YamlTree, 'contents'> {
  readonly text: string
}

function placeIn({ text, contents }: Source): Place | undefined {
  const top = collectionOf(contents, text)
  if (top === undefined) return undefined
  const key = pairNamed(top, 'badges')
  return { top, key, list: key === undefined ? undefined : collectionOf(asPair(key.node).value, text) }
}

/** A badge behind the others; in a text that says nothing, the first one. */
export function additionTo(source: Source, keys: Keys): Splices {
  const { text } = source
  const place = placeIn(source)
  if (place === undefined) return [insertLines(text, endOfDocument(text), listLines(keys, 0))]
  const { top, key, list } = place
  const badge = rendered({ map: keys }, true)
  if (key === undefined) {
    if (top.isFlow) return append(text, top, `badges: [${badge}]`)
    return appendPair(text, top, (indent) => listLines(keys, indent.length))
  }
  if (list === undefined || list.parts.length === 0) return firstOf(text, { top, key, list }, keys)
  return list.isFlow ? append(text, list, badge) : appendItem(text, list, keys)
}

/** The first badge of a list that is there, but empty. */
function firstOf(text: string, { top, key, list }: Place & { key: Part }, keys: Keys): Splices {
  const badge = rendered({ map: keys }, true)
  const { value } = asPair(key.node)
  if (list === undefined && (isAlias(value) || (isScalar(value) && value.value !== null))) return undefined
  const range = rangeOf(value, text)
  const isPlain = list === undefined || /^\[\s*\]$/.test(text.slice(...(range ?? [])))
  if (top.isFlow || !isPlain)
    return list === undefined
      ? setValue(text, key, { content: { list: [{ map: keys }] }, isFlow: true })
      : append(text, list, badge)
  const column = columnOf(text, key.start) + 2
  const colon = endOfColon(key)
  if (colon === undefined) return undefined
  const below = insertLines(text, nextLine(text, key.end), itemLines(keys, column))
  return range === undefined ? [below] : [deletion(colon, range[1]), below]
}

const listLines = (keys: Keys, column: number): string[] => [
  `${' '.repeat(column)}badges:`,
  ...itemLines(keys, column + 2)
]

/** In front of the line `...`, if there is one. */
const endOfDocument = (text: string): number => /^\.\.\.\s*$/m.exec(text)?.index ?? text.length

export function removalFrom(source: Source, index: number): Splices {
  const { text } = source
  const { key, list } = placeIn(source) ?? {}
  const part = list?.parts[index]
  if (key === undefined || list === undefined || part === undefined) return undefined
  if (list.isFlow) return remove(text, list, part)
  const removal = removeItem(text, list, index)
  const colon = endOfColon(key)
  if (list.parts.length > 1 || removal === undefined || colon === undefined) return removal
  return [insertion(colon, ' []'), ...removal]
}

/** A key of a badge with another content, or without any. */
export function changeIn(source: Source, index: number, [key, content]: Changes[number]): Splices {
  const { text } = source
  const badge = collectionOf(placeIn(source)?.list?.parts[index]?.node, text)
  if (badge === undefined) return undefined
  const { isFlow } = badge
  const part = pairNamed(badge, key)
  if (content !== undefined) {
    if (part !== undefined) return setValue(text, part, { content, isFlow })
    const added = pairText(key, content, isFlow)
    return isFlow ? append(text, badge, added) : appendPair(text, badge, (indent) => [indent + added])
  }
  if (part === undefined) return []
  return isFlow ? remove(text, badge, part) : removePair(text, badge, part)
}
