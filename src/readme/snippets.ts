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

/** What means something in CommonMark: `_` at the edge of a word only, and `&` where an entity may follow. */
function escapeMarkdown(text: string): string {
  if (!/[\\`*[\]<>|&_]/.test(text)) return text
  const escaped = text.replace(/[\\`*[\]<>|]|&(?=#|\w+;)/g, '\\$&')
  return escaped.includes('_') ? escaped.replace(new RegExp(OUTER_UNDERSCORE, 'gu'), '\\_') : escaped
}

/** Also what `encodeURIComponent` leaves alone: parentheses. */
const percent = (character: string): string =>
  /[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character)

/** CommonMark 0.31, section 6.3: a destination ends at a blank or an unbalanced parenthesis, and knows escapes. */
export const destination = (url: string): string => url.replace(/[\s()<>\\]/g, percent)

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => HTML[character] ?? '')

function html({ alt, image, link }: Shown): string {
  const picture = `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}">`
  return link === null ? picture : `<a href="${escapeHtml(link)}">${picture}</a>`
}

function asciidoc({ alt, image, link }: Shown): string {
  const text = escapeAsciidoc(alt)
  const attributes = link === null ? `"${text}"` : `"${text}",link="${inMacro(link)}"`
  return `image:${inMacro(image)}[${attributes}]`
}

/** In AsciiDoc an attribute's text is read for formatting, references, passthroughs and links as any other. */
function escapeAsciidoc(text: string): string {
  if (/^[\w .-]*$/.test(text) && !text.includes('_')) return text
  const active = new RegExp(`[*\`#^~+$<[{}\\\\]|&(?=#|\\w+;)|:(?=//)|\\((?=\\()|${OUTER_UNDERSCORE}`, 'gu')
  return text.replace(active, (character) => `&#${character.charCodeAt(0)};`).replace(/["\]]/g, '\\$&')
}

const inMacro = (url: string): string => url.replace(/[\s<>"[\]{}\\]/g, percent)

function rst({ alt, image, link }: Shown): string {
  const lines = [`.. image:: ${inDirective(image)}`]
  if (alt !== '') lines.push(`   :alt: ${alt.replaceAll('\\', '\\\\')}`)
  if (link !== null) lines.push(`   :target: ${inDirective(link)}`)
  return lines.join('\n')
}

const inDirective = (url: string): string => url.replace(/[\s<>\\]/g, percent)
