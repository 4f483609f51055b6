import { stringify } from 'yaml'
import type { Content } from './edit-content.ts'

/** What would be invisible, or is read in different ways: it is written as an escape. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu

/** A value in YAML on one line; `isFlow`: it stands between brackets, where more has to be quoted. */
export function rendered(content: Content, isFlow: boolean): string {
  if (typeof content === 'string') return textOf(content, isFlow)
  if ('yaml' in content) return content.yaml
  if ('list' in content) return `[${content.list.map((item) => rendered(item, true)).join(', ')}]`
  return `{ ${content.map.map(([key, value]) => pairText(key, value, true)).join(', ')} }`
}

/** `key: value` on one line. */
export function pairText(key: string, content: Content, isFlow: boolean): string {
  // A number is a key of `color_steps`, and reads better bare.
  const name = /^-?\d+(?:\.\d+)?$/.test(key) ? key : textOf(key, isFlow)
  return `${name}: ${rendered(content, isFlow)}`
}

/** Plain where YAML reads it back as the same text, quoted where not. */
function textOf(text: string, isFlow: boolean): string {
  if (text.search(INVISIBLE) !== -1)
    return JSON.stringify(text).replace(INVISIBLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const options = { version: '1.2', schema: 'core', lineWidth: 0, blockQuote: false } as const
  if (!isFlow) return stringify(text, options).slice(0, -1)
  const list = stringify([text], { ...options, collectionStyle: 'flow', flowCollectionPadding: false })
  return list.slice(1, -2)
}
