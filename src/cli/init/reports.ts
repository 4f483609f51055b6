import { join, posix } from 'node:path'
import { slug } from '../../badge/definition.ts'
import { harmless } from '../../process.ts'
import { REPORT_TOOLS, type ReportRecipe, type ReportTool, type Sign } from '../../reports/tools.ts'
import { matchesGlob } from '../../status/glob.ts'
import { namesIn, textIn, WORKFLOWS } from './files.ts'
import {
  commandsWith,
  destinations,
  type FilesOf,
  type Formats,
  formatted,
  given,
  readScript,
  type Script,
  withoutExpressions
} from './shell.ts'
import { ACTION, scalar } from './templates.ts'
import { isOwnAction, unusedName, type WorkflowFile, type WorkflowStep } from './workflow.ts'

/** A report that a job of a repository writes, or that one of its tools can write. */
export interface RepositoryReport {
  readonly kind: ReportKind
  /** What `from` names: paths and globs of the workspace. */
  readonly from: readonly string[]
  /** Undefined: a step only hands the files on. */
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
export function reportsOf(folder: string, workflows: readonly WorkflowFile[]): readonly RepositoryReport[] {
  return reportsIn(stepsOf(folder, workflows), folder)
}

function reportsIn(steps: readonly Step[], folder: string): readonly RepositoryReport[] {
  const reports: RepositoryReport[] = []
  for (const report of steps.flatMap((step) => [...writtenBy(step, folder), ...handedOnBy(step)]))
    if (!reports.some((one) => isSame(one, report))) reports.push(report)
  for (const tool of REPORT_TOOLS.filter(({ signs }) => signs.some((sign) => shows(folder, sign))))
    for (const kind of ['coverage', 'tests'] as const) {
      const { [kind]: recipe } = tool
      if (recipe === undefined || reports.some((one) => covers(one, kind, tool))) continue
      const job = steps.find(({ script }) => tool.runs.test(script.text))?.job
      reports.push({ kind, from: [recipe.from], tool: tool.name, job, recipe })
    }
  return reports
}

/** What in a script measures coverage, whether it writes a report or not. */
const MEASURES = /--cov\b|\bcover(?:age)?\b|\bjacoco/i

/**
 * The coverage that a service shows: the files that a step hands on, else what a job writes, else what a job that measures
 * coverage could write.
 */
export function coverageOf(folder: string, workflows: readonly WorkflowFile[]): CoverageReport | undefined {
  const steps = stepsOf(folder, workflows)
  const reports = [...steps.flatMap(handedOnBy), ...reportsIn(steps, folder)].flatMap(({ job, ...report }) =>
    job === undefined || report.kind !== 'coverage' ? [] : [{ ...report, job }]
  )
  const measures = (job: ReportJob): boolean =>
    steps.some((step) => step.job === job && MEASURES.test(step.script.text))
  return reports.find(({ recipe, job }) => recipe === undefined || measures(job))
}

type CoverageReport = RepositoryReport & { readonly job: ReportJob }

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

interface Step extends Pick<WorkflowStep, 'uses' | 'inputs'> {
  readonly job: ReportJob
  readonly script: Script
  /** Where it runs, below the workspace. */
  readonly folder: string
}

/** The steps of all workflows, those that run on a push first. */
function stepsOf(folder: string, workflows: readonly WorkflowFile[]): readonly Step[] {
  const sorted = workflows.toSorted((one, other) => Number(other.isOnPush) - Number(one.isOnPush))
  return sorted.flatMap(({ file, jobs }) =>
    jobs.flatMap(({ id, steps }) => {
      const job = { workflow: file, id }
      return steps.map(({ run, folder: own, ...step }): Step => {
        const below = posix.normalize(own || '.')
        return { ...step, job, script: readScript(run, join(folder, below)), folder: below }
      })
    })
  )
}

/** Whether a file of the repository shows that a tool is used. */
function shows(folder: string, { file, holds }: Sign): boolean {
  return namesIn(folder, (name) => matchesGlob(name, file)).some(
    (name) => holds === undefined || holds.test(textIn(join(folder, name)))
  )
}

/** Reporters of Istanbul: https://github.com/istanbuljs/istanbuljs/tree/main/packages/istanbul-reports/lib */
const ISTANBUL: Formats['files'] = {
  lcov: 'coverage/lcov.info',
  lcovonly: 'coverage/lcov.info',
  cobertura: 'coverage/cobertura-coverage.xml',
  clover: 'coverage/clover.xml',
  'json-summary': 'coverage/coverage-summary.json',
  json: 'coverage/coverage-final.json'
}

interface Writer {
  readonly tool: string
  readonly kind: ReportKind
  /** Words of the command, as `commandsWith` reads them. None: its flags are enough. */
  readonly command?: string
  readonly files: FilesOf
  /** What has to be set up for it. */
  readonly sign?: Sign
}

const REPORTERS = ['--reporter', '-r']
const JEST_REPORTERS = ['--coverageReporters', '--coverageReporter']
const NYC: Formats = { flags: REPORTERS, files: ISTANBUL, folder: ['--report-dir', '--reports-dir'] }
const JEST: Formats = { flags: JEST_REPORTERS, files: ISTANBUL, folder: ['--coverageDirectory'] }
const VITEST: Formats = { flags: ['--coverage.reporter'], files: ISTANBUL, folder: ['--coverage.reportsDirectory'] }

/** Commands that write reports, and the files. */
const WRITERS: readonly Writer[] = [
  { tool: 'Go', kind: 'coverage', files: given(['-coverprofile', '--coverprofile']) },
  { tool: 'Go', kind: 'tests', command: 'go test -json', files: given(['>', 'tee']) },
  { tool: 'Go', kind: 'tests', command: 'gotestsum', files: given(['--junitfile']) },
  {
    tool: 'pytest',
    kind: 'coverage',
    files: formatted({
      flags: ['--cov-report'],
      files: { xml: 'coverage.xml', lcov: 'coverage.lcov', json: 'coverage.json' }
    })
  },
  { tool: 'pytest', kind: 'coverage', command: 'coverage +xml', files: given(['-o'], 'coverage.xml') },
  { tool: 'pytest', kind: 'coverage', command: 'coverage +lcov', files: given(['-o'], 'coverage.lcov') },
  { tool: 'pytest', kind: 'coverage', command: 'coverage +json', files: given(['-o'], 'coverage.json') },
  { tool: 'pytest', kind: 'tests', files: given(['--junitxml', '--junit-xml']) },
  // Without reporters, Jest and Vitest write what is usual for them, and c8 and nyc only print.
  {
    tool: 'Jest',
    kind: 'coverage',
    command: 'jest --coverage|--collectCoverage',
    files: formatted({ ...JEST, usual: 'lcov' })
  },
  { tool: 'Jest', kind: 'coverage', command: 'jest', files: formatted(JEST) },
  { tool: 'Jest', kind: 'tests', command: 'jest', files: given(['--outputFile']) },
  {
    tool: 'Vitest',
    kind: 'coverage',
    command: 'vitest --coverage|--coverage.enabled',
    files: formatted({ ...VITEST, usual: 'clover' })
  },
  { tool: 'Vitest', kind: 'coverage', command: 'vitest', files: formatted(VITEST) },
  {
    tool: 'Vitest',
    kind: 'tests',
    command: 'vitest',
    files: given(['--outputFile', '--outputFile.json', '--outputFile.junit'])
  },
  { tool: 'c8', kind: 'coverage', command: 'c8', files: formatted(NYC) },
  { tool: 'nyc', kind: 'coverage', command: 'nyc', files: formatted(NYC) },
  { tool: "Node's test runner", kind: 'coverage', files: destinations('lcov') },
  { tool: "Node's test runner", kind: 'tests', files: destinations('junit', 'tap') },
  { tool: 'Cargo', kind: 'coverage', command: 'cargo llvm-cov', files: given(['--output-path']) },
  {
    tool: 'Cargo',
    kind: 'coverage',
    command: 'cargo tarpaulin',
    files: formatted({
      flags: ['--out', '-o'],
      files: { lcov: 'lcov.info', xml: 'cobertura.xml' },
      folder: ['--output-dir']
    })
  },
  {
    tool: 'Cargo',
    kind: 'tests',
    command: 'cargo nextest run',
    files: formatted({ flags: ['--profile', '-P'], files: { ci: 'target/nextest/ci/junit.xml' } })
  },
  {
    tool: 'Maven',
    kind: 'tests',
    command: 'mvn|mvnw test|package|verify|install|deploy',
    files: () => ['**/target/surefire-reports/TEST-*.xml']
  },
  {
    tool: 'Maven',
    kind: 'coverage',
    command: 'mvn|mvnw verify|install|deploy|jacoco:report',
    files: () => ['**/target/site/jacoco/jacoco.xml'],
    sign: { file: 'pom.xml', holds: /\bjacoco-maven-plugin\b/ }
  },
  {
    tool: 'Gradle',
    kind: 'tests',
    command: 'gradle|gradlew test|check|build',
    files: () => ['**/build/test-results/test/*.xml']
  },
  {
    tool: 'Gradle',
    kind: 'coverage',
    command: 'gradle|gradlew jacocoTestReport',
    files: () => ['**/build/reports/jacoco/test/jacocoTestReport.xml']
  },
  { tool: 'PHPUnit', kind: 'coverage', files: given(['--coverage-clover', '--coverage-cobertura']) },
  { tool: 'PHPUnit', kind: 'tests', files: given(['--log-junit']) },
  {
    tool: '.NET',
    kind: 'coverage',
    command: 'dotnet test',
    files: formatted({ flags: ['--collect'], files: { 'xplat code coverage': '**/coverage.cobertura.xml' } })
  },
  {
    tool: 'Flutter',
    kind: 'coverage',
    command: 'flutter test --coverage',
    files: given(['--coverage-path'], 'coverage/lcov.info')
  },
  { tool: 'Dart', kind: 'coverage', command: 'dart test', files: given(['--coverage-path']) },
  { tool: 'Dart', kind: 'coverage', command: 'test_with_coverage', files: () => ['coverage/lcov.info'] },
  { tool: 'Dart', kind: 'coverage', command: 'format_coverage', files: given(['-o', '--out']) },
  {
    tool: 'Forge',
    kind: 'coverage',
    command: 'forge coverage lcov',
    files: given(['--report-file', '-r'], 'lcov.info')
  },
  { tool: 'LLVM', kind: 'coverage', command: 'llvm-cov export', files: given(['>']) },
  { tool: 'gcovr', kind: 'coverage', command: 'gcovr', files: given(['-o', '--output', '-x', '--xml', '--cobertura']) },
  { tool: 'lcov', kind: 'coverage', command: 'lcov', files: given(['-o', '--output-file']) }
]

/** Actions that hand reports on, and the inputs that name the files. */
const ACTIONS: readonly (readonly [uses: RegExp, kind: ReportKind, inputs: readonly string[]])[] = [
  [/^codecov\/codecov-action@/i, 'coverage', ['files', 'file']],
  [/^codecov\/test-results-action@/i, 'tests', ['files', 'file']],
  [/^coverallsapp\/github-action@/i, 'coverage', ['files', 'file', 'path-to-lcov']],
  [/^codacy\/codacy-coverage-reporter-action@/i, 'coverage', ['coverage-reports']],
  [/^qltysh\/qlty-action\/coverage@/i, 'coverage', ['files']],
  [/^dorny\/test-reporter@/i, 'tests', ['path']],
  [/^mikepenz\/action-junit-report@/i, 'tests', ['report_paths']],
  [/^EnricoMi\/publish-unit-test-result-action/i, 'tests', ['files', 'junit_files']]
]

function handedOnBy({ job, uses, inputs }: Step): readonly RepositoryReport[] {
  return ACTIONS.filter(([action]) => action.test(uses)).flatMap(([, kind, names]): RepositoryReport[] => {
    const paths = names.flatMap((name) => withoutExpressions(inputs.get(name) ?? '').split(/[\s,]+/))
    const from = paths.flatMap((path) => pathBelow(path, '.') ?? [])
    const isTests = inputs.get('report_type') === 'test_results'
    return from.length === 0 ? [] : [{ kind: isTests ? 'tests' : kind, from, tool: undefined, job, recipe: undefined }]
  })
}

function writtenBy({ job, script, folder: place }: Step, folder: string): readonly RepositoryReport[] {
  return WRITERS.flatMap(({ tool, kind, command, files, sign }): RepositoryReport[] => {
    const writing = command === undefined ? script.commands : commandsWith(script, command)
    if (writing.length === 0 || (sign !== undefined && !shows(folder, sign))) return []
    // Of several commands, such as lcov's to collect and to filter, the last one writes what counts.
    const last = writing
      .map((words) => files(words).flatMap((file) => pathBelow(file, place) ?? []))
      .findLast(([file]) => file !== undefined)
    return last?.[0] === undefined ? [] : [{ kind, from: [last[0]], tool, job, recipe: undefined }]
  })
}

/** A path or glob of a command as one of the workspace; undefined: it is not known before the command runs, or no report. */
function pathBelow(text: string, folder: string): string | undefined {
  const path = text.replaceAll(/["']/g, '')
  if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(path) || /[$`!<>&;\\]/.test(path)) return undefined
  // Only Codecov reads its own format.
  if (/(?:^|\/)codecov\.json$/.test(path)) return undefined
  const below = posix.normalize(posix.join(folder, path))
  return below.startsWith('..') || path.startsWith('/') ? undefined : below
}

/** What to paste so that the reports of a repository get badges, in lines; none if it publishes some already. */
export function reportLines(folder: string, workflows: readonly WorkflowFile[]): readonly string[] {
  const publishes = (step: WorkflowStep): boolean =>
    isOwnAction(step) && (step.inputs.has('from') || /\bfrom\s*:/.test(step.inputs.get('badges') ?? ''))
  if (workflows.some(({ jobs }) => jobs.some(({ steps }) => steps.some(publishes)))) return []
  const byJob = new Map<string, RepositoryReport[]>()
  for (const report of reportsOf(folder, workflows)) {
    const place = placeOf(report)
    byJob.set(place, [...(byJob.get(place) ?? []), report])
  }
  const used = new Set<string>()
  return [...byJob].flatMap(([place, reports]) => jobLines(place, reports, used))
}

/** The step that publishes in a job: by itself all badges of the file of badges. */
export const stepLines = (request: string): readonly string[] => [
  '',
  `${request}. The job needs "contents: write" and "actions: read".`,
  '',
  `      - uses: ${ACTION}`,
  '        if: always()'
]

/** A job, in words. */
export const placeOf = ({ job, tool }: Pick<RepositoryReport, 'job' | 'tool'>): string =>
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
    ...stepLines(`For a badge of the reports, add this as the last step of ${place}`),
    '        with:',
    '          badges: |',
    ...entries,
    ...(commands.length === 0 ? [] : ['', ...commands])
  ]
}

/** `tests`, and `playwright-tests` for those of a second tool. */
const idFor = ({ kind, tool }: RepositoryReport, used: Set<string>): string =>
  unusedName(used.has(kind) ? slug(`${tool ?? ''} ${kind}`) : kind, used)
