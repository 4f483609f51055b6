import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { slug } from '../../badge/definition.ts'
import type { Value } from '../../manifest/value.ts'
import { parseYaml } from '../../manifest/yaml.ts'
import { harmless } from '../../process.ts'
import { REPORT_TOOLS, type ReportRecipe, type ReportTool, type Sign } from '../../reports/tools.ts'
import { ACTION, scalar } from './templates.ts'

/** A report that a job of a repository writes, or that one of its tools can write. */
export interface RepositoryReport {
  readonly kind: ReportKind
  /** What `from` names: paths and globs of the workspace. */
  readonly from: readonly string[]
  /** Its name in `REPORT_TOOLS`; undefined: a step only hands the file on. */
  readonly tool: string | undefined
  /** The job that writes it, or that runs the tool; undefined: none was found. */
  readonly job: ReportJob | undefined
  /** The command to use instead; undefined: the job writes the file already. */
  readonly recipe: ReportRecipe | undefined
}

export type ReportKind = 'coverage' | 'tests'

export interface ReportJob {
  /** `ci.yml` */
  readonly workflow: string
  readonly id: string
}

/** The reports of the repository in a folder: those that its workflows write, then those that its tools can write. */
export function reportsOf(folder: string): readonly RepositoryReport[] {
  const steps = stepsOf(folder)
  const reports: RepositoryReport[] = []
  for (const report of steps.flatMap((step) => writtenBy(step, folder)))
    if (!reports.some((one) => isSame(one, report))) reports.push(report)
  for (const tool of REPORT_TOOLS.filter(({ signs }) => signs.some((sign) => shows(folder, sign))))
    for (const kind of ['coverage', 'tests'] as const) {
      const { [kind]: recipe } = tool
      if (recipe === undefined || reports.some((one) => covers(one, kind, tool))) continue
      const job = steps.find(({ commands }) => tool.runs.test(commands))?.job
      reports.push({ kind, from: [recipe.from], tool: tool.name, job, recipe })
    }
  return reports
}

/** Whether a report makes another of that tool needless: a program has one coverage, whichever tool of its language counts it. */
function covers(report: RepositoryReport, kind: ReportKind, tool: ReportTool): boolean {
  if (report.kind !== kind) return false
  if (report.tool === undefined || report.tool === tool.name) return true
  const other = REPORT_TOOLS.find(({ name }) => name === report.tool)
  return kind === 'coverage' && other?.signs.some(({ file }) => tool.signs.some((sign) => sign.file === file)) === true
}

/** Whether another report says the same: the same file, the same in another format, or a file that a later step hands on. */
function isSame(report: RepositoryReport, other: RepositoryReport): boolean {
  if (report.kind !== other.kind) return false
  if (report.from.join('\n') === other.from.join('\n')) return true
  const { workflow, id } = report.job ?? {}
  const isOfJob = other.job?.workflow === workflow && other.job?.id === id
  return isOfJob && (other.tool === undefined || other.tool === report.tool)
}

interface Step {
  readonly job: ReportJob
  readonly isOnPush: boolean
  /** What it runs, with the scripts that this starts. */
  readonly commands: string
  /** Where it runs, below the workspace. */
  readonly folder: string
  readonly uses: string
  readonly inputs: ReadonlyMap<string, string>
}

const WORKFLOWS = '.github/workflows'

/** The steps of all workflows, those that run on a push first. A file that cannot be read has none: `init` warns about it elsewhere. */
function stepsOf(folder: string): readonly Step[] {
  const steps = namesIn(join(folder, WORKFLOWS), (name) => /\.ya?ml$/i.test(name)).flatMap((workflow) => {
    const { root, problems } = parseYaml(textOf(join(folder, WORKFLOWS, workflow)))
    if (problems.length > 0) return []
    const isOnPush = names(valueAt(root, 'on')).includes('push')
    const place = textAt(root, 'defaults', 'run', 'working-directory')
    return entriesOf(valueAt(root, 'jobs')).flatMap(([id, job]) => {
      const jobPlace = textAt(job, 'defaults', 'run', 'working-directory') || place
      return itemsOf(valueAt(job, 'steps')).map((step): Step => {
        const own = posix.normalize(textAt(step, 'working-directory') || jobPlace || '.')
        return {
          job: { workflow, id },
          isOnPush,
          commands: withScripts(textAt(step, 'run'), join(folder, own)),
          folder: own,
          uses: textAt(step, 'uses'),
          inputs: new Map(entriesOf(valueAt(step, 'with')).map(([key, value]) => [key, textAt(value)]))
        }
      })
    })
  })
  return steps.toSorted((one, other) => Number(other.isOnPush) - Number(one.isOnPush))
}

