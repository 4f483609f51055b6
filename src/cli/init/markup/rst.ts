import type { Picture } from './html.ts'

/** A line of a document, without its line end. */
interface Line {
  readonly text: string
  readonly from: number
  readonly indent: number
}

/** Directives whose content is markup. That of all others (`code-block`, `raw`, …) is not. */
const CONTAINERS =
  /^(?:only|container|list-table|table|note|tip|important|hint|warning|admonition|sidebar|topic|class|centered|rst-class|grid|card|figure|compound|header|align)$/

const DIRECTIVE = /^[ \t]*(?:[*+-][ \t]+)*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([a-z][\w-]*)::(?:[ \t](.*))?$/i

const NO_LINE: Line = { text: '', from: 0, indent: 0 }

/** The pictures of a document in reStructuredText: directives, and substitutions where they are used. Code and comments are left out. */
export function rstPictures(text: string): Picture[] {
  const lines = linesOf(text)
  const named = new Map<string, Picture>()
  const targets = targetsIn(lines)
  const pictures: Picture[] = []
  const texts: Line[] = []
  for (let at = 0; at < lines.length;) {
    const { directive, text: line, next } = blockAt(lines, at)
    if (line !== undefined) texts.push(line)
    if (directive?.name === undefined) pictures.push(...(directive === undefined ? [] : [directive.picture]))
    else named.set(normal(directive.name), directive.picture)
    at = next
  }
  for (const line of texts) pictures.push(...referencesIn(line, named))
  return pictures.map((picture) => withTarget(picture, targets)).sort((one, other) => one.from - other.from)
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split(/(?<=\n)/).map((part) => {
    const line = { text: part.trimEnd(), from, indent: part.length - part.trimStart().length }
    from += part.length
    return line
  })
}

/** Where the lines that are indented below a line end. Empty ones in between belong to them. */
function endOfIndented(lines: readonly Line[], at: number): number {
  const indent = lines[at]?.indent ?? 0
  let end = at + 1
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined || (line.text !== '' && line.indent <= indent)) break
    if (line.text !== '') end = next + 1
  }
  return end
}

interface Block {
  /** The number of the line to go on with. */
  readonly next: number
  /** A line of text, which can refer to pictures. */
  readonly text?: Line | undefined
  /** A picture, with the name of its substitution. */
  readonly directive?: { readonly name: string | undefined; readonly picture: Picture }
}

/** What starts at a line. */
function blockAt(lines: readonly Line[], at: number): Block {
  const line = lines[at] ?? NO_LINE
  const [directive, name, type = '', argument = ''] = DIRECTIVE.exec(line.text) ?? []
  if (directive === undefined) {
    // A comment, with what is indented below it; `.. _name: …` and `.. [1] …` are single lines.
    if (/^\s*\.\.(?:[ \t]+(?![_[])|$)/.test(line.text)) return { next: endOfIndented(lines, at) }
    if (/(?:^|[^:]):: *$/.test(line.text)) return { next: endOfIndented(lines, at), text: line }
    return { next: at + 1, text: /^\s*\.\. /.test(line.text) ? undefined : line }
  }
  if (/^(?:image|figure)$/i.test(type)) return pictureBlock(lines, at, { name, argument })
  return { next: CONTAINERS.test(type.toLowerCase()) ? at + 1 : endOfIndented(lines, at) }
}

function pictureBlock(
  lines: readonly Line[],
  at: number,
  { name, argument }: { readonly name: string | undefined; readonly argument: string }
): Block {
  const start = lines[at] ?? NO_LINE
  const options = new Map<string, string>()
  let image = argument.trim()
  let [key, next, end] = ['', at + 1, start]
  for (; next < lines.length; next++) {
    const line = lines[next] ?? NO_LINE
    if (line.text === '' || line.indent <= start.indent) break
    const [, option, value = ''] = /^\s*:([a-z-]+):(?:[ \t](.*))?$/i.exec(line.text) ?? []
    if (option !== undefined) {
      key = option.toLowerCase()
      options.set(key, value.trim())
    } else if (key === '') image += line.text.trim()
    else options.set(key, joined(key, options.get(key) ?? '', line.text.trim()))
    end = line
  }
  if (image === '') return { next }
  const link = options.get('target') || undefined
  const place = { from: start.from + start.indent, to: end.from + end.text.length }
  return { next, directive: { name, picture: { image, link, alt: options.get('alt') ?? '', ...place } } }
}

/** A text continues after a space on the next line, an address without one. */
const joined = (key: string, before: string, more: string): string =>
  before === '' ? more : `${before}${key === 'target' ? '' : ' '}${more}`

/** Names are compared without letter case and with single blanks. */
const normal = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** `.. _name: https://example.com` */
function targetsIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { text } of lines) {
    const [, quoted, plain, url = ''] = /^\s*\.\. _(?:`([^`]+)`|([^:]+)): *(\S+)$/.exec(text) ?? []
    const name = quoted ?? plain
    if (name !== undefined) targets.set(normal(name), url)
  }
  return targets
}

/** A target can be the name of another: `:target: docs_`. */
function withTarget(picture: Picture, targets: ReadonlyMap<string, string>): Picture {
  const [, quoted, plain] = /^(?:`([^`]+)`_|([\w.-]+)_)$/.exec(picture.link ?? '') ?? []
  const name = quoted ?? plain
  return name === undefined ? picture : { ...picture, link: targets.get(normal(name)) }
}

/** `|name|` and `|name|_`, but not in an inline literal. */
function referencesIn({ text, from }: Line, named: ReadonlyMap<string, Picture>): Picture[] {
  const found: Picture[] = []
  for (const match of text.matchAll(/``[^`]*``|\|([^|\s](?:[^|]*[^|\s])?)\|(__?)?/g)) {
    const [whole, name, isLink] = match
    const picture = name === undefined ? undefined : named.get(normal(name))
    if (picture === undefined) continue
    const link = isLink === undefined ? picture.link : `\`${name ?? ''}\`_`
    found.push({ ...picture, link, from: from + match.index, to: from + match.index + whole.length })
  }
  return found
}
