import { loadSvgReader, needsSvgReader } from '../badge/image.ts'
import { Bytes } from './bytes.ts'
import { answer, type Desk, type Extras, refuse } from './json-badge.ts'
import { type Line, LineReader } from './line-reader.ts'
import { harmless } from '../runner.ts'
import { standardInput } from './stdin.ts'
import { print } from './stdout.ts'

/** About as many bytes go out at once: few writes and reads, and never much in memory. */
const PIECE = 1 << 17

/**
 * Draws the badges on standard input to standard output: each line of JSON gets one, in order. Wrong ones are answered
 * too, and no failure of ours. The input is read no faster than the answers are taken.
 */
export async function jsonLines(): Promise<string> {
  const desk = new LineDesk()
  const reader = new LineReader()
  let chunks = 0
  for (const chunk of standardInput()) {
    // Nobody may be listening any more, as after `| head`: what was answered is answered.
    if (!(await desk.answer(reader.add(chunk)))) return ''
    if (++chunks === MANY) stayFlat()
  }
  await desk.answer(reader.end())
  return ''
}

/** Chunks of input, 4 MiB: few inputs have as many, and `node:v8` takes 3 ms to load. */
const MANY = 64

/** Nothing outlives its line, but V8 would take the many for a reason to grow its nursery, by 40 MB in all. */
function stayFlat(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1')
}

class LineDesk implements Desk {
  readonly sink = new Bytes(2 * PIECE)
  extras: Extras | undefined
  #number = 0

  readonly warn = (text: string): void => {
    print(`warning: line ${this.#number}: ${harmless(text)}\n`, 2)
  }

  /** Answers lines. False: nobody is listening any more. */
  async answer(lines: readonly Line[]): Promise<boolean> {
    for (const line of lines) {
      this.#number++
      if (typeof line === 'string' && needsSvgReader(line)) await loadSvgReader()
      if (typeof line !== 'string') refuse(line.wrong, this.sink)
      else if (!answer(line, this)) {
        this.extras = await extras()
        answer(line, this)
      }
      if (this.sink.length >= PIECE && !print(this.sink.take())) return false
    }
    return print(this.sink.take())
  }
}

async function extras(): Promise<Extras> {
  const [{ LOGOS: logos }, { draw }] = await Promise.all([
    import(/* webpackChunkName: "logos" */ '../render/logos.data.ts'),
    import(/* webpackChunkName: "all-styles" */ '../render/svg.ts')
  ])
  return { logos, draw }
}
