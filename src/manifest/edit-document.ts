import { type CST, isMap, isScalar, isSeq, type Pair } from 'yaml'

/** An entry of a list or a map, and its place. */
export interface Part {
  /** A list's item, or a map's pair. */
  readonly node: unknown
  /** From its first character, the dash of an item or an anchor included. */
  readonly start: number
  /** Behind its last one; comments and line ends do not count. */
  readonly end: number
}

/** A list or a map. */
export interface Collection {
  readonly isFlow: boolean
  readonly start: number
  readonly parts: readonly Part[]
}

/** The parts of a list or a map; undefined: it is neither. */
export function collectionOf(node: unknown, text: string): Collection | undefined {
  if (!isMap(node) && !isSeq(node)) return undefined
  const tokens = tokensOf(node.srcToken)
  const parts = node.items.map((item: unknown, index): Part => {
    const token = tokens[index]
    const start = startOf(token)
    return {
      node: item,
      start,
      end: (isSeq(node) ? endOf(item, text) : endOfPair(item, text)) ?? endOfSigns(token?.start) ?? start
    }
  })
  return { isFlow: node.flow === true, start: node.range?.[0] ?? 0, parts }
}

export const asPair = (node: unknown): Pair => node as Pair

/** The text of a key or value. */
export const textAt = (node: unknown): string | undefined => (isScalar(node) ? node.source : undefined)

export function pairNamed({ parts }: Collection, key: string): Part | undefined {
  return parts.find(({ node }) => textAt(asPair(node).key) === key)
}

/** Behind the colon of a pair and the anchor of its value; undefined: it has no colon. */
export const endOfColon = (pair: Part): number | undefined => endOfSigns(asPair(pair.node).srcToken?.sep)

/** Where a value stands; undefined: there is none. */
export function rangeOf(node: unknown, text: string): readonly [start: number, end: number] | undefined {
  const end = endOf(node, text)
  const start = (node as { range?: readonly number[] } | null)?.range?.[0]
  return start === undefined || end === undefined ? undefined : [start, end]
}

/** Whether a value is spread over lines of its own: a block of text, or a list or map without brackets. */
export function isBlock(node: unknown): boolean {
  if (isMap(node) || isSeq(node)) return node.flow !== true
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** Behind the last character of a value; undefined: there is none. */
function endOf(node: unknown, text: string): number | undefined {
  const collection = collectionOf(node, text)
  if (collection?.isFlow === false) return collection.parts.at(-1)?.end
  const [start, end] = (node as { range?: readonly number[] } | null)?.range ?? []
  if (start === undefined || end === undefined || start === end) return undefined
  return isBlock(node) ? endOfText(text.slice(start, end), start) : end
}

/** Blank lines behind a block of text are part of it only if it says so: `|+`. */
function endOfText(block: string, start: number): number {
  return start + (/^[|>]\d?\+/.test(block) ? block : block.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '')).length
}

function endOfPair(pair: unknown, text: string): number | undefined {
  const { key, value, srcToken } = asPair(pair)
  return endOf(value, text) ?? endOfSigns(srcToken?.sep) ?? endOf(key, text)
}

const tokensOf = (token: unknown): readonly CST.CollectionItem[] =>
  typeof token === 'object' && token !== null && 'items' in token ? (token.items as CST.CollectionItem[]) : []

const isSign = ({ type }: CST.SourceToken): boolean => !['space', 'newline', 'comment', 'comma'].includes(type)

function startOf(token: CST.CollectionItem | undefined): number {
  return token?.start.find(isSign)?.offset ?? token?.key?.offset ?? token?.value?.offset ?? 0
}

function endOfSigns(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  const last = tokens?.findLast(isSign)
  return last === undefined ? undefined : last.offset + last.source.length
}
