import { SaxesParser } from 'saxes'
import { messageOf } from '../errors.ts'

/**
 * Reads an SVG and writes it anew. What is not in the lists below is refused, and no markup of the input is copied.
 * Ids stay as they are: a badge contains the image as a data URI, which makes it a document of its own.
 */
export function readSvg(bytes: Uint8Array): { readonly svg: string } | { readonly problem: string } {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: 'is an SVG that is not in UTF-8. Save it in UTF-8.' }
  }
  try {
    return { svg: new Rewriter().rewrite(text) }
  } catch (error) {
    if (error instanceof Refusal) return { problem: `is an SVG with ${error.message}` }
    return { problem: `is an SVG that is not well-formed XML: ${messageOf(error).slice(0, 100).replace(/\.$/, '')}.` }
  }
}

/** The message follows `is an SVG with`. */
class Refusal extends Error {
  constructor(what: string, cure = CURE) {
    super(`${what}. ${cure}`)
  }
}

const CURE =
  'A logo can contain only shapes, gradients and clip paths. Export it with plain paths, for example with SVGO or as "Optimized SVG", or use a PNG.'
const STYLE_CURE = 'Write the styles as attributes (fill="…"), or use a PNG.'
const SMALLER = 'Simplify it, or use a PNG.'

/** Far more than a logo of 14 pixels needs, and little enough for a browser to draw at once. */
const MAX = { elements: 2000, depth: 32, number: 100_000, width: 1000, drawn: 128 * 1024 } as const

const NAMESPACE = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/** Whether a value is allowed. */
type Check = (value: string) => boolean

const NUMBERS = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/gi

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value)
const numeric =
  (pattern: RegExp, most: number = MAX.number): Check =>
  (value) =>
    pattern.test(value) && [...value.matchAll(NUMBERS)].every(([number]) => Math.abs(Number(number)) <= most)

const REFERENCE = /^url\( ?(["']?)#([A-Za-z_][\w.-]{0,99})\1 ?\)$/
const isReference = matching(REFERENCE)

const number = numeric(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?%?$/i)
const LENGTH = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?(?:px|pt|pc|mm|cm|in|em|ex|%)?$/i
const length = numeric(LENGTH)
const numbers = numeric(/^[\d ,.e+-]*$/i)
const path = numeric(/^[\d ,.emzlhvcsqta+-]*$/i)
const transform = numeric(/^(?:(?:matrix|translate|scale|rotate|skewX|skewY) ?\([\d ,.e+-]*\)[ ,]*)*$/)
const keyword = matching(/^[A-Za-z-]{1,30}$/)
const plainColor = matching(
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]{1,30}|(?:rgb|hsl)a?\([\d ,.%/+-]{1,60}\))$/i
)
const paint: Check = (value) => plainColor(value) || isReference(value)
const clip: Check = (value) => value === 'none' || isReference(value)

/** Gives several attributes the same check. */
const all = (check: Check, ...names: readonly string[]): Record<string, Check> =>
  Object.fromEntries(names.map((name) => [name, check]))

/** The attributes that every element may have. */
const LOOKS: Readonly<Record<string, Check>> = {
  ...all(paint, 'fill', 'stroke'),
  ...all(plainColor, 'color', 'stop-color'),
  ...all(number, 'opacity', 'fill-opacity', 'stroke-opacity', 'stop-opacity', 'stroke-miterlimit'),
  ...all(keyword, 'fill-rule', 'clip-rule', 'stroke-linecap', 'stroke-linejoin'),
  ...all(keyword, 'shape-rendering', 'color-interpolation'),
  'stroke-width': numeric(LENGTH, MAX.width),
  'clip-path': clip,
  transform,
  id: matching(/^[A-Za-z_][\w.-]{0,99}$/)
}

const GRADIENT = { gradientUnits: keyword, spreadMethod: keyword, gradientTransform: transform }

/** The elements, and the attributes that each may have in addition to `LOOKS`. */
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  svg: {
    ...all(length, 'x', 'y', 'width', 'height'),
    viewBox: numbers,
    preserveAspectRatio: matching(/^[A-Za-z]{4,8}(?: (?:meet|slice))?$/)
  },
  g: {},
  defs: {},
  path: { d: path },
  rect: all(length, 'x', 'y', 'width', 'height', 'rx', 'ry'),
  circle: all(length, 'cx', 'cy', 'r'),
  ellipse: all(length, 'cx', 'cy', 'rx', 'ry'),
  line: all(length, 'x1', 'y1', 'x2', 'y2'),
  polyline: { points: numbers },
  polygon: { points: numbers },
  linearGradient: { ...GRADIENT, ...all(length, 'x1', 'y1', 'x2', 'y2') },
  radialGradient: { ...GRADIENT, ...all(length, 'cx', 'cy', 'r', 'fx', 'fy', 'fr') },
  stop: { offset: number },
  clipPath: { clipPathUnits: keyword }
}

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
const GROUPED = [...SHAPES, 'g', 'defs', 'linearGradient', 'radialGradient', 'clipPath']

/** Which elements an element may contain. A clip path contains only shapes, so that none refers to another. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  svg: GROUPED,
  g: GROUPED,
  defs: GROUPED,
  clipPath: SHAPES,
  linearGradient: ['stop'],
  radialGradient: ['stop']
}

/** Descriptions, which are left out: the badge has its own. */
const TEXTS = ['title', 'desc']

/** Attributes that have no effect without styles and scripts. They are left out. */
const NO_EFFECT = /^(?:class|role|version|baseProfile|focusable|enable-background|xml:space|(?:aria|data)-[\w.-]+)$/

