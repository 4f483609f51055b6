import { join, posix } from 'node:path'
import { REPORT_TOOLS, type ReportRecipe, type ReportTool, type Sign } from '../../reports/tools.ts'
import { matchesGlob } from '../../status/glob.ts'
import { namesIn, textIn } from './files.ts'
import { type Command, commandsWith, readScript, type Script, valuesOf, withoutExpressions } from './shell.ts'
import { isOwnAction, type WorkflowFile, type WorkflowStep } from './workflow.ts'

/** A report that a job of a repository writes, or that one of its tools can write. */
export interface RepositoryReport {
  readonly kind: ReportKind
  /** What `from` names: paths and globs of the workspace. */
  readonly from: readonly string[]
  /** Undefined: a step only uploads the files. */
  readonly tool: string | undefined
  /** The job that writes it, or that runs the tool; undefined: none was found. */
  readonly job: ReportJob | undefined
  /** The command to use instead; undefined: the job writes the file already. */
  readonly recipe: ReportRecipe | undefined
}

type ReportKind = 'coverage' | 'tests'

interface ReportJob {
  /** `ci.yml` */
  readonly workflow: string
  readonly id: string
}

export type CoverageReport = RepositoryReport & { readonly job: ReportJob }

/** The reports of a repository. */
export interface Reports {
  /** Those that its workflows write, then those that its tools can write. */
  readonly all: readonly RepositoryReport[]
  /** Those without a badge: none if a workflow publishes some already. */
  readonly unpublished: readonly RepositoryReport[]
  /**
   * The coverage that a service shows: the files that a step uploads, or else what a job writes, or else what a job that measures
   * coverage could write.
   */
  readonly coverage: CoverageReport | undefined
}

/** Words of a script that measure coverage, with or without a report. */
const MEASURES = /--cov\b|\bcover(?:age)?\b|\bjacoco/i

/** Finds the reports of the repository in a folder. */
export function readReports(folder: string, workflows: readonly WorkflowFile[]): Reports {
  const steps = stepsOf(folder, workflows)
  const all: RepositoryReport[] = []
  for (const report of steps.flatMap((step) => [...writtenBy(step, folder), ...handedOnBy(step)]))
    if (!all.some((one) => isSame(one, report))) all.push(report)
  for (const tool of REPORT_TOOLS.filter(({ signs }) => signs.some((sign) => shows(folder, sign))))
    for (const kind of ['coverage', 'tests'] as const) {
      const { [kind]: recipe } = tool
      if (recipe === undefined || all.some((one) => covers(one, kind, tool))) continue
      const job = steps.find(({ script }) => tool.runs.test(script.text))?.job
      all.push({ kind, from: [recipe.from], tool: tool.name, job, recipe })
    }
  const coverage = [...steps.flatMap(handedOnBy), ...all].find(
    (report): report is CoverageReport =>
      report.kind === 'coverage' &&
      report.job !== undefined &&
      (report.recipe === undefined || steps.some(({ job, script }) => job === report.job && MEASURES.test(script.text)))
  )
  return { all, unpublished: steps.some(publishesReports) ? [] : all, coverage }
}

const publishesReports = (step: Step): boolean =>
  isOwnAction(step) && (step.inputs.has('from') || /\bfrom\s*:/.test(step.inputs.get('badges') ?? ''))

/** Whether a report makes another one of that tool unnecessary: a program has one coverage, whichever tool of its language counts it. */
function covers(report: RepositoryReport, kind: ReportKind, tool: ReportTool): boolean {
  if (report.kind !== kind) return false
  if (report.tool === undefined || report.tool === tool.name) return true
  const other = REPORT_TOOLS.find(({ name }) => name === report.tool)
  return kind === 'coverage' && other?.signs.some(({ file }) => tool.signs.some((sign) => sign.file === file)) === true
}

/** Whether another report says the same: the same file, the same in another format, or a file that a later step uploads. */
function isSame(report: RepositoryReport, other: RepositoryReport): boolean {
  if (report.kind !== other.kind) return false
  if (report.from.join('\n') === other.from.join('\n')) return true
  return report.job === other.job && (other.tool === undefined || other.tool === report.tool)
}

/** A step of a workflow, and what its script runs. */
interface Step extends WorkflowStep {
  readonly job: ReportJob
  readonly script: Script
}

