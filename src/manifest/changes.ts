import { isMap, isScalar, isSeq, stringify } from 'yaml'
import { quote } from '../errors.ts'
import { throwProblems } from './read.ts'
import { parseYaml, type Problem } from './yaml.ts'

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
    root.entries.flatMap(({ key, offset }, index) =>
      values[index] === null
        ? [{ offset, message: () => `${quote(key)}: Aliases and empty values cannot be copied. Write the value out.` }]
        : []
    )
  )
  return root.entries.map(({ key }, index) => [key, values[index] ?? undefined])
}

const textOf = (key: unknown): string => (isScalar(key) ? (key.source ?? '') : '')

/** undefined: the value is empty; null: it cannot be copied to another place. */
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
  const map = node.items.map(({ key, value }) => [textOf(key), contentOf(value)] as const)
  return map.every((pair): pair is KeyValues[number] => pair[1] !== undefined && pair[1] !== null) ? { map } : null
}

/** `key: value` on one line; `isFlow`: between brackets. */
export function pairText(key: string, content: Content, isFlow: boolean): string {
  // A number is a key of `color_steps`, and reads better without quotes.
  const name = /^-?\d+(?:\.\d+)?$/.test(key) ? key : isFlow ? flowText(key) : blockText(key)
  return `${name}: ${isFlow ? flowText(content) : blockText(content)}`
}

const STYLE = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false } as const

/** A value on one line, for a place without brackets. */
export function blockText(content: Content): string {
  if (typeof content !== 'string') return flowText(content)
  return escapedText(content) ?? stringify(content, STYLE).slice(0, -1)
}

/** The same for a place between brackets, where more texts need quotes. */
export function flowText(content: Content): string {
  if (typeof content === 'string') {
    const style = { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false } as const
    return escapedText(content) ?? stringify([content], style).slice(1, -2)
  }
  if ('yaml' in content) return content.yaml
  if ('list' in content) return `[${content.list.map(flowText).join(', ')}]`
  return `{ ${content.map.map(([key, value]) => pairText(key, value, true)).join(', ')} }`
}

/** Characters that are invisible, or that parsers read in different ways. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu

/** A text with such characters, as escapes in quotes; undefined: it has none. */
function escapedText(text: string): string | undefined {
  if (text.search(INVISIBLE) === -1) return undefined
  return JSON.stringify(text).replace(INVISIBLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
