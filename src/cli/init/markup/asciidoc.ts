import { decodeHTML } from 'entities/decode'
import type { Picture } from './html.ts'

/** Delimiters of blocks whose content is not markup: listings, literals, comments, passthroughs, and code as in Markdown. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|```\S*|--\+)$/

/** An attribute of the document, `:name: value`. */
const ATTRIBUTE = /^:(!?[\w][\w-]*!?):(?:[ \t](.*))?$/

/** The pictures of a text in AsciiDoc, with the document's attributes filled in. Code and comments are left out. */
export function asciidocPictures(text: string): Picture[] {
  const attributes = new Map<string, string>()
  const pictures: Picture[] = []
  /** The lines of a paragraph, since a macro can go on in the next one. */
  let paragraph = { text: '', from: 0 }
  let from = 0
  /** The delimiter that ends a verbatim block. */
  let end: string | undefined
  let isCode = false
  const endParagraph = (): void => {
    if (!isCode) pictures.push(...picturesInParagraph(paragraph.text, paragraph.from, attributes))
    paragraph = { text: '', from }
  }
  for (const part of text.split(/(?<=\n)/)) {
    const line = part.trimEnd()
    const [, name, value = ''] = ATTRIBUTE.exec(line) ?? []
    const at = from
    from += part.length
    const isEnd = line === end
    if (isEnd) end = undefined
    if (isEnd || end !== undefined) continue
    if (line === '' || name !== undefined || line.startsWith('//') || VERBATIM.test(line)) {
      endParagraph()
      if (line === '') isCode = false
      if (name !== undefined) attributes.set(name, filled(value.trim(), attributes))
      if (VERBATIM.test(line)) end = line.startsWith('`') ? '```' : line
      continue
    }
    // An indented line that starts a paragraph makes it literal; `[source]` and the like do so for the next one.
    if (paragraph.text === '') {
      isCode ||= /^[ \t]|^\[(?:source|listing|literal|,)\b/.test(line)
      paragraph.from = at
    }
    paragraph.text += part
  }
  endParagraph()
  return pictures
}

/** Characters of an address, or of a picture's attributes; longer ones are not looked at. */
const LONGEST = 4000

/** `{name}`; an unknown one stays. */
function filled(text: string, attributes: ReadonlyMap<string, string>): string {
  if (text.length > LONGEST) return text
  const full = text.replace(/\{([\w][\w-]*)\}/g, (whole, name: string) => attributes.get(name) ?? whole)
  return full.length > LONGEST ? text : full
}

/** `image:ADDRESS[…]`, `image::ADDRESS[…]`, and such a picture as the text of a link: `ADDRESS[image:…[…]]`. */
function picturesInParagraph(line: string, from: number, attributes: ReadonlyMap<string, string>): Picture[] {
  const pictures: Picture[] = []
  for (let at = line.indexOf('image:'); at !== -1;) {
    const macro = macroAt(line, at)
    if (macro === undefined || /[\w\\+]/.test(line[at - 1] ?? '')) {
      // No macro starts before the space that ends this one's address.
      at = line.indexOf('image:', macro?.to ?? blankAfter(line, at))
      continue
    }
    const { alt, link } = readAttributes(macro.attributes)
    const around = linkAround(line, at, macro.to)
    const image = filled(macro.target, attributes)
    const href = link ?? around?.link
    pictures.push({
      image: decodeHTML(image),
      link: href === undefined ? undefined : decodeHTML(filled(href, attributes)),
      alt: decodeHTML(filled(alt, attributes)),
      from: from + (around?.from ?? at),
      to: from + (around?.to ?? macro.to)
    })
    at = line.indexOf('image:', around?.to ?? macro.to)
  }
  return pictures
}

function blankAfter(line: string, at: number): number {
  const blank = line.slice(at).search(/[\s[\]]/)
  return blank === -1 ? line.length : at + blank + 1
}

interface Macro {
  readonly target: string
  readonly attributes: string
  readonly to: number
}

function macroAt(line: string, at: number): Macro | undefined {
  const [name = ''] = /^image::?/.exec(line.slice(at, at + 7)) ?? []
  const open = blankAfter(line, at) - 1
  if (line[open] !== '[') return undefined
  const target = line.slice(at + name.length, open)
  const close = closing(line, open)
  return target === '' || close === -1 ? undefined : { target, attributes: line.slice(open + 1, close), to: close + 1 }
}

/** The `]` that ends the list of attributes; one in quotes or after a backslash does not. */
function closing(line: string, open: number): number {
  let isQuoted = false
  const end = Math.min(line.length, open + LONGEST)
  for (let at = open + 1; at < end; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ']' && !isQuoted) return at
  }
  return isQuoted ? line.indexOf(']', open) : -1
}

/** The alternative text is the first attribute without a name; a comma in quotes is part of a value. */
function readAttributes(text: string): { readonly alt: string; readonly link: string | undefined } {
  const parts = text.match(/(?:[^,"]|"[^"]*"?)+/g) ?? []
  const values = new Map<string, string>()
  for (const [index, part] of parts.entries()) {
    const [, name, value] = /^\s*([a-z]+)\s*=(.*)$/s.exec(part) ?? []
    const written = (value ?? part).trim().replace(/^"([^]*?)"?$/, '$1')
    if (name !== undefined) values.set(name, written)
    else if (index === 0) values.set('alt', written)
  }
  const link = values.get('link')
  return { alt: values.get('alt') ?? '', link: link === '' ? undefined : link }
}

/** `https://example.com[` or `link:https://example.com[` before a picture, and `]` after it. */
function linkAround(line: string, from: number, to: number): { link: string; from: number; to: number } | undefined {
  if (line[from - 1] !== '[') return undefined
  const before = line.slice(Math.max(0, from - 1 - LONGEST), from - 1)
  const [, link = ''] = /(?:^|[\s|*])(?:link:)?((?:https?:\/\/|\{|[\w.]*\/|(?<=link:))[^\s|*[\]]*)$/.exec(before) ?? []
  if (link === '') return undefined
  const start = from - 1 - link.length - (before.endsWith(`link:${link}`) ? 'link:'.length : 0)
  // What follows the picture in the brackets belongs to the link: `,window=_blank`.
  const [rest] = /^(?:,[^\]]*)?\]/.exec(line.slice(to, to + 200)) ?? []
  return rest === undefined ? undefined : { link, from: start, to: to + rest.length }
}
