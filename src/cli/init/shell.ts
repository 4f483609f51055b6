import { join } from 'node:path'
import { namesIn, textIn } from './files.ts'

/** A command in its words, without quotes. A pipeline is one command: `|` and `>` are words of it. */
export type Command = readonly string[]

/** What a script runs. */
export interface Script {
  readonly text: string
  readonly commands: readonly Command[]
}

/** Where programs that run others keep what they run. */
const RUNNERS: readonly (readonly [program: RegExp, files: readonly string[]])[] = [
  [/\bmake\b/, ['Makefile', 'makefile', 'GNUmakefile']],
  [/\bjust\b/, ['justfile', 'Justfile']],
  [/\btox\b/, ['tox.ini']],
  [/\bnox\b/, ['noxfile.py']],
  [/\bpytest\b/, ['pyproject.toml', 'pytest.ini', 'setup.cfg']],
  [/\bcomposer\b/, ['composer.json']]
]

/** A script of package.json that a command starts, and the arguments that it passes on. */
const PACKAGE_SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g

/** How many scripts may start one another. */
const DEEPEST = 3

/** The script of a step, and what it starts in a folder: the scripts of package.json, and what runners have in files of their own. */
export function readScript(run: string, folder: string): Script {
  const scripts = run === '' ? new Map<string, string>() : packageScripts(textIn(join(folder, 'package.json')))
  const texts = [withoutLineBreaks(withoutExpressions(run))]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const started = [...(texts.at(-1) ?? '').matchAll(PACKAGE_SCRIPT)].flatMap(([, name = '', more = '']) => {
      const script = scripts.get(name === 't' ? 'test' : name)
      return script === undefined ? [] : [`${script} ${more}`]
    })
    texts.push(started.join('\n'))
  }
  const text = texts.join('\n')
  const runners = RUNNERS.filter(([program]) => program.test(text)).flatMap(([, files]) => files)
  const all = [text, ...namesIn(folder, (name) => runners.includes(name)).map((name) => settingsIn(folder, name))].join(
    '\n'
  )
  return { text: all, commands: commandsIn(all) }
}

/** In lists and texts of some files, commands have quotes, brackets and commas around them. */
function settingsIn(folder: string, name: string): string {
  const text = withoutLineBreaks(textIn(join(folder, name)))
  return /\.(?:toml|cfg|ini|py|json)$/.test(name) ? text.replaceAll(/["'()[\],]/g, ' ') : text
}

/** A line that ends with a backslash goes on. */
const withoutLineBreaks = (text: string): string => text.replaceAll(/\\\r?\n/g, ' ')

function packageScripts(json: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(json)
    const scripts = typeof parsed === 'object' && parsed !== null && 'scripts' in parsed ? parsed.scripts : {}
    const entries = Object.entries(typeof scripts === 'object' && scripts !== null ? scripts : {})
    return new Map(entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])))
  } catch {
    return new Map()
  }
}

/** Paths are those of the workspace; what only a run knows becomes `$`, which no path has. */
export const withoutExpressions = (text: string): string =>
  text.replaceAll(/\$\{\{ *github\.workspace *\}\}\//g, '').replaceAll(/\$\{\{(?:(?!\$\{\{)[^}])*\}\}/g, '$')

/** What ends a command, comments, what redirects, and words, which can have quotes anywhere. */
const TOKEN = /[\n;&]|\|\|?|#[^\n]*|\d?>+(?:&\d)?|(?:"[^"\n]*"|'[^'\n]*'|[^\s;&|>"'])+/g

function commandsIn(text: string): Command[] {
  const commands: string[][] = [[]]
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(?:[\n;&]|\|\|)/.test(token)) commands.push([])
    else if (!token.startsWith('#')) commands.at(-1)?.push(token.replaceAll(/["']/g, ''))
  }
  return commands.filter((words) => words.length > 0)
}

/** By what a table can name a word of a command: `jest` for `./node_modules/.bin/jest`, `xml` for `--report=xml`. */
function namesOf(word: string): readonly string[] {
  const file = word.slice(word.lastIndexOf('/') + 1).replace(/\.(?:[cm]?js|bat|cmd|exe)$/, '')
  const [flag = '', value = ''] = word.split(/=(.*)/s)
  return [word, file, flag, value, word.slice(word.lastIndexOf(':') + 1), word.replace(/^@/, '')]
}

/** The commands that have these words in this order: `go test`, `mvn|mvnw verify|install`; side by side with a `+`: `coverage +xml`. */
export function commandsWith({ text, commands }: Script, words: string): readonly Command[] {
  const wanted = words.split(' ').map((word) => ({
    names: word.replace('+', '').split('|'),
    isSideBySide: word.startsWith('+')
  }))
  // Files of runners can be long, and most of them have none of the words.
  if (!wanted.every(({ names }) => names.some((name) => text.includes(name)))) return []
  return commands.filter((command) => {
    let next = 0
    for (const known of command.map(namesOf)) {
      const fits = (): boolean => wanted[next]?.names.some((name) => known.includes(name)) === true
      if (wanted[next]?.isSideBySide === true && !fits()) next--
      if (fits()) next++
    }
    return next >= wanted.length
  })
}

/** More words do not belong to a flag. */
const MOST_VALUES = 10

/** What each of these flags of a command is given: `--flag=a`, `--flag:a`, `--flag a b`. */
export function valuesOf(command: Command, flags: readonly string[]): readonly (readonly string[])[] {
  return command.flatMap((word, at) => {
    if (flags.includes(word)) {
      const rest = command.slice(at + 1, at + 1 + MOST_VALUES)
      const end = rest.findIndex((next) => next.startsWith('-') || next === '|')
      return [end === -1 ? rest : rest.slice(0, end)]
    }
    const flag = flags.find((name) => word.startsWith(name) && /^[=:]/.test(word.slice(name.length)))
    return flag === undefined ? [] : [[word.slice(flag.length + 1)]]
  })
}
