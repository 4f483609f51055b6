import type { Definition, Source } from '../badge/definition.ts'
import { COVERAGE_STEPS, coverageMessage, testsMessage, testsStatus } from '../reports/numbers.ts'
import { parseColor, stepColor } from '../badge/color.ts'
import type { Context } from '../context.ts'
import { baseFinding, type Finding, oneRunOf, type ReportCounts, shownRun, triggeringSubject } from './finding.ts'

type Report = Extract<Source, { kind: 'report' }>

/** What is read from reports: a definition whose texts are filled in, and its status if it has one. */
type ReportResult = Pick<Finding, 'definition' | 'counts'> & {
  readonly status: 'failing' | 'passing' | 'skipped' | undefined
}

/** The badge of report files. They are read where the program runs; a report that cannot be read leaves the badge as it is. */
export async function reportFinding(definition: Definition, source: Report, context: Context): Promise<Finding> {
  const { readReports } = await import(/* webpackChunkName: "reports" */ '../reports/reports.ts')
  const { files: patterns, measure } = source
  const read = await readReports({
    workspace: context.workspace,
    patterns,
    ...(measure === undefined ? {} : { measure })
  })
  const subject = { ...triggeringSubject(context, definition.filters) }
  const base = baseFinding(definition, subject, context)
  const kind =
    read.kind === 'tests' || (read.kind === 'problem' && measure === undefined && isTests(definition))
      ? 'tests'
      : 'coverage'
  const defaults = { ...base.defaults, id: kind, label: kind }
  if (read.kind === 'problem') {
    const name = definition.id ?? kind
    const problem = `The badge "${name}" is left as it is: ${read.problem}`
    return { ...base, defaults, status: undefined, skipReason: 'its report cannot be read', problem }
  }
  const { status, ...result } = read.kind === 'tests' ? ofTests(definition, read) : ofCoverage(definition, read)
  const shown = subject.workflow === undefined ? undefined : shownRun(subject.run)
  const branch = (context.event === 'workflow_run' ? context.triggering?.branch : context.branch) ?? ''
  return {
    ...base,
    ...result,
    defaults,
    status,
    origin: status === undefined ? undefined : { from: 'report files' },
    shown: shown === undefined ? [] : [shown],
    oneRun: oneRunOf({ ...subject, branch }, status ?? 'passing'),
    showsUnfinished: shown !== undefined,
    skipReason:
      status !== undefined && definition.judging.ignore.includes(status) ? `the status ${status} is ignored` : undefined
  }
}

/** Whether the badge is about tests by its name, if the report does not tell. */
const isTests = ({ id, label }: Definition): boolean => /test/i.test(`${id ?? ''} ${label ?? ''}`)

function ofTests(
  definition: Definition,
  { passed, failed, skipped, total }: { passed: number; failed: number; skipped: number; total: number }
): ReportResult {
  const counts = { value: passed, passed, failed, skipped, total }
  const message =
    filled(definition.message, counts) ??
    messageOfStatus(definition, testsStatus({ passed, failed, skipped })) ??
    testsMessage({ passed, failed, skipped })
  return {
    definition: { ...definition, message },
    status: testsStatus({ passed, failed, skipped }),
    counts: { passed, failed, skipped, total }
  }
}

/** A text of the key `messages` for the status. */
const messageOfStatus = (
  { messages }: Definition,
  status: 'failing' | 'passing' | 'skipped' | undefined
): string | undefined => (status === undefined ? undefined : messages[status])

function ofCoverage(
  definition: Definition,
  { percentage, covered, total }: { percentage: number; covered: number | undefined; total: number | undefined }
): ReportResult {
  const counts = {
    value: percentage,
    ...(covered === undefined ? {} : { covered }),
    ...(total === undefined ? {} : { total })
  }
  const steps =
    definition.colorSteps ??
    COVERAGE_STEPS.flatMap(([from, name]) => {
      const color = parseColor(name)
      return color === undefined ? [] : [[from, color] as const]
    })
  const message = filled(definition.message, counts) ?? coverageMessage(percentage)
  const color = definition.color ?? stepColor(steps, String(percentage))
  return { definition: { ...definition, message, color, colorSteps: undefined }, status: undefined, counts }
}

/** The placeholders of a message: `%{value}`, `%{passed}`, `%{failed}`, `%{skipped}`, `%{covered}` and `%{total}`. */
function filled(message: string | undefined, counts: ReportCounts): string | undefined {
  return message?.replace(/%\{(value|passed|failed|skipped|covered|total)\}/g, (whole, name: keyof ReportCounts) =>
    counts[name] === undefined ? whole : String(counts[name])
  )
}
