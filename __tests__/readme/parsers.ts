// What others make of our texts: Asciidoctor, CommonMark, markdown-it (tables, links by themselves) and docutils' rules.
import { convert } from '@asciidoctor/core'
import { HtmlRenderer, Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Markup } from '../../src/readme/snippets.ts'

export interface Image {
  readonly alt: string
  readonly src: string
  /** Where a click leads; null: nowhere. */
  readonly link: string | null
}

/** A page, as a browser has it. */
export interface Page {
  readonly images: readonly Image[]
  /** Where all links lead. */
  readonly links: readonly string[]
  /** Names of the elements, each once, by the alphabet. */
  readonly elements: readonly string[]
  /** Each piece of text, with the elements around it. */
  readonly texts: readonly { readonly text: string; readonly inside: readonly string[] }[]
}

const attributeOf = ({ attrs }: Tree.Element, name: string): string | null =>
  attrs.find((each) => each.name === name)?.value ?? null

/** A page of HTML. */
export function pageOf(html: string): Page {
  const images: Image[] = []
  const links: string[] = []
  const elements = new Set<string>()
  const texts: { text: string; inside: readonly string[] }[] = []
  const visit = (node: Tree.Node, inside: readonly string[], link: string | null): void => {
    if (node.nodeName === '#text') texts.push({ text: (node as Tree.TextNode).value, inside })
    if ('tagName' in node) {
      elements.add(node.tagName)
      if (node.tagName === 'a') links.push(attributeOf(node, 'href') ?? '')
      if (node.tagName === 'img') {
        images.push({ alt: attributeOf(node, 'alt') ?? '', src: attributeOf(node, 'src') ?? '', link })
      }
    }
    if (!('childNodes' in node)) return
    const around = 'tagName' in node ? [...inside, node.tagName] : inside
    const led = 'tagName' in node && node.tagName === 'a' ? attributeOf(node, 'href') : link
    for (const child of node.childNodes) visit(child, around, led)
  }
  visit(parseFragment(html), [], null)
  return { images, links, elements: [...elements].sort(), texts }
}

export const textOf = ({ texts }: Page): string => texts.map(({ text }) => text).join('')

const commonmark = { parser: new Parser(), renderer: new HtmlRenderer() }
const likeGitHub = new MarkdownIt({ html: true, linkify: true })
// GitHub makes links of names of hosts only behind `www.`.
likeGitHub.linkify.set({ fuzzyLink: false })
likeGitHub.linkify.add('www.', {
  validate: (text, at) => /^[\w-]+(?:\.[\w-]+)*[^\s<]*/.exec(text.slice(at))?.[0].length ?? 0
})

export const fromCommonMark = (text: string): Page => pageOf(commonmark.renderer.render(commonmark.parser.parse(text)))
export const fromMarkdownIt = (text: string): Page => pageOf(likeGitHub.render(text))

async function fromAsciidoctor(text: string): Promise<Page> {
  const html = await convert(text, { standalone: false })
  if (typeof html !== 'string') throw new Error('no HTML')
  return pageOf(html)
}

/** Python's `str.splitlines`, by which docutils reads. */
const PYTHON_LINES = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/
/** `Body.patterns['field_marker']` of docutils/parsers/rst/states.py. */
const FIELD = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/
/** A whole text that is a reference by name: `Inliner.is_reference`. */
const REFERENCE = /^(?:(?:(?!_)\w)+(?:[-._+:](?:(?!_)\w)+)*_|`(?!\s)[^`]*`_)$/u

/**
 * Images by docutils' rules for directives: the first line has the argument, the lines below it, as far as they are
 * indented, are fields; no markup is looked for in a field (`ExtensionOptions`), `alt` is taken unchanged, and `target`
 * may be a name and knows backslashes (docutils/parsers/rst/directives/images.py).
 */
function fromDocutils(text: string): Page {
  const blocks = text.split('\n\n').map((block) => block.split(PYTHON_LINES))
  const images = blocks.map(([first = '', ...fields]): Image => {
    const [, src] = /^\.\. image:: +(?!:)(\S.*)$/.exec(first) ?? []
    if (src === undefined) throw new Error(`no image: ${first}`)
    const options = new Map<string, string>()
    for (const line of fields) {
      const [marker, name = ''] = FIELD.exec(line.replace(/^ {3}(?! )/, '')) ?? []
      if (marker === undefined || options.has(name)) throw new Error(`no field: ${line}`)
      options.set(name, line.slice(3 + marker.length).trim())
    }
    const { alt = '', target = null, ...others } = Object.fromEntries(options)
    if (Object.keys(others).length > 0) throw new Error(`no option: ${Object.keys(others).join()}`)
    if (target !== null && (REFERENCE.test(target) || target.includes('\\'))) throw new Error(`no URL: ${target}`)
    return { alt, src: src.replace(/\s+/g, ''), link: target }
  })
  const links = images.flatMap(({ link }) => link ?? [])
  return { images, links, elements: [], texts: [] }
}

/** All that read a markup, by name. */
export const READERS: Readonly<Record<Markup, Readonly<Record<string, (text: string) => Page | Promise<Page>>>>> = {
  markdown: { CommonMark: fromCommonMark, 'markdown-it': fromMarkdownIt },
  html: { parse5: pageOf, CommonMark: fromCommonMark },
  asciidoc: { Asciidoctor: fromAsciidoctor },
  rst: { docutils: fromDocutils }
}