/** The words of a value, or the keys of a map. */
function names(value: Value | undefined): readonly string[] {
  const words = itemsOf(value).flatMap((item) => (item.kind === 'scalar' ? item.text : []))
  return [textAt(value), ...words, ...entriesOf(value).map(([key]) => key)]
}

function valueAt(value: Value | undefined, ...keys: readonly string[]): Value | undefined {
  return keys.reduce<Value | undefined>(
    (inner, key) => (inner?.kind === 'map' ? inner.entries.find((entry) => entry.key === key)?.value : undefined),
    value
  )
}

function textAt(value: Value | undefined, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys)
  return found?.kind === 'scalar' ? found.text : ''
}

const entriesOf = (value: Value | undefined): readonly (readonly [string, Value])[] =>
  value?.kind === 'map' ? value.entries.map((entry) => [entry.key, entry.value]) : []

const itemsOf = (value: Value | undefined): readonly Value[] => (value?.kind === 'list' ? value.items : [])

/** In bytes: no file that is looked at is this long. */
const LONGEST = 1 << 20

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, LONGEST)
  } catch {
    return ''
  }
}

function namesIn(folder: string, isNamed: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(folder).filter(isNamed).sort()
  } catch {
    return []
  }
}

/** Whether a file of the repository shows that a tool is used. */
function shows(folder: string, { file, holds }: Sign): boolean {
  const [start = '', end] = file.split('*')
  const isNamed = (name: string): boolean =>
    end === undefined ? name === file : name.startsWith(start) && name.endsWith(end)
  return namesIn(folder, isNamed).some((name) => holds === undefined || holds.test(textOf(join(folder, name))))
}

/** Where programs that run others keep what they run. */
const RUNNERS: readonly (readonly [command: RegExp, files: readonly string[]])[] = [
  [/\bmake\b/, ['Makefile', 'makefile', 'GNUmakefile']],
  [/\bjust\b/, ['justfile', 'Justfile']],
  [/\btox\b/, ['tox.ini']],
  [/\bnox\b/, ['noxfile.py']],
  [/\bpytest\b/, ['pyproject.toml', 'pytest.ini', 'setup.cfg']],
  [/\bcomposer\b/, ['composer.json']]
]

/** A script of package.json that a command starts, and the arguments that it passes on. */
const SCRIPT = /\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:.-]+)(?: --(?= ))?([^\n&|;]*)/g

/** How many scripts may start one another. */
const DEEPEST = 3

/** A command and what it starts: the scripts of package.json, and what runners have in files of their own. */
function withScripts(run: string, folder: string): string {
  const scripts = scriptsOf(textOf(join(folder, 'package.json')))
  const texts = [withoutExpressions(run).replaceAll(/\\\n\s*/g, ' ')]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const started = [...(texts.at(-1) ?? '').matchAll(SCRIPT)].flatMap(([, name = '', more = '']) => {
      const script = scripts.get(name === 't' ? 'test' : name)
      return script === undefined ? [] : [`${script} ${more}`]
    })
    texts.push(started.join('\n'))
  }
  const text = texts.join('\n')
  const runners = RUNNERS.filter(([command]) => command.test(text)).flatMap(([, files]) => files)
  return [text, ...runners.map((file) => textOf(join(folder, file)))].join('\n')
}

function scriptsOf(json: string): ReadonlyMap<string, string> {
  try {
    const parsed: unknown = JSON.parse(json)
    const scripts = typeof parsed === 'object' && parsed !== null && 'scripts' in parsed ? parsed.scripts : {}
    const entries = Object.entries(typeof scripts === 'object' && scripts !== null ? scripts : {})
    return new Map(entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])))
  } catch {
    return new Map()
  }
}

interface Writer {
  readonly tool: string | undefined
  readonly kind: ReportKind
  /** Its group is the path, if the command names it. */
  readonly command: RegExp
  /** Where the report is otherwise. */
  readonly from?: string
  /** What has to be set up for it. */
  readonly sign?: Sign
}

const MAVEN = /\bmvnw? [^\n]*\b(?:test|package|verify|install|deploy)\b/
const GRADLE = /\bgradlew? [^\n]*\b(?:test|check|build)\b/