/** The steps of all workflows, those that run on a push first. */
function stepsOf(root: string, workflows: readonly WorkflowFile[]): readonly Step[] {
  const sorted = workflows.toSorted((one, other) => Number(other.isOnPush) - Number(one.isOnPush))
  return sorted.flatMap(({ file, jobs }) =>
    jobs.flatMap(({ id, steps }) => {
      const job = { workflow: file, id }
      return steps.map((step): Step => {
        const folder = posix.normalize(step.folder || '.')
        return { ...step, job, folder, script: readScript(step.run, join(root, folder)) }
      })
    })
  )
}

/** Whether a file of the repository shows that a tool is used. */
const shows = (folder: string, { file, holds }: Sign): boolean =>
  namesIn(folder, (name) => matchesGlob(name, file)).some(
    (name) => holds === undefined || holds.test(textIn(join(folder, name)))
  )

/** The files that a command writes, by its words. */
type FilesOf = (command: Command) => readonly string[]

/** The file that one of these flags names, or else the default. */
const given =
  (flags: readonly string[], usual?: string): FilesOf =>
  (command) => {
    const files = valuesOf(command, flags).flatMap(([file]) => file ?? [])
    return files.length > 0 || usual === undefined ? files : [usual]
  }

/** Where a tool writes reports of some formats. */
interface Formats {
  /** Flags that name formats: `--reporter=lcov --reporter=text`, `--cov-report=xml:cov.xml`. */
  readonly flags: readonly string[]
  /** Formats in lower case and their files, the best one first. */
  readonly files: Readonly<Record<string, string>>
  /** The format that it writes without these flags. */
  readonly usual?: string
  /** Flags that name another folder for the files. */
  readonly folder?: readonly string[]
}

const formatted =
  ({ flags, files, usual, folder = [] }: Formats): FilesOf =>
  (command) => {
    const values = valuesOf(command, flags)
    const words = values.length === 0 ? [usual ?? ''] : values.flatMap((some) => some.flatMap((one) => one.split(',')))
    const named = new Map(
      words
        .map((word) => /^([^:]*):?(.*)$/s.exec(word) ?? [])
        .map(([, name = '', path = '']) => [name.toLowerCase(), path])
    )
    const place = valuesOf(command, folder)[0]?.[0]
    return Object.entries(files).flatMap(([format, file]) => {
      const path = named.get(format)
      return path === undefined ? [] : [path || (place === undefined ? file : posix.join(place, posix.basename(file)))]
    })
  }

