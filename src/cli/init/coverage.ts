import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REPORT_TOOLS, type ReportTool } from '../../reports/tools.ts'
import { matchesGlob } from '../../status/glob.ts'
import type { WorkflowFile, WorkflowStep } from './workflow.ts'

/** Where a workflow of the repository writes its coverage; undefined: none does, as far as can be told. */
export function coverageOf(folder: string, workflows: readonly WorkflowFile[]): { readonly from: string } | undefined {
  const steps = workflows.flatMap((workflow) => workflow.steps)
  const uploaded = steps.flatMap((step) => uploadedFiles(step))[0]
  if (uploaded !== undefined) return { from: uploaded }
  const scripts = steps.flatMap((step) => [step, ...packageScripts(folder, step)])
  const written = scripts.flatMap((step) => writtenFiles(step))[0]
  if (written !== undefined) return { from: written }
  const measures = scripts.some(({ run }) => /--cov\b|\bcover(?:age)?\b|\bjacoco/i.test(run))
  // Maven's plugins say it in pom.xml.
  const tool = REPORT_TOOLS.find(
    (one) => one.coverage !== undefined && (measures || one.name === 'Maven') && isUsed(one, folder, scripts)
  )
  return tool?.coverage && { from: tool.coverage.from }
}

/** Actions that upload coverage, and the inputs that name its files. */
const UPLOADS: readonly (readonly [action: RegExp, inputs: readonly string[]])[] = [
  [/^codecov\/codecov-action@/i, ['files', 'file']],
  [/^coverallsapp\/github-action@/i, ['file', 'files', 'path-to-lcov']],
  [/^qltysh\/qlty-action\/coverage@/i, ['files']]
]

