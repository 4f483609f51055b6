import { stepColor } from '../badge/color.ts'
import type { Definition, Source } from '../badge/definition.ts'
import { fillMessage } from '../badge/text.ts'
import type { Context } from '../context.ts'
import { BadgeError, quote } from '../errors.ts'
import { COVERAGE_STEPS, coverageMessage, testsMessage, testsStatus } from '../reports/report.ts'
import type { Coverage, Tests } from '../reports/reports.ts'
import { type Finding, givenFinding } from './finding.ts'

/** The badge of report files. They are read where the program runs; a report that cannot be read leaves the badge as it is. */
export async function reportFinding(
  definition: Definition,
  { files: patterns, measure }: Extract<Source, { kind: 'report' }>,
  context: Context
): Promise<Finding> {
  const { readReports } = await import(/* webpackChunkName: "reports" */ '../reports/reports.ts')
  const { workspace } = context
  const read = await readReports({ workspace, patterns, ...(measure === undefined ? {} : { measure }) })
  switch (read.kind) {
    case 'tests':
      return testsFinding(definition, read, context)
    case 'coverage':
      return coverageFinding(definition, read, context)
    case 'problem': {
      const nameOf = (name: string | undefined): string =>
        name === undefined ? `of ${quote(`from: ${patterns.join(', ')}`)}` : quote(name)
      if (read.isMixed)
        throw new BadgeError('invalid', `The badge ${nameOf(definition.id)} cannot be drawn: ${read.problem}`)
      const kind = measure === undefined ? kindByNames(definition, patterns) : 'coverage'
      const finding = named(kind ?? 'coverage', givenFinding(definition, { status: undefined }, context))
      const problem = `The badge ${nameOf(definition.id ?? kind)} is left as it is: ${read.problem}`
      return { ...finding, shown: [], oneRun: undefined, skipReason: 'the report cannot be read', problem }
    }
  }
}

const ORIGIN = { from: 'report files' }

/** What a badge is about by its own names or else those of its files; undefined: they do not tell. */
function kindByNames({ id, label }: Definition, patterns: readonly string[]): 'coverage' | 'tests' | undefined {
  for (const names of [`${id ?? ''} ${label ?? ''}`, patterns.join(' ')]) {
    const isCoverage = /cover|lcov|cobertura|jacoco|clover/i.test(names)
    const isTests = /test|junit|nunit|\.(?:trx|tap)\b/i.test(names)
    if (isCoverage !== isTests) return isCoverage ? 'coverage' : 'tests'
  }
  return undefined
}

const named = (kind: 'coverage' | 'tests', finding: Finding): Finding => ({
  ...finding,
  defaults: { ...finding.defaults, id: kind, label: kind }
})

function testsFinding(definition: Definition, { passed, failed, skipped, total }: Tests, context: Context): Finding {
  const counts = { passed, failed, skipped, total }
  const status = testsStatus(counts)
  const text = testsMessage(counts)
  const template = definition.message ?? (status === undefined ? undefined : definition.messages[status])
  const { message, warnings } = fillMessage(template ?? text, { ...counts, value: passed })
  const origin = { ...ORIGIN, because: text }
  return { ...named('tests', givenFinding({ ...definition, message }, { status, origin, warnings }, context)), counts }
}

function coverageFinding(definition: Definition, { percentage, covered, total }: Coverage, context: Context): Finding {
  const counts = {
    value: percentage,
    ...(covered === undefined ? {} : { covered }),
    ...(total === undefined ? {} : { total })
  }
  const { message, warnings } = fillMessage(definition.message ?? coverageMessage(percentage), counts)
  const color = definition.color ?? stepColor(definition.colorSteps ?? COVERAGE_STEPS, String(percentage))
  const drawn = { ...definition, message, color, colorSteps: undefined }
  const given = { status: undefined, origin: ORIGIN, warnings }
  return { ...named('coverage', givenFinding(drawn, given, context)), counts }
}
