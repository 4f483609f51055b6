import { invalid } from '../errors.ts'
import type { Markup } from './snippets.ts'

/** Markups by ending; a file without one is read as Markdown. */
const ENDINGS: Readonly<Record<string, Markup>> = {
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

const ALLOWED = `has no markup that is known. Allowed: files that end with ${Object.keys(ENDINGS).filter(Boolean).join(', ')}, or have no ending.`

/** The markup that a README is written in, told by its name. */
export function markupOf(file: string): Markup {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  const markup = ENDINGS[dot === -1 ? '' : name.slice(dot)]
  if (markup === undefined) throw invalid('readme', file, ALLOWED)
  return markup
}