function uploadedFiles({ uses, inputs }: WorkflowStep): string[] {
  const names = UPLOADS.find(([action]) => action.test(uses))?.[1] ?? []
  const files = names.flatMap((name) =>
    (inputs.get(name) ?? '').replace(/\$\{\{ ?github\.workspace ?\}\}\//g, '').split(/[,\s]+/)
  )
  return files.flatMap((file) => pathFrom(file, '') ?? [])
}

/** A path of the workspace that a report can have; undefined: it is elsewhere, not known, or in a format that only Codecov reads. */
function pathFrom(written: string, folder: string): string | undefined {
  const path = written.replace(/^["']|["']$/g, '').replace(/^(?:\.\/)+/, '')
  if (!/^[\w*][\w./*-]*$/.test(path) || path.includes('..') || path.endsWith('codecov.json')) return undefined
  if (!/\.(?:info|lcov|xml|json|out|txt|cov|csv)$/.test(path)) return undefined
  const below = folder.replace(/^(?:\.\/)+/, '').replace(/(?<!\/)\/+$/, '')
  if (!/^[\w./-]*$/.test(below) || below.includes('..')) return undefined
  return below === '' || below === '.' ? path : `${below}/${path}`
}

const ISTANBUL: Readonly<Record<string, string>> = {
  'json-summary': 'coverage/coverage-summary.json',
  lcov: 'coverage/lcov.info',
  lcovonly: 'coverage/lcov.info',
  clover: 'coverage/clover.xml',
  cobertura: 'coverage/cobertura-coverage.xml',
  json: 'coverage/coverage-final.json'
}

/** Commands that write coverage, and the file: `$1` is what the command names. */
const COMMANDS: readonly (readonly [command: RegExp, file: string | ((word: string) => string | undefined)])[] = [
  [/-coverprofile[= ]["']?([\w./-]+)/, '$1'],
  [/--cov-report[= ]["']?xml:([\w./-]+)/, '$1'],
  [/--cov-report[= ]["']?lcov:([\w./-]+)/, '$1'],
  [/--cov-report[= ]["']?json:([\w./-]+)/, '$1'],
  [/--cov-report[= ]["']?xml\b/, 'coverage.xml'],
  [/--cov-report[= ]["']?lcov\b/, 'coverage.lcov'],
  [/--cov-report[= ]["']?json\b/, 'coverage.json'],
  [/\bcoverage (?:xml|lcov|json) +-o[= ]?([\w./-]+)/, '$1'],
  [/\bcoverage xml\b/, 'coverage.xml'],
  [/\bcoverage lcov\b/, 'coverage.lcov'],
  [/\bllvm-cov\b[^\n]{0,300}?--output-path[= ]([\w./-]+)/, '$1'],
  [/\btarpaulin\b[^\n]{0,300}?--out[= ]["']?xml\b/i, 'cobertura.xml'],
  [/\btarpaulin\b[^\n]{0,300}?--out[= ]["']?lcov\b/i, 'lcov.info'],
  [/--coverage-clover[= ]([\w./-]+)/, '$1'],
  [/--coverage-cobertura[= ]([\w./-]+)/, '$1'],
  [/--coverageReporters?[= ]["']?([\w-]+)/, (word) => ISTANBUL[word]],
  [/--coverage\.reporter[= ]["']?([\w-]+)/, (word) => ISTANBUL[word]],
  [/\b(?:nyc|c8)\b[^\n]{0,300}?(?:--reporter|-r)[= ]["']?([\w-]+)/, (word) => ISTANBUL[word]],
  [/--test-reporter=lcov\b[^\n]{0,300}?--test-reporter-destination=([\w./-]+)/, '$1'],
  // Their reporters by default.
  [/\bjest\b[^\n]{0,300}?--coverage\b/, 'coverage/lcov.info'],
  [/\bvitest\b[^\n]{0,300}?--coverage\b/, 'coverage/clover.xml'],
  [/\b(?:flutter|dart) test\b[^\n]{0,300}?--coverage\b/, 'coverage/lcov.info'],
  [/\bforge coverage\b[^\n]{0,300}?--report lcov\b/, 'lcov.info'],
  [/\bjacocoTestReport\b/, '**/build/reports/jacoco/test/jacocoTestReport.xml'],
  [/\bXPlat Code Coverage\b/, '**/coverage.cobertura.xml'],
  [/\bgcovr\b[^\n]{0,300}?(?:-o|--output)[= ]([\w./-]+\.xml)/, '$1'],
  [/\blcov\b[^\n]{0,300}?(?:-o|--output-file)[= ]([\w./-]+)/, '$1'],
  [/\bllvm-cov export\b[^\n]{0,300}?> ?([\w./-]+)/, '$1']
]

function writtenFiles({ run, folder }: WorkflowStep): string[] {
  // A line that ends with a backslash goes on.
  const script = run.replace(/\\\r?\n/g, ' ')
  return COMMANDS.flatMap(([command, file]) => {
    const match = command.exec(script)
    if (match === null) return []
    const word = match[1] ?? ''
    const path = typeof file === 'string' ? file.replace('$1', word) : file(word)
    return path === undefined ? [] : (pathFrom(path, folder) ?? [])
  })
}

/** The scripts of package.json that a step runs: `npm test`, `pnpm run coverage`. */
function packageScripts(folder: string, step: WorkflowStep): WorkflowStep[] {
  const names = [...step.run.matchAll(/\b(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)? ([\w:-]+)/g)].map(
    ([, name = '']) => (name === 't' ? 'test' : name)
  )
  if (names.length === 0) return []
  const scripts = scriptsIn(readText(join(folder, step.folder, 'package.json')))
  return names.flatMap((name) => {
    const run = scripts.get(name)
    return run === undefined ? [] : [{ ...step, run }]
  })
}

function scriptsIn(text: string): ReadonlyMap<string, string> {
  try {
    const content: unknown = JSON.parse(text)
    const scripts =
      typeof content === 'object' && content !== null && 'scripts' in content ? content.scripts : undefined
    if (typeof scripts !== 'object' || scripts === null) return new Map()
    return new Map(Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return new Map()
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Whether files of the root folder show the tool, and a step runs it. */
function isUsed({ name, signs }: ReportTool, folder: string, steps: readonly WorkflowStep[]): boolean {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const shows = signs.some(({ file, holds }) =>
    names.some((one) => matchesGlob(one, file) && (holds === undefined || holds.test(readText(join(folder, one)))))
  )
  if (name === 'Maven')
    return (
      shows &&
      /jacoco-maven-plugin/.test(readText(join(folder, 'pom.xml'))) &&
      steps.some(({ run }) => /\bmvnw?\b/.test(run))
    )
  const command = /^(\w+)/.exec(name.toLowerCase())?.[1] ?? ''
  return shows && steps.some(({ run }) => run.toLowerCase().includes(command))
}
