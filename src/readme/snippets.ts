import { invalid } from '../errors.ts'

/** A badge in the output `badges` and in index files: GitLab's field names and ours, in this order. */
export interface BadgeRecord {
  readonly id: string
  readonly name: string
  /** `group`: from a file that others inherit. */
  readonly kind: 'project' | 'group'
  /** null: the badge shows no status. */
  readonly status: string | null
  readonly label: string | null
  readonly message: string | null
  readonly color: string | null
  /** null: the badge has no link. */
  readonly link_url: string | null
  /** '' as long as there is no address. */
  readonly image_url: string
  readonly rendered_link_url: string | null
  readonly rendered_image_url: string
  /** Path of its file in the destination, extension included; null: a pointer, for which nothing is drawn. */
  readonly path: string | null
  readonly markdown: string
}

/** A badge with a published file. */
export type FiledRecord = BadgeRecord & { readonly path: string }

/** The fields, in their order. */
export const FIELDS = [
  'id',
  'name',
  'kind',
  'status',
  'label',
  'message',
  'color',
  'link_url',
  'image_url',
  'rendered_link_url',
  'rendered_image_url',
  'path',
  'markdown'
] as const satisfies readonly (keyof BadgeRecord)[]

/** A badge in a document. */
export interface Shown {
  readonly alt: string
  readonly image: string
  /** null: the badge has no link. */
  readonly link: string | null
}

export const MARKUPS = ['markdown', 'html', 'asciidoc', 'rst'] as const
export type Markup = (typeof MARKUPS)[number]

const SNIPPETS: Record<Markup, { readonly one: (badge: Shown) => string; readonly separator: string }> = {
  markdown: { one: markdown, separator: ' ' },
  html: { one: html, separator: ' ' },
  asciidoc: { one: asciidoc, separator: ' ' },
  rst: { one: rst, separator: '\n\n' }
}

/** The snippet that shows the badges, in order. */
export function snippet(markup: Markup, badges: readonly Shown[]): string {
  const { one, separator } = SNIPPETS[markup]
  return badges.map((badge) => one({ ...badge, alt: oneLine(badge.alt) })).join(separator)
}

/** An empty line would end a paragraph, and with it the snippet. */
const oneLine = (text: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(text)
    ? text
    : text
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
        .trim()

function markdown({ alt, image, link }: Shown): string {
  const picture = `![${escapeMarkdown(alt)}](${destination(image)})`
  return link === null ? picture : `[${picture}](${destination(link)})`
}

/** As a text, since two patterns contain it. */
const OUTER_UNDERSCORE = '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])'

/** Escapes GitHub's Markdown: `_` at the edge of a word, `&` before what may be an entity, `:` in a URL. */
function escapeMarkdown(text: string): string {
  if (!/[\\`*[\]<>|&_~]|:\/\//.test(text)) return text
  const escaped = text.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, '\\$&')
  return escaped.includes('_') ? escaped.replace(new RegExp(OUTER_UNDERSCORE, 'gu'), '\\_') : escaped
}

/** Percent-encodes a character, also parentheses, which `encodeURIComponent` leaves unchanged. */
const percent = (character: string): string =>
  /[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character)

/**
 * A URL in Markdown. CommonMark 0.31, section 6.3: a destination ends at a blank or an unbalanced parenthesis, and can
 * contain escapes and entities. Backticks and the `|` of tables come before all of these.
 */
export const destination = (url: string): string =>
  url.replace(/[\s\u0000-\u001f\u007f-\u009f()<>\\`|]/g, percent).replace(/&(?=#|\w+;)/g, '&amp;')

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '')

function html({ alt, image, link }: Shown): string {
  const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`
  return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`
}

function asciidoc({ alt, image, link }: Shown): string {
  const text = escapeAsciidoc(alt, ':(?=//|:)')
  const attributes = link === null ? `"${text}"` : `"${text}",link="${inMacro(link)}"`
  return `image:${inMacro(image)}[${attributes}]`
}

/**
 * Asciidoctor replaces formatting, replacements (`--`, `...`, `(C)`), references and passthroughs in the whole line
 * before macros, and links and addresses after them. `;;` and `::` make a list.
 */
const IN_ASCIIDOC = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${OUTER_UNDERSCORE}`

/** As numeric character references, which stay unchanged until a browser shows the page. `colons` are those with a meaning. */
function escapeAsciidoc(text: string, colons: string): string {
  if (/^[A-Za-z\d/ ,%?=!]*$/.test(text)) return text
  return text.replace(new RegExp(`${IN_ASCIIDOC}|${colons}`, 'gu'), (character) => `&#${character.charCodeAt(0)};`)
}

/** The first `://` is part of the URL. */
const inMacro = (url: string): string =>
  escapeAsciidoc(url.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), '(?<!^[A-Za-z]+):(?=//)|:(?=:)')

/** docutils reads an option literally: without markup or escapes. */
function rst({ alt, image, link }: Shown): string {
  const lines = [`.. image:: ${inDirective(image)}`]
  if (alt !== '') lines.push(`   :alt: ${alt}`)
  if (link !== null) lines.push(`   :target: ${inDirective(link)}`)
  return lines.join('\n')
}

const inDirective = (url: string): string => url.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent)

