/** A badge as a document shows it. */
export interface Shown {
  readonly alt: string
  readonly image: string
  /** null: a click leads nowhere. */
  readonly link: string | null
}

export const MARKUPS = ['markdown', 'html', 'asciidoc', 'rst'] as const
export type Markup = (typeof MARKUPS)[number]

const SNIPPETS: Record<Markup, { readonly one: (badge: Shown) => string; readonly joint: string }> = {
  markdown: { one: markdown, joint: ' ' },
  html: { one: html, joint: ' ' },
  asciidoc: { one: asciidoc, joint: ' ' },
  rst: { one: rst, joint: '\n\n' }
}

/** The snippet that shows the badges, in order. */
export function snippet(markup: Markup, badges: readonly Shown[]): string {
  const { one, joint } = SNIPPETS[markup]
  return badges.map((badge) => one({ ...badge, alt: oneLine(badge.alt) })).join(joint)
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

/** As text: a literal would cost every start of the program (docs/decisions/0003-cold-start.md). */
const OUTER_UNDERSCORE = '(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])'

/** What means something in GitHub's Markdown: `_` at the edge of a word, `&` where an entity may follow, `:` in a URL. */
function escapeMarkdown(text: string): string {
  if (!/[\\`*[\]<>|&_~]|:\/\//.test(text)) return text
  const escaped = text.replace(/[\\`*[\]<>|~]|&(?=#|\w+;)|:(?=\/\/)/g, '\\$&')
  return escaped.includes('_') ? escaped.replace(new RegExp(OUTER_UNDERSCORE, 'gu'), '\\_') : escaped
}

/** Also what `encodeURIComponent` leaves alone: parentheses. */
const percent = (character: string): string =>
  /[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character)

/**
 * CommonMark 0.31, section 6.3: a destination ends at a blank or an unbalanced parenthesis, and knows escapes and
 * entities. Before that ticks make code of what is between them, and `|` ends a cell of a table.
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
 * Asciidoctor looks for formatting, replacements (`--`, `...`, `(C)`), references and passthroughs in the whole line
 * before it looks for macros, and for links and addresses in what has come out of these. `;;` and `::` make a list.
 */
const IN_ASCIIDOC = `[*\`#^~+$<>[\\]{}\\\\"'|@]|&(?=#|\\w+;)|\\((?=\\(|(?:C|R|TM)\\))|-(?=-)|\\.(?=\\.\\.)|(?<![\\p{L}\\p{N} ]);|${OUTER_UNDERSCORE}`

/** As references by number, which stay what they are until the page is read. `colons` are those that mean something. */
function escapeAsciidoc(text: string, colons: string): string {
  if (/^[A-Za-z\d/ ,%?=!]*$/.test(text)) return text
  return text.replace(new RegExp(`${IN_ASCIIDOC}|${colons}`, 'gu'), (character) => `&#${character.charCodeAt(0)};`)
}

/** The first `://` of a URL is its own. */
const inMacro = (url: string): string =>
  escapeAsciidoc(url.replace(/[\s\u0000-\u001f\u007f-\u009f<>"[\]{}\\`|]/g, percent), '(?<!^[A-Za-z]+):(?=//)|:(?=:)')

/** docutils takes an option as it is: nothing is markup in it, and a backslash is one. */
function rst({ alt, image, link }: Shown): string {
  const lines = [`.. image:: ${inDirective(image)}`]
  if (alt !== '') lines.push(`   :alt: ${alt}`)
  if (link !== null) lines.push(`   :target: ${inDirective(link)}`)
  return lines.join('\n')
}

const inDirective = (url: string): string => url.replace(/[\s\u0000-\u001f\u007f-\u009f<>\\]/g, percent)
