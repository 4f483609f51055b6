import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { BadgeError, quote } from '../../errors.ts'
import { blockIn, COMMENT, MARKERS, paragraphsIn, updateBlock } from '../../readme/block.ts'
import { findMarkup, type Markup, UNKNOWN_MARKUP } from '../../readme/snippets.ts'
import { asciidocPictures } from './markup/asciidoc.ts'
import { htmlPictures, isGap, type Picture, type Range, type Tag, tagsIn } from './markup/html.ts'
import { indentedCode, markdownPictures } from './markup/markdown.ts'
import { rstPictures } from './markup/rst.ts'

/** A README of the repository. */
export interface Readme {
  /** `docs/README.md` */
  readonly path: string
  readonly text: string
  readonly markup: Markup
  /** In the order of the text; those in its block of badges are left out. */
  readonly pictures: readonly Picture[]
  readonly hasBlock: boolean
}

/** GitHub shows no more of a README (GitHub docs, "About the repository README file"). */
const MAX_KIB = 500

/** Files that GitHub shows as a README, in its order of preference (github/markup). */
export const README_FILES: readonly string[] = [
  'README.md',
  'readme.md',
  'Readme.md',
  'README.markdown',
  'README.rst',
  'README.adoc',
  'README.asciidoc',
  'README.html'
]

/** Reads a README below the root folder of a repository. */
export function readReadme(folder: string, name: string): Readme {
  const path = pathInside(folder, name)
  const markup = findMarkup(path)
  if (markup === undefined) throw fail(name, UNKNOWN_MARKUP)
  const text = readUtf8(resolve(folder, path), name)
  const pictures = findPictures(text, markup)
  const block = blockIn(text)
  const isOutside = ({ from }: Picture): boolean => block === undefined || from < block.from || from >= block.to
  return { path, text, markup, pictures: pictures.filter(isOutside), hasBlock: block !== undefined }
}

function fail(name: string, problem: string): BadgeError {
  return new BadgeError('invalid', `--from: ${quote(name)} ${problem}`)
}

/** The path in the repository, with `/` on every system. A link that leads out of it is refused. */
function pathInside(folder: string, name: string): string {
  const file = resolve(folder, name)
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined)
    throw new BadgeError(
      'not-found',
      `--from: there is no file ${quote(name)}. Name a README of this repository, such as README.md.`
    )
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new BadgeError('not-found', `--from: ${quote(name)} is a link to a file that does not exist.`)
  const path = relative(folder, file)
  const isInside = [path, relative(realpathSync(folder), realpathSync(file))].every(
    (one) => one !== '' && one.split(/[\\/]/)[0] !== '..' && !isAbsolute(one)
  )
  if (!isInside) throw fail(name, 'is outside the repository. Name a README below the working folder.')
  return path.replaceAll('\\', '/')
}

function readUtf8(file: string, name: string): string {
  const stats = statSync(file)
  if (!stats.isFile()) throw fail(name, 'is not a file. Name the README in it, such as docs/README.md.')
  if (stats.size > MAX_KIB * 1024)
    throw fail(
      name,
      `has ${Math.ceil(stats.size / 1024)} KiB. Allowed: ${MAX_KIB} KiB, which is as much as GitHub shows.`
    )
  const bytes = readFileSync(file)
  if (!isUtf8(bytes) || bytes.includes(0)) throw fail(name, 'is not UTF-8 text.')
  return bytes.toString()
}

/** The pictures of a text, in its order, with their links. */
export function findPictures(text: string, markup: Markup): Picture[] {
  // A byte order mark counts in offsets, but is not part of the content.
  const mark = text.startsWith('\ufeff') ? 1 : 0
  const content = text.slice(mark)
  const found = READERS[markup](content)
  return mark === 0 ? found : found.map((one) => ({ ...one, from: one.from + mark, to: one.to + mark }))
}

const READERS: Readonly<Record<Markup, (text: string) => Picture[]>> = {
  markdown: markdownPictures,
  html: htmlPictures,
  asciidoc: asciidocPictures,
  rst: rstPictures
}

/** Badges with nothing between them. */
export interface Group extends Range {
  /** Whether it fills its lines, so that a block can take its place. */
  readonly isApart: boolean
}

/** The groups of some pictures, in the order of the text. */
export function groupsOf({ text, markup }: Pick<Readme, 'text' | 'markup'>, badges: readonly Range[]): Group[] {
  const groups: { readonly from: number; to: number }[] = []
  for (const { from, to } of badges) {
    const last = groups.at(-1)
    if (last !== undefined && (from < last.to || isGap(text.slice(last.to, from)))) last.to = Math.max(last.to, to)
    else groups.push({ from, to })
  }
  return groups.map((group) => ({ ...group, isApart: isApart(text, group, markup) }))
}

/** Elements of HTML that start and end lines by themselves. */
const BLOCK_ELEMENTS =
  /^(?:address|article|aside|blockquote|body|center|details|div|dd|dl|dt|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|tr|ul)$/i