/** What in a command writes a report. */
const WRITERS: readonly Writer[] = [
  { tool: 'Go', kind: 'coverage', command: /\s-?-coverprofile[= ](\S+)/ },
  { tool: 'Go', kind: 'tests', command: /\bgo test\b[^\n]* -json\b[^\n|]*(?:>|\| *tee) *([^\s|>]+)/ },
  { tool: 'Go', kind: 'tests', command: /\bgotestsum\b[^\n]* --junitfile[= ](\S+)/ },
  { tool: 'pytest', kind: 'coverage', command: /--cov-report[= ]xml(?::([^\s"',]+))?/, from: 'coverage.xml' },
  { tool: 'pytest', kind: 'coverage', command: /--cov-report[= ]lcov(?::([^\s"',]+))?/, from: 'coverage.lcov' },
  { tool: 'pytest', kind: 'coverage', command: /\bcoverage xml\b(?:[^\n]* -o (\S+))?/, from: 'coverage.xml' },
  { tool: 'pytest', kind: 'coverage', command: /\bcoverage lcov\b(?:[^\n]* -o (\S+))?/, from: 'coverage.lcov' },
  { tool: 'pytest', kind: 'coverage', command: /\bcoverage json\b(?:[^\n]* -o (\S+))?/, from: 'coverage.json' },
  { tool: 'pytest', kind: 'tests', command: /--junit-?xml[= ]([^\s"',]+)/ },
  { tool: 'Jest', kind: 'tests', command: /\bjest\b[^\n]* --outputFile[= ](\S+)/ },
  { tool: 'Vitest', kind: 'tests', command: /\bvitest\b[^\n]* --outputFile(?:\.\w+)?[= ](\S+)/ },
  { tool: 'c8', kind: 'coverage', command: /\bc8\b[^\n]* (?:--reporter|-r)[= ]lcov\b/, from: 'coverage/lcov.info' },
  { tool: 'nyc', kind: 'coverage', command: /\bnyc\b[^\n]* (?:--reporter|-r)[= ]lcov\b/, from: 'coverage/lcov.info' },
  {
    tool: 'Jest',
    kind: 'coverage',
    command: /\bjest\b(?![^\n]*--coverageReporters)[^\n]* --coverage\b/,
    from: 'coverage/lcov.info'
  },
  {
    tool: 'Jest',
    kind: 'coverage',
    command: /\bjest\b[^\n]* --coverageReporters?[= ]["']?lcov/,
    from: 'coverage/lcov.info'
  },
  {
    tool: 'Vitest',
    kind: 'coverage',
    command: /\bvitest\b[^\n]* --coverage\.reporter[= ]["']?lcov/,
    from: 'coverage/lcov.info'
  },
  {
    tool: "Node's test runner",
    kind: 'coverage',
    command: /--test-reporter[= ]lcov\b[^\n]*? --test-reporter-destination[= ](\S+)/
  },
  {
    tool: "Node's test runner",
    kind: 'tests',
    command: /--test-reporter[= ](?:junit|tap)\b[^\n]*? --test-reporter-destination[= ](\S+)/
  },
  { tool: 'Cargo', kind: 'coverage', command: /\bcargo (?:\+\S+ )?llvm-cov\b[^\n]* --output-path[= ](\S+)/ },
  {
    tool: 'Cargo',
    kind: 'tests',
    command: /\bcargo nextest run\b[^\n]* (?:--profile|-P)[= ]ci\b/,
    from: 'target/nextest/ci/junit.xml'
  },
  { tool: 'Maven', kind: 'tests', command: MAVEN, from: '**/target/surefire-reports/TEST-*.xml' },
  {
    tool: 'Maven',
    kind: 'coverage',
    command: /\bmvnw? [^\n]*\b(?:verify|install|deploy|jacoco:report)\b/,
    from: '**/target/site/jacoco/jacoco.xml',
    sign: { file: 'pom.xml', holds: /\bjacoco-maven-plugin\b/ }
  },
  { tool: 'Gradle', kind: 'tests', command: GRADLE, from: '**/build/test-results/test/*.xml' },
  {
    tool: 'Gradle',
    kind: 'coverage',
    command: /\bgradlew? [^\n]*\bjacocoTestReport\b/,
    from: '**/build/reports/jacoco/test/jacocoTestReport.xml'
  },
  { tool: 'PHPUnit', kind: 'coverage', command: /--coverage-(?:clover|cobertura)[= ](\S+)/ },
  { tool: 'PHPUnit', kind: 'tests', command: /--log-junit[= ](\S+)/ }
]

/** Actions that hand reports on, and the inputs that name the files. */
const ACTIONS: readonly (readonly [uses: RegExp, kind: ReportKind, inputs: readonly string[]])[] = [
  [/^codecov\/codecov-action@/, 'coverage', ['files', 'file']],
  [/^codecov\/test-results-action@/, 'tests', ['files', 'file']],
  [/^coverallsapp\/github-action@/, 'coverage', ['files', 'file', 'path-to-lcov']],
  [/^codacy\/codacy-coverage-reporter-action@/, 'coverage', ['coverage-reports']],
  [/^dorny\/test-reporter@/, 'tests', ['path']],
  [/^mikepenz\/action-junit-report@/, 'tests', ['report_paths']],
  [/^EnricoMi\/publish-unit-test-result-action/i, 'tests', ['files', 'junit_files']]
]

function writtenBy(step: Step, folder: string): readonly RepositoryReport[] {
  const { job, commands, uses, inputs } = step
  const isTests = inputs.get('report_type') === 'test_results'
  const handedOn = ACTIONS.filter(([action]) => action.test(uses)).flatMap(([, kind, names]): RepositoryReport[] => {
    const paths = names.flatMap((name) => withoutExpressions(inputs.get(name) ?? '').split(/[\s,]+/))
    const from = paths.flatMap((path) => pathBelow(path, '.') ?? [])
    return from.length === 0 ? [] : [{ kind: isTests ? 'tests' : kind, from, tool: undefined, job, recipe: undefined }]
  })
  const written = WRITERS.flatMap(({ tool, kind, command, from = '', sign }): RepositoryReport[] => {
    const match = command.exec(commands)
    if (match === null || (sign !== undefined && !shows(folder, sign))) return []
    const path = pathBelow(match[1] ?? from, step.folder)
    return path === undefined ? [] : [{ kind, from: [path], tool, job, recipe: undefined }]
  })
  return [...written, ...handedOn]
}

/** A path or glob of a command as one of the workspace; undefined: it is not known before the command runs, or no report. */
function pathBelow(text: string, folder: string): string | undefined {
  const path = text.replaceAll(/["']/g, '')
  if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(path) || /[$`!<>&;]/.test(path)) return undefined
  const below = posix.normalize(posix.join(folder, path))
  return below.startsWith('..') || path.startsWith('/') ? undefined : below
}

/** Paths are those of the workspace; what only a run knows becomes `$`, which no path has. */
const withoutExpressions = (text: string): string =>
  text.replaceAll(/\$\{\{ *github\.workspace *\}\}\//g, '').replaceAll(/\$\{\{[^}]*\}\}/g, '$')

const PUBLISH = /\/publish-badges@/

/** What to paste so that the reports of a repository get badges, in lines; none if it publishes some already. */
export function reportLines(folder: string): readonly string[] {
  const publishes = ({ uses, inputs }: Step): boolean =>
    PUBLISH.test(uses) && (inputs.has('from') || /\bfrom\s*:/.test(inputs.get('badges') ?? ''))
  if (stepsOf(folder).some(publishes)) return []
  const byJob = new Map<string, RepositoryReport[]>()
  for (const report of reportsOf(folder)) {
    const place = placeOf(report)
    byJob.set(place, [...(byJob.get(place) ?? []), report])
  }
  const used = new Set<string>()
  return [...byJob].flatMap(([place, reports]) => jobLines(place, reports, used))
}

const placeOf = ({ job, tool }: RepositoryReport): string =>
  job === undefined
    ? `the job that runs ${tool ?? 'the tests'}`
    : harmless(`the job "${job.id}" of ${WORKFLOWS}/${job.workflow}`)

/** `used` has the ids that badges have already. */
function jobLines(place: string, reports: readonly RepositoryReport[], used: Set<string>): readonly string[] {
  const coverageFirst = reports.toSorted((one, other) => one.kind.localeCompare(other.kind))
  const entries = coverageFirst.map((report) => {
    const id = idFor(report, used)
    const label = id === report.kind ? '' : `, label: ${scalar(`${report.tool ?? ''} ${report.kind}`.trim())}`
    const paths = report.from.map(scalar)
    return `            - { id: ${id}, from: ${paths.length === 1 ? paths.join() : `[${paths.join(', ')}]`}${label} }`
  })
  const commands = reports.flatMap(({ tool, from, recipe }) => {
    if (recipe === undefined) return []
    const { command, needs } = recipe
    return [
      `${tool ?? ''} writes ${from.join(', ')} with: ${command}${needs === undefined ? '' : ` (this needs ${needs})`}`
    ]
  })
  return [
    '',
    `For a badge of the reports, add this as the last step of ${place}. The job needs "contents: write" and "actions: read".`,
    '',
    `      - uses: ${ACTION}`,
    '        if: always()',
    '        with:',
    '          badges: |',
    ...entries,
    ...(commands.length === 0 ? [] : ['', ...commands])
  ]
}

/** `tests`, and `playwright-tests` for those of a second tool. */
function idFor({ kind, tool }: RepositoryReport, used: Set<string>): string {
  const wanted = used.has(kind) ? slug(`${tool ?? ''} ${kind}`) : kind
  let id = wanted
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`
  used.add(id)
  return id
}
