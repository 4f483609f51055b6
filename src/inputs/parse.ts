import { PALETTES, ALLOWED_COLORS, colorNames, type GivenColor, parseColor } from '../badge/color.ts'
import { STYLES } from '../badge/badge.ts'
import { type Definition, isId, slug } from '../badge/definition.ts'
import { ALLOWED_LOGOS, logoProblem, parseLogo } from '../badge/logo.ts'
import { WORDINGS } from '../badge/wording.ts'
import { isBranchName, refProblem } from '../destination/path.ts'
import { type FailureKind, invalid, quote, suggestion } from '../errors.ts'
import { fileProblem, FLAG, LINK, parseLines } from '../manifest/kinds.ts'
import { MANIFEST_PATHS } from '../manifest/manifest.ts'
import { unmarkedPlaceholder } from '../manifest/placeholders.ts'
import { FORMATS, type Format } from '../render/render.ts'
import { parseRepository } from '../repository-name.ts'
import { ALLOWED_GLOBS, branchGlobProblem } from '../status/glob.ts'
import { parseStatus, unknownStatusProblem } from '../status/vocabulary.ts'
import type { Status } from '../status/status.ts'

/** The kinds of failures that fail the step, by the value of `fail-on`. */
export const FAIL_ON: Readonly<{ [level in 'setup' | 'any' | 'none']: readonly FailureKind[] }> = {
  setup: ['input', 'setup', 'signal'],
  any: ['input', 'setup', 'signal', 'outage'],
  none: ['input', 'signal']
}
export type FailOn = keyof typeof FAIL_ON

/** What the text of an input means. */
interface InputKind<T> {
  /** Undefined: the text is not of this kind. */
  readonly parse: (text: string) => T | undefined
  /** Follows such a text in messages: what is wrong with it, and what is allowed. */
  readonly problem: (text: string) => string
}

const choice = <Name extends string>(names: readonly Name[], what: string): InputKind<Name> => ({
  parse: (text) => names.find((name) => name === text),
  problem: (text) => `is not a ${what}.${suggestion(text, names)} Allowed: ${names.join(', ')}.`
})

/** One of the names; the error for another text names the nearest. */
export function parseChoice<Name extends string>(input: string, text: string, names: readonly Name[]): Name {
  const { parse, problem } = choice(names, input)
  const name = parse(text)
  if (name === undefined) throw invalid(input, text, problem(text))
  return name
}

/** A text that stays as it is unless something is wrong with it. */
const checked = (problemIn: (text: string) => string | undefined): InputKind<string> => ({
  parse: (text) => (problemIn(text) === undefined ? text : undefined),
  problem: (text) => problemIn(text) ?? ''
})

const STATUS: InputKind<Status> = { parse: parseStatus, problem: unknownStatusProblem }

const COLOR: InputKind<GivenColor> = {
  parse: parseColor,
  problem: (text) => `is not a colour.${suggestion(text, colorNames())} ${ALLOWED_COLORS}`
}

/** Booleans of YAML 1.2's core schema, which `getBooleanInput` of `@actions/core` accepts as well. */
const BOOLEAN: InputKind<boolean> = { parse: FLAG.parse, problem: () => 'is not a boolean. Use true or false.' }

/** A file of the repository; unlike a badge, it may be in `.github`. */
const fileSuchAs = (example: string): InputKind<string> =>
  checked((text) => {
    const problem = fileProblem(text)
    return problem && `${problem}. Use a path in the repository, such as ${example}.`
  })