/** Node's test runner has as many destinations as reporters: https://nodejs.org/api/test.html#multiple-reporters */
const destinations =
  (...reporters: readonly string[]): FilesOf =>
  (command) => {
    const files = given(['--test-reporter-destination'])(command)
    return given(['--test-reporter'])(command).flatMap((name, at) =>
      reporters.includes(name) ? (files[at] ?? []) : []
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
const JEST_REPORTERS = ['--coverageReporters', '--coverageReporter']
const JEST: Formats = { flags: JEST_REPORTERS, files: ISTANBUL, folder: ['--coverageDirectory'] }
const VITEST: Formats = { flags: ['--coverage.reporter'], files: ISTANBUL, folder: ['--coverage.reportsDirectory'] }
const NYC: Formats = { flags: ['--reporter', '-r'], files: ISTANBUL, folder: ['--report-dir', '--reports-dir'] }

const PYTEST: Formats = {
  flags: ['--cov-report'],
  files: { xml: 'coverage.xml', lcov: 'coverage.lcov', json: 'coverage.json' }
}
const TARPAULIN: Formats = {
  flags: ['--out', '-o'],
  files: { lcov: 'lcov.info', xml: 'cobertura.xml' },
  folder: ['--output-dir']
}
const NEXTEST: Formats = { flags: ['--profile', '-P'], files: { ci: 'target/nextest/ci/junit.xml' } }
const DOTNET: Formats = { flags: ['--collect'], files: { 'xplat code coverage': '**/coverage.cobertura.xml' } }
const GCOVR = ['-o', '--output', '-x', '--xml', '--cobertura']

const JACOCO: Sign = { file: 'pom.xml', holds: /\bjacoco-maven-plugin\b/ }

/** `command`: words as `commandsWith` reads them; '': the flags are enough. `needs`: what has to be set up for it. */
type Writer = readonly [tool: string, command: string, files: FilesOf, needs?: Sign]

/** Commands that write reports, and the files. */
const WRITERS: Readonly<Record<ReportKind, readonly Writer[]>> = {
  coverage: [
    ['Go', '', given(['-coverprofile', '--coverprofile'])],
    ['pytest', '', formatted(PYTEST)],
    ['pytest', 'coverage +xml', given(['-o'], 'coverage.xml')],
    ['pytest', 'coverage +lcov', given(['-o'], 'coverage.lcov')],
    ['pytest', 'coverage +json', given(['-o'], 'coverage.json')],
    // Without reporters, Jest and Vitest write their default format, and c8 and nyc only print.
    ['Jest', 'jest --coverage|--collectCoverage', formatted({ ...JEST, usual: 'lcov' })],
    ['Jest', 'jest', formatted(JEST)],
    ['Vitest', 'vitest --coverage|--coverage.enabled', formatted({ ...VITEST, usual: 'clover' })],
    ['Vitest', 'vitest', formatted(VITEST)],
    ['c8', 'c8', formatted(NYC)],
    ['nyc', 'nyc', formatted(NYC)],
    ["Node's test runner", '', destinations('lcov')],
    ['Cargo', 'cargo llvm-cov', given(['--output-path'])],
    ['Cargo', 'cargo tarpaulin', formatted(TARPAULIN)],
    ['Maven', 'mvn|mvnw verify|install|deploy|jacoco:report', () => ['**/target/site/jacoco/jacoco.xml'], JACOCO],
    ['Gradle', 'gradle|gradlew jacocoTestReport', () => ['**/build/reports/jacoco/test/jacocoTestReport.xml']],
    ['PHPUnit', '', given(['--coverage-clover', '--coverage-cobertura'])],
    ['.NET', 'dotnet test', formatted(DOTNET)],
    ['Flutter', 'flutter test --coverage', given(['--coverage-path'], 'coverage/lcov.info')],
    ['Dart', 'dart test', given(['--coverage-path'])],
    ['Dart', 'test_with_coverage', () => ['coverage/lcov.info']],
    ['Dart', 'format_coverage', given(['-o', '--out'])],
    ['Forge', 'forge coverage lcov', given(['--report-file', '-r'], 'lcov.info')],
    ['LLVM', 'llvm-cov export', given(['>'])],
    ['gcovr', 'gcovr', given(GCOVR)],
    ['lcov', 'lcov', given(['-o', '--output-file'])]
  ],
  tests: [
    ['Go', 'go test -json', given(['>', 'tee'])],
    ['Go', 'gotestsum', given(['--junitfile'])],
    ['pytest', '', given(['--junitxml', '--junit-xml'])],
    ['Jest', 'jest', given(['--outputFile'])],
    ['Vitest', 'vitest', given(['--outputFile', '--outputFile.json', '--outputFile.junit'])],
    ["Node's test runner", '', destinations('junit', 'tap')],
    ['Cargo', 'cargo nextest run', formatted(NEXTEST)],
    ['Maven', 'mvn|mvnw test|package|verify|install|deploy', () => ['**/target/surefire-reports/TEST-*.xml']],
    ['Gradle', 'gradle|gradlew test|check|build', () => ['**/build/test-results/test/*.xml']],
    ['PHPUnit', '', given(['--log-junit'])]
  ]
}

function writtenBy({ job, script, folder: place }: Step, folder: string): readonly RepositoryReport[] {
  return (['coverage', 'tests'] as const).flatMap((kind) =>
    WRITERS[kind].flatMap(([tool, command, files, needs]): RepositoryReport[] => {
      const writing = command === '' ? script.commands : commandsWith(script, command)
      if (writing.length === 0 || (needs !== undefined && !shows(folder, needs))) return []
      // Of several commands, such as lcov's to collect and to filter, the last one writes what counts.
      const [file] =
        writing
          .map((words) => files(words).flatMap((one) => pathBelow(one, place)))
          .findLast(([one]) => one !== undefined) ?? []
      return file === undefined ? [] : [{ kind, from: [file], tool, job, recipe: undefined }]
    })
  )
}

/** Actions that upload reports, and the inputs that name the files. */
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
    const from = paths.flatMap((path) => pathBelow(path, '.'))
    const isTests = inputs.get('report_type') === 'test_results'
    return from.length === 0 ? [] : [{ kind: isTests ? 'tests' : kind, from, tool: undefined, job, recipe: undefined }]
  })
}

/** A path or glob of a command, relative to the workspace; none: it is not known before the command runs, or is not a report. */
function pathBelow(text: string, folder: string): string[] {
  const path = text.replaceAll(/["']/g, '')
  if (!/\.(?:json|xml|info|lcov|out|txt|cov|trx|tap|csv)$/.test(path) || /[$`!<>&;\\]/.test(path)) return []
  // Only Codecov reads its own format.
  if (/(?:^|\/)codecov\.json$/.test(path)) return []
  const below = posix.normalize(posix.join(folder, path))
  return below.startsWith('..') || path.startsWith('/') ? [] : [below]
}
