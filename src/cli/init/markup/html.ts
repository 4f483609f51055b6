import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import type { Element, Mark, Range } from './marks.ts'

/** Elements whose content is not HTML (WHATWG HTML, "raw text elements"), and what no page shows. */
const RAW = /^(?:script|style|textarea|title|xmp|template|noscript|svg)$/

const ELEMENTS: Readonly<Record<string, Element>> = {
  a: 'a',
  picture: 'picture',
  code: 'code',
  pre: 'code',
  samp: 'code'
}

const TAG_NAME = /<(\/?)([a-z][\w:-]*)/iy
const BLANKS = /[\s/]*/y
const NAME = /[^\s"'<>/=]+/y
const VALUE = /[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/y

/** A tag of HTML. */
export interface Tag extends Range {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: ReadonlyMap<string, string>
}

/** The pictures and links of a text in HTML. Comments and what is not HTML are left out. */
export const htmlMarks = (text: string): Mark[] => [...tagsIn(text)].flatMap(marksOf)

/** The tags of a text in HTML, in its order. */
export function* tagsIn(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at !== -1;) {
    let next = at + 1
    if (text.startsWith('<!--', at)) {
      next = endOf(text, '-->', at + 4)
    } else {
      const tag = tagAt(text, at)
      if (tag !== undefined) {
        next = !tag.isEnd && RAW.test(tag.name) ? endOf(text, `</${tag.name}`, tag.to) : tag.to
        yield tag
      }
    }
    at = text.indexOf('<', next)
  }
}

/** Behind the next `end`, or the end of the text. */
function endOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  return at === -1 ? text.length : at + end.length
}

function marksOf({ name, isEnd, attributes, from, to }: Tag): Mark[] {
  const element = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined
  if (element !== undefined) {
    const href = attributes.get('href')
    return [isEnd ? { kind: 'close', name: element, from, to } : { kind: 'open', name: element, href, from, to }]
  }
  const image = attributes.get('src')?.trim()
  if (name !== 'img' || isEnd || image === undefined || image === '') return []
  return [{ kind: 'image', image, alt: attributes.get('alt') ?? '', from, to }]
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The tag that starts there; undefined: it is not one, or does not end. */
function tagAt(text: string, start: number): Tag | undefined {
  const [begin, slash, name = ''] = matchAt(TAG_NAME, text, start) ?? []
  if (begin === undefined) return undefined
  const attributes = new Map<string, string>()
  for (let at = start + begin.length; ;) {
    at += matchAt(BLANKS, text, at)?.[0].length ?? 0
    if (text[at] === '>') return { name: name.toLowerCase(), isEnd: slash === '/', attributes, from: start, to: at + 1 }
    const key = matchAt(NAME, text, at)?.[0]
    if (key === undefined) return undefined
    at += key.length
    const value = matchAt(VALUE, text, at)
    const written = value?.[1] ?? value?.[2] ?? value?.[3] ?? ''
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), decodeHTMLAttribute(written))
    at += value?.[0].length ?? 0
  }
}

/** A text without character references. */
export const decodeText = (text: string): string => decodeHTML(text)