/** An element that is not closed yet. */
interface Open {
  readonly name: string
  /** Its position in the output. */
  readonly start: number
  readonly id: string | undefined
  isEmpty: boolean
}

class Rewriter {
  /** Pieces of the output. */
  readonly #written: string[] = []
  #length = 0
  readonly #open: Open[] = []
  #elements = 0
  /** Whether the parser is inside a description that is left out. */
  #inText = false
  /** Length of each element with an id, in the output. */
  readonly #lengths = new Map<string, number>()
  readonly #references: string[] = []

  rewrite(text: string): string {
    const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
      if (encoding.toUpperCase() !== 'UTF-8') throw new Refusal(`the encoding ${shown(encoding)}`, 'Save it in UTF-8.')
    })
    parser.on('doctype', () => {
      throw new Refusal('a document type', 'Remove <!DOCTYPE …>.')
    })
    parser.on('cdata', () => {
      throw new Refusal('CDATA')
    })
    parser.on('processinginstruction', ({ target }) => {
      throw new Refusal(`the processing instruction ${shown(`<?${target}?>`)}`, 'Remove it.')
    })
    parser.on('opentag', ({ name, attributes }) => this.#begin(name, attributes))
    parser.on('closetag', () => this.#end())
    parser.on('text', (content) => {
      if (!this.#inText && /[^ \t\r\n]/.test(content)) throw new Refusal('text', 'Convert the text to paths.')
    })
    parser.write(text).close()
    this.#refuseTooMuch()
    return this.#written.join('')
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#elements > MAX.elements) throw new Refusal(`more than ${MAX.elements} elements`, SMALLER)
    if (this.#open.length === MAX.depth) throw new Refusal(`more than ${MAX.depth} levels of elements`, SMALLER)
    const parent = this.#open.at(-1)
    if (parent !== undefined && !this.#inText && TEXTS.includes(name)) {
      this.#inText = true
      return
    }
    this.#refuseElement(name, parent?.name)
    if (parent === undefined && attributes['xmlns'] !== NAMESPACE)
      throw new Refusal('the wrong root element', `The root has to be <svg xmlns="${NAMESPACE}">.`)
    if (parent?.isEmpty === true) {
      parent.isEmpty = false
      this.#write('>')
    }
    this.#open.push({ name, start: this.#length, id: attributes['id'], isEmpty: true })
    this.#write(`<${name}${parent === undefined ? ` xmlns="${NAMESPACE}"` : ''}`)
    for (const [attribute, value] of Object.entries(attributes)) this.#attribute(name, attribute, value)
  }

  #refuseElement(name: string, parent: string | undefined): void {
    if (this.#inText) throw new Refusal(`an element in a description, ${shown(`<${name}>`)}`)
    if (!Object.hasOwn(ELEMENTS, name)) throw new Refusal(`the element ${shown(`<${name}>`)}`)
    const isAllowed = parent === undefined ? name === 'svg' : (CONTENT[parent] ?? []).includes(name)
    if (!isAllowed) throw new Refusal(`<${name}> ${parent === undefined ? 'as its root element' : `in <${parent}>`}`)
  }

  #attribute(element: string, name: string, value: string): void {
    const isRoot = this.#open.length === 1
    if (NO_EFFECT.test(name)) return
    if (isRoot && ((name === 'xmlns' && value === NAMESPACE) || (name === 'xmlns:xlink' && value === XLINK))) return
    const own = ELEMENTS[element] ?? {}
    const check = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined
    if (check === undefined)
      throw new Refusal(`the attribute ${shown(name)} of <${element}>`, name === 'style' ? STYLE_CURE : CURE)
    const plain = value.replace(/[ \t\r\n]+/g, ' ').trim()
    if (!check(plain)) throw new Refusal(`${name}=${shown(`"${plain}"`)}, a value that is not allowed`)
    const [, , id] = REFERENCE.exec(plain) ?? []
    if (id !== undefined) this.#refer(name, id)
    this.#write(` ${name}="${escaped(id === undefined ? plain : `url(#${id})`)}"`)
  }

  #refer(attribute: string, id: string): void {
    if (attribute === 'clip-path' && this.#open.some(({ name }) => name === 'clipPath'))
      throw new Refusal('a clip-path inside a <clipPath>')
    this.#references.push(id)
  }

  #end(): void {
    if (this.#inText) {
      this.#inText = false
      return
    }
    const { name, start, id, isEmpty } = this.#open.pop() ?? { name: '', start: 0, id: undefined, isEmpty: true }
    this.#write(isEmpty ? '/>' : `</${name}>`)
    if (id !== undefined) this.#lengths.set(id, Math.max(this.#lengths.get(id) ?? 0, this.#length - start))
  }

  #write(piece: string): void {
    this.#written.push(piece)
    this.#length += piece.length
  }

  /** A browser draws a gradient or clip path once for each reference to it. */
  #refuseTooMuch(): void {
    const drawn = this.#references.reduce((sum, id) => sum + (this.#lengths.get(id) ?? 0), this.#length)
    if (drawn > MAX.drawn) throw new Refusal('large gradients or clip paths that are used too often', SMALLER)
  }
}

/** The checks let none of these characters pass, but nothing becomes XML without being escaped. */
const escaped = (value: string): string => value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Input as messages show it: on one line, in ASCII and shortened. */
const shown = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/[^ -~]/g, '?')}…` : text.replace(/[^ -~]/g, '?')
