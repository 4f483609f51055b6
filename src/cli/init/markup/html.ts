import { decodeHTMLAttribute } from 'entities/decode'

/** A picture in a README. */
export interface Picture {
  /** Its address in the README, unescaped. */
  readonly image: string
  /** Where a click leads; undefined: the picture has no link. */
  readonly link: string | undefined
  readonly alt: string
  /** Where it is in the text, including its link if that contains only pictures. */
  readonly from: number
  readonly to: number
}

/** What a parser of Markdown or HTML finds, in the order of the text. */
export type Mark = Range &
  (
    | { readonly kind: 'image'; readonly image: string; readonly alt: string }
    /** A link of Markdown, with all that it contains. */
    | { readonly kind: 'link'; readonly href: string }
    | { readonly kind: 'open'; readonly name: Element; readonly href: string | undefined }
    | { readonly kind: 'close'; readonly name: Element }
  )

/** The elements that matter: links, wrappers of one picture, and code, in which pictures are only examples. */
export type Element = 'a' | 'picture' | 'code'

export interface Range {
  readonly from: number
  readonly to: number
}

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

export const htmlPictures = (text: string): Picture[] => picturesIn(text, htmlMarks(text))

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

/** The offset after the next `end`, or the end of the text. */
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

/** What can be between pictures without being text. A backslash at the end of a line is a line break of Markdown, ` +` one of AsciiDoc. */
const BETWEEN = /<br(?:[ \t]*\/)?[ \t]*>|&nbsp;|&emsp;|&ensp;|\u00a0|\\(?=\r?\n)|(?<=[ \t])\+(?=\r?\n)/gi

export const isGap = (text: string): boolean => text.replace(BETWEEN, '').trim() === ''

const isGapInElement = (text: string): boolean => isGap(text.replace(/<\/?(?:picture|source)\b[^<>]*>/gi, ''))

/** A link or wrapper that is open, and the pictures in it. */
interface Open {
  readonly from: number
  /** Where its content starts. */
  readonly inside: number
  readonly href: string | undefined
  /** The number of pictures before it. */
  readonly first: number
}

/** The pictures that the marks describe. HTML's links cannot contain links, so at most one of each kind is open. */
export function picturesIn(text: string, marks: readonly Mark[]): Picture[] {
  const pictures: Picture[] = []
  const open = new Map<Element, Open>()
  let link: Extract<Mark, { kind: 'link' }> | undefined
  let [firstInLink, codes] = [0, 0]
  const endLink = (): void => {
    if (link !== undefined) widen(pictures, { ...link, first: firstInLink, inside: link.from + 1 }, text)
    link = undefined
  }
  for (const mark of marks) {
    if (link !== undefined && mark.from >= link.to) endLink()
    if (mark.kind === 'link') {
      ;[link, firstInLink] = [mark, pictures.length]
    } else if (mark.kind === 'image') {
      const { image, alt, from, to } = mark
      const href = link?.href ?? open.get('a')?.href
      if (codes === 0) pictures.push({ image, link: href === '' ? undefined : href, alt, from, to })
    } else if (mark.name === 'code') {
      codes = Math.max(0, codes + (mark.kind === 'open' ? 1 : -1))
    } else if (mark.kind === 'open') {
      open.set(mark.name, { from: mark.from, inside: mark.to, href: mark.href, first: pictures.length })
    } else {
      const element = open.get(mark.name)
      if (element !== undefined) widen(pictures, { ...element, to: mark.to, end: mark.from }, text)
      open.delete(mark.name)
    }
  }
  endLink()
  return pictures
}

/** Where an element is, and which pictures it contains: all from `first` on. `end`: where its content ends. */
interface Around {
  readonly from: number
  readonly inside: number
  readonly first: number
  readonly to: number
  readonly end?: number
}

/** Pictures that fill an element take its place in the text. Without `end` the content is that of a link of Markdown: up to `]`. */
function widen(pictures: Picture[], { from, inside, first, to, end }: Around, text: string): void {
  let at = inside
  for (const picture of pictures.slice(first)) {
    if (picture.from >= at && !isGapInElement(text.slice(at, picture.from))) return
    at = Math.max(at, picture.to)
  }
  const rest = text.slice(at, end ?? to)
  if (end === undefined ? !/^\s*\]/.test(rest) : !isGapInElement(rest)) return
  const filling = pictures.splice(first)
  for (const picture of filling)
    pictures.push({ ...picture, from: Math.min(from, picture.from), to: Math.max(to, picture.to) })
}
