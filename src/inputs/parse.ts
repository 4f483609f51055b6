import { PALETTES } from '../badge/color.ts'
import { STYLES } from '../badge/badge.ts'
import { type Definition, type Format, FORMATS } from '../badge/definition.ts'
import { WORDINGS } from '../badge/wording.ts'
import { type FailureKind, invalid } from '../errors.ts'
import {
  BRANCH,
  BRANCH_GLOBS,
  checked,
  choice,
  COLOR,
  FILE,
  FLAG,
  GIST,
  ID,
  type Kind,
  LINK,
  LOGO,
  parseLines,
  PATH,
  refName,
  REPOSITORY,
  STATUS,
  WHOLE
} from '../manifest/kinds.ts'
import { unmarkedProblem } from '../manifest/placeholders.ts'

/** The kinds of failures that fail the step, by the value of `fail-on`. */
export const FAIL_ON: Readonly<{ [level in 'setup' | 'any' | 'none']: readonly FailureKind[] }> = {
  setup: ['input', 'setup', 'signal'],
  any: ['input', 'setup', 'signal', 'outage'],
  none: ['input', 'signal']
}
export type FailOn = keyof typeof FAIL_ON

/** What inputs mean that are not free text: the same as in the manifest. Of a list, the meaning of each entry. */
const TABLE = {
  id: ID,
  color: COLOR,
  status: STATUS,
  branch: refName('the name of a branch'),
  link: LINK,
  style: choice(STYLES),
  logo: LOGO,
  manifest: FILE,
  'target-branch': BRANCH,
  'target-repository': REPOSITORY,
  'gist-id': GIST,
  // The rest is checked once the placeholders are filled in.
  path: checked(unmarkedProblem, PATH.allowed, PATH.schema),
  formats: choice(FORMATS),
  branches: BRANCH_GLOBS,
  readme: FILE,
  'allow-public': FLAG,
  'single-commit': FLAG,
  'dry-run': FLAG,
  'fail-on': choice(['setup', 'any', 'none']),
  'job-status': STATUS,
  'job-id': { ...WHOLE, allowed: 'Leave it out: its default is ${{ job.check_run_id }}.' },
  // Of the command line; not inputs of the action.
  palette: choice(PALETTES),
  wording: choice(WORDINGS),
  'label-color': COLOR,
  'logo-color': COLOR,
  repository: REPOSITORY
}
type Meanings = { [I in keyof typeof TABLE]: (typeof TABLE)[I] extends Kind<infer T> ? T : never }
const KINDS: { readonly [I in keyof Meanings]: Kind<Meanings[I]> } = TABLE

/** What a text means as the value of an input; undefined: it is empty. */
export function parseInput<I extends keyof Meanings>(input: I, text: string): Meanings[I] | undefined {
  return text === '' ? undefined : parseGiven(input, text)
}

/** The same for a text that must not be empty. */
export function parseGiven<I extends keyof Meanings>(input: I, text: string): Meanings[I] {
  return parseAs(KINDS[input], input, text)
}

/** One of the names; the error for another text names the nearest. */
export function parseChoice<Name extends string>(input: string, text: string, names: readonly Name[]): Name {
  return parseAs(choice(names), input, text)
}

function parseAs<T>({ parse, problem, allowed }: Kind<T>, input: string, text: string): T {
  const meaning = parse(text)
  if (meaning === undefined) throw invalid(input, text, `${problem(text)} ${allowed}`)
  return meaning
}

/** The entries of an input, one per line; undefined: there are none. */
export function parseEach(input: 'branches' | 'readme', text: string): readonly string[] | undefined {
  const lines = parseLines(text).flatMap((line) => parseInput(input, line) ?? [])
  return lines.length === 0 ? undefined : lines
}

/** undefined: none is given. */
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