const endsBlock = (before: string): boolean =>
  BLOCK_ELEMENTS.test(/<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>[ \t]*$/i.exec(before)?.[1] ?? '')

const startsBlock = (after: string): boolean =>
  /^(?:[ \t]|<br ?\/?>)*$/i.test(after) || BLOCK_ELEMENTS.test(/^[ \t]*<\/?([a-z][a-z\d]*)\b/i.exec(after)?.[1] ?? '')

/** Characters of a line that are looked at before and after a group. */
const NEAR = 500

/** Whether nothing else is on the lines of a group, or only tags of HTML that start and end blocks. */
function isApart(text: string, group: Range, markup: Markup): boolean {
  const { before, after } = lineAround(text, group)
  if (before.trim() === '' && after.trim() === '') return true
  if (markup === 'asciidoc') return before.trim() === '' && /^ \+$/.test(after)
  if (markup === 'rst') return false
  if (isHeading(before, markup) && after.trim() === '') return true
  return (before.trim() === '' || endsBlock(before)) && startsBlock(after)
}

/** Whether it is the text of a heading: badges after it move below it, since the block needs lines of its own. */
const isHeading = (before: string, markup: Markup): boolean =>
  markup === 'markdown' && /^ {0,3}#{1,6}[ \t]+\S/.test(before)

/** What is before and after a part of a text on its lines. */
function lineAround(text: string, { from, to }: Range): { readonly before: string; readonly after: string } {
  const before = text.slice(Math.max(0, from - NEAR), from).split(/[\r\n]/)
  const after = text.slice(to, to + NEAR).split(/[\r\n]/, 1)
  return { before: before.at(-1) ?? '', after: after[0] ?? '' }
}

type Text = Pick<Readme, 'text' | 'path' | 'markup'>

/** A README with its block. */
export interface WithBlock {
  readonly text: string
  /** Whether the paragraph of HTML around it became a `<div>`. */
  readonly isDiv: boolean
}

/**
 * Puts the block with that content, as a publication writes it, in the place of a part of a README. Undefined: Markdown
 * would not show it there.
 */
export function withBlock(readme: Text, at: Range, content: string): WithBlock | undefined {
  const div = readme.markup === 'markdown' ? inDiv(readme.text, at) : undefined
  const text = inPlaceOf({ ...readme, ...div }, div ?? at, content)
  return isShown(readme, text, content) ? { text, isDiv: div !== undefined } : undefined
}

/**
 * Makes a `<div>` of the paragraph of HTML around a part of a text in Markdown, if it has an alignment: `<p align="center">`.
 * The block would end it, since Markdown puts its badges into a paragraph of their own.
 */
function inDiv(text: string, { from, to }: Range): (Range & { readonly text: string }) | undefined {
  const isParagraph = ({ name }: Tag): boolean => name === 'p'
  const before = paragraphsIn(text.slice(0, from)).at(-1) ?? ''
  const open = [...tagsIn(before)].findLast(isParagraph)
  const close = [...tagsIn(text.slice(to))].find(isParagraph)
  if (open === undefined || open.isEnd || !open.attributes.has('align') || close?.isEnd !== true) return undefined
  // After an empty line, Markdown has paragraphs of its own, which a `<div>` would align.
  const [, ...others] = paragraphsIn(text.slice(to, to + close.from))
  if (others.some((paragraph) => !/^\s*(?:<|$)/.test(paragraph))) return undefined
  const [start, end] = [from - before.length + open.from, to + close.from]
  const parts = [
    text.slice(0, start + '<'.length),
    text.slice(start + '<p'.length, end + '</'.length),
    text.slice(end + '</p'.length)
  ]
  const more = 'div'.length - 'p'.length
  return { text: parts.join('div'), from: from + more, to: to + more }
}

/** Whether Markdown shows all badges of the block, and what follows does not become code. */
function isShown({ text, markup }: Text, after: string, content: string): boolean {
  if (markup !== 'markdown') return true
  const block = blockIn(after)
  const shown = findPictures(after, markup).filter(
    ({ from }) => block !== undefined && from > block.from && from < block.to
  )
  return shown.length === findPictures(content, markup).length && indentedCode(after) <= indentedCode(text)
}

/** Puts the block in the place of a part of a text. No other byte changes. */
function inPlaceOf({ text, path, markup }: Text, at: Range, content: string): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const { before, after } = lineAround(text, at)
  const isOwnLine = before.trim() === ''
  const indent = isOwnLine ? before : ''
  const block = `${COMMENT[markup]}${MARKERS.start}${lineEnd}${indent}${COMMENT[markup]}${MARKERS.end}`
  const end = after.trim() === '' ? '' : lineEnd
  const rest = block + end + text.slice(at.to)
  const head = text.slice(0, at.from)
  if (isOwnLine) return updateBlock(head + rest, content, path)
  // A heading ends where its text does, and the block goes below it.
  const above = isHeading(before, markup) ? head.trimEnd() + lineEnd : head
  return updateBlock(above + lineEnd + rest, content, path)
}