/** The markup of a file by its extension; one without an extension is Markdown. */
const MARKUP_OF: Readonly<Record<string, Markup>> = {
  '': 'markdown',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
  '.asc': 'asciidoc',
  '.rst': 'rst'
}

/** Follows the name of a file in messages. */
export const UNKNOWN_MARKUP = `has an unknown extension. Allowed: ${Object.keys(MARKUP_OF).filter(Boolean).join(', ')}, or none.`

/** The markup of a README, by its name; undefined: its extension is unknown. */
export function findMarkup(file: string): Markup | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return MARKUP_OF[dot === -1 ? '' : name.slice(dot)]
}

/** The same for a file that the input `readme` names: an unknown extension is an error. */
export function markupOf(file: string): Markup {
  const markup = findMarkup(file)
  if (markup === undefined) throw invalid('readme', file, UNKNOWN_MARKUP)
  return markup
}

/** Characters with a meaning anywhere in Markdown. */
const MARKUP = '[\\\\`*_{}[\\]<>|!#&~]'

/** Those with a meaning at the start of a line: lists, rules, underlines of headings and of the heads of tables. */
const AT_START = '^[-+](?= |$)|^[-=:](?=[-=: ]*$)|(?<=^\\d{1,9})[.)](?= |$)'

/**
 * What GitHub turns into links, pictures and formulas in the rendered text, however it is escaped:
 * `#12`, `GH-12`, `@name`, `:tada:` (of numbers only `:100:` and `:1234:`), `https://…`, `www.…`, `$x$`.
 */
const SIGNS = '#(?=\\d)|(?<=\\bgh)-(?=\\d)|@|:(?=(?:100|1234):)|:(?!\\d+:)(?=[\\w+-]+:)|:?//+|(?<=\\bwww)\\.|\\$'

/** The same for a commit: both digits and letters, unlike words and numbers. */
const SHA = '\\b(?=\\d*[a-f])(?=[a-f]*\\d)[\\da-f]{7,40}\\b'

const ACTIVE = `(${SHA})|(${SIGNS})|${MARKUP}|${AT_START}`

/**
 * One line of Markdown that shows the text unchanged: none of it becomes markup, and GitHub links nothing in it. GitHub
 * looks for links in one text node at a time, and not in `<code>`, so a sign in an element of its own stays a sign.
 */
export function plain(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  if (/^\w[\w ,.;()]*$/.test(line) && !/_|\d{1,9}[.)]|www|[\da-f]{7}/i.test(line)) return line
  return line.replace(new RegExp(ACTIVE, 'gi'), (found, sha?: string, sign?: string) => {
    if (sha !== undefined) return `<code>${sha}</code>`
    return sign === undefined ? `&#${found.charCodeAt(0)};` : `<span>${sign}</span>`
  })
}

/** A block of code in Markdown, which shows the code unchanged. */
export function fenced(language: string, code: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return `${fence}${language}\n${code}\n${fence}\n`
}