/** What the inputs mean that are not free text; of a list, each of its entries. */
const TABLE = {
  id: checked((text) =>
    isId(text)
      ? undefined
      : `is not a valid id. For example: ${quote(slug(text.slice(0, 100)))}. Use parts of a-z, 0-9, ".", "_" and "-" that start with a letter or digit, joined by "/".`
  ),
  color: COLOR,
  status: STATUS,
  branch: checked(refProblem),
  link: { parse: LINK.parse, problem: (text: string) => `${LINK.problem(text)} ${LINK.allowed}` },
  style: choice(STYLES, 'style'),
  logo: { parse: parseLogo, problem: (text: string) => `${logoProblem(text)} ${ALLOWED_LOGOS}` },
  manifest: fileSuchAs(MANIFEST_PATHS.project),
  'target-branch': checked((text) =>
    isBranchName(text)
      ? undefined
      : 'is not a branch that badges can be published to. Use the name of a branch, without "refs/" (default: badges).'
  ),
  'target-repository': checked((text) =>
    parseRepository(text) === undefined ? 'is not a repository name. Use owner/name.' : undefined
  ),
  'gist-id': checked((text) => {
    if (/^[\da-f]{20,40}$/i.test(text)) return undefined
    const found = /[\da-f]{20,40}/i.exec(text)?.[0]
    return `is not a gist id. Use the 20 to 40 hex digits at the end of the gist's URL${found === undefined ? '' : ` (here ${found})`}.`
  }),
  // Once placeholders are filled in, the rest is checked.
  path: checked((text) => {
    const name = unmarkedPlaceholder(text)
    return name && `has {${name}} without a percent sign. Did you mean "%{${name}}"?`
  }),
  formats: choice(FORMATS, 'format'),
  branches: checked((text) => {
    const problem = branchGlobProblem(text)
    return problem && `${problem} ${ALLOWED_GLOBS}`
  }),
  readme: fileSuchAs('README.md'),
  'allow-public': BOOLEAN,
  'single-commit': BOOLEAN,
  'dry-run': BOOLEAN,
  'fail-on': choice<FailOn>(['setup', 'any', 'none'], 'level'),
  'job-status': STATUS,
  'job-id': checked((text) =>
    /^\d{1,16}$/.test(text) ? undefined : 'is not a number. Leave it out: its default is ${{ job.check_run_id }}.'
  ),
  // Of the command `svg`; not inputs of the action.
  palette: choice(PALETTES, 'palette'),
  wording: choice(WORDINGS, 'wording'),
  'label-color': COLOR,
  'logo-color': COLOR
}
type Meanings = { [I in keyof typeof TABLE]: (typeof TABLE)[I] extends InputKind<infer T> ? T : never }
const KINDS: { readonly [I in keyof Meanings]: InputKind<Meanings[I]> } = TABLE

/** What a text means as the value of an input; undefined: it is empty. */
export function parseInput<I extends keyof Meanings>(input: I, text: string): Meanings[I] | undefined {
  if (text === '') return undefined
  const meaning = KINDS[input].parse(text)
  if (meaning === undefined) throw invalid(input, text, KINDS[input].problem(text))
  return meaning
}

/** The entries of an input, one a line; undefined: there are none. */
export function parseEach(input: 'branches' | 'readme', text: string): readonly string[] | undefined {
  const lines = parseLines(text).flatMap((line) => parseInput(input, line) ?? [])
  return lines.length === 0 ? undefined : lines
}

/** undefined if none is given. */
export function parseFormats(text: string): readonly Format[] | undefined {
  const given = text.split(/[\s,]+/).map((name) => parseInput('formats', name))
  const formats = FORMATS.filter((format) => given.includes(format))
  return formats.length === 0 ? undefined : formats
}

/** The flags of the command `svg` that are not inputs of the action. */
export const LOOK_FLAGS = ['palette', 'wording', 'label-color', 'logo-color'] as const
export type LookFlag = (typeof LOOK_FLAGS)[number]

export function parseLooks(
  read: (flag: LookFlag) => string
): Pick<Definition, 'palette' | 'wording' | 'labelColor' | 'logoColor'> {
  return {
    palette: parseInput('palette', read('palette')),
    wording: parseInput('wording', read('wording')),
    labelColor: parseInput('label-color', read('label-color')),
    logoColor: parseInput('logo-color', read('logo-color'))
  }
}
