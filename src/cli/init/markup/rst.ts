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

const DIRECTIVE = /^[ \t]*(?:[*+-][ \t]+)*\.\.[ \t]+(?:\|([^|]+)\|[ \t]+)?([a-z][\w-]*)::(?:[ \t]+(.*))?$/i

/** A picture that a directive describes. */
type Described = Pick<Picture, 'image' | 'link' | 'alt'>

/** The pictures of a document in reStructuredText: directives, and substitutions where they are used. Code and comments are left out. */
export function rstPictures(text: string): Picture[] {
  const lines = linesOf(text)
  const named = new Map<string, Described>()
  const targets = targetsIn(lines)
  const pictures: Picture[] = []
  const places: Line[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    const block = blockAt(lines, at)
    if (block.directive !== undefined) {
      const { name, picture } = block.directive
      if (name === undefined)
        pictures.push(withTarget({ ...picture, from: line.from + line.indent, to: block.to }, targets))
      else named.set(normal(name), picture)
    } else if (block.isText) {
      places.push(line)
    }
    at = block.next
  }
  for (const line of places) pictures.push(...referencesIn(line, named).map((picture) => withTarget(picture, targets)))
  return pictures.sort((one, other) => one.from - other.from)
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
  /** Whether the line is text, which can refer to pictures. */
  readonly isText: boolean
  /** A picture, with the name of its substitution. */
  readonly directive?: { readonly name: string | undefined; readonly picture: Described }
  /** Where the directive ends in the text. */
  readonly to: number
}

/** What starts at a line. */
function blockAt(lines: readonly Line[], at: number): Block {
  const line = lines[at] ?? { text: '', from: 0, indent: 0 }
  const [directive, name, type = '', argument = ''] = DIRECTIVE.exec(line.text) ?? []
  const step = { next: at + 1, isText: false, to: line.from + line.text.length }
  if (directive === undefined) {
    // A comment, with what is indented below it; `.. _name: …` and `.. [1] …` are single lines.
    if (/^\s*\.\.(?:[ \t]+(?![_[])|$)/.test(line.text)) return { ...step, next: endOfIndented(lines, at) }
    if (/(?:^|[^:]):: *$/.test(line.text) || /^\s*::$/.test(line.text))
      return { ...step, isText: true, next: endOfIndented(lines, at) }
    return { ...step, isText: !/^\s*\.\. /.test(line.text) }
  }
  if (!/^(?:image|figure)$/i.test(type)) {
    return CONTAINERS.test(type.toLowerCase()) ? step : { ...step, next: endOfIndented(lines, at) }
  }
  return pictureBlock(lines, at, { name, argument })
}

function pictureBlock(
  lines: readonly Line[],
  at: number,
  { name, argument }: { readonly name: string | undefined; readonly argument: string }
): Block {
  const start = lines[at] ?? { text: '', from: 0, indent: 0 }
  const options = new Map<string, string>()
  let image = argument.trim()
  let last = at
  let key = ''
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined || line.text === '' || line.indent <= start.indent) break
    const [, option, value = ''] = /^\s*:([a-z-]+):(?:[ \t]+(.*))?$/i.exec(line.text) ?? []
    if (option !== undefined) {
      key = option.toLowerCase()
      options.set(key, value.trim())
    } else if (key === '') image += line.text.trim()
    else options.set(key, joined(key, options.get(key) ?? '', line.text.trim()))
    last = next
  }
  const end = lines[last] ?? start
  const step = { next: last + 1, isText: false, to: end.from + end.text.length }
  if (image === '') return step
  const target = options.get('target') ?? ''
  const picture = { image, link: target === '' ? undefined : target, alt: options.get('alt') ?? '' }
  return { ...step, directive: { name, picture } }
}

/** A text goes on with a blank on the next line, an address without one. */
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
function referencesIn({ text, from }: Line, named: ReadonlyMap<string, Described>): Picture[] {
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
