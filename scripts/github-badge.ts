import { LOGOS } from '../src/badge/logos.data.ts'

/** Pixels: the width of the right side, and where its text starts. The gradient runs from top to bottom. */
const STATES = {
  passing: { width: 50, x: 4, top: '#34d058', bottom: '#28a745' },
  failing: { width: 43, x: 5, top: '#d73a49', bottom: '#cb2431' }
} as const

/** Width of the left side for this label. */
const LABEL = { text: 'deployment', width: 92 } as const

const FONT = `font-family="'DejaVu Sans',Verdana,Geneva,sans-serif" font-size="11"`

/** As GitHub draws a text: a shadow, and the text one pixel above it. */
const textAt = (x: number, text: string): string =>
  `<text fill="#010101" fill-opacity=".3" x="${x}" y="15" ${FONT}>${text}</text><text fill="#fff" x="${x}" y="14" ${FONT}>${text}</text>`

const gradient = (id: string, top: string, bottom: string): string =>
  `<linearGradient id="${id}" x1="50%" y1="0%" x2="50%" y2="100%"><stop stop-color="${top}" offset="0%"/><stop stop-color="${bottom}" offset="100%"/></linearGradient>`

export const GITHUB_STATES = ['passing', 'failing'] as const

/**
 * The badge of a workflow as GitHub itself draws it (`badge.svg`), to compare with ours. GitHub does not publish how it draws
 * them: sizes, fonts and colors are those of copies in public repositories, such as the one that the README of
 * ropensci-review-tools/pkgcheck-action contains. The mark is that of simple-icons.
 */
export function githubBadge(state: (typeof GITHUB_STATES)[number]): string {
  const { width, x, top, bottom } = STATES[state]
  const left = `M0 3a3 3 0 0 1 3-3h${LABEL.width - 3}v20H3a3 3 0 0 1-3-3z`
  const right = `M${LABEL.width} 0h${width - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${width - 3}z`
  const mark = LOGOS['github']?.slice(7) ?? ''
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LABEL.width + width}" height="20" role="img" aria-label="${LABEL.text} - ${state}">`,
    `<title>${LABEL.text} - ${state}</title>`,
    `<defs>${gradient('w', '#444d56', '#24292e')}${gradient('s', top, bottom)}</defs>`,
    `<path fill="url(#w)" d="${left}"/><path fill="url(#s)" d="${right}"/>`,
    textAt(22.2, LABEL.text) + textAt(LABEL.width + x, state),
    `<path fill="#959da5" transform="translate(4 3) scale(.58333)" d="${mark}"/></svg>`
  ].join('')
}

export const GITHUB_LABEL = LABEL.text
