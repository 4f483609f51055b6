import * as core from '@actions/core'
import { BadgeError } from './errors.ts'
import { readContext } from './github/context.ts'
import { readPlan } from './inputs/inputs.ts'
import { FAIL_ON, type FailOn } from './plan.ts'
import { connectPorts } from './ports.ts'
import { publish, type Report } from './publish.ts'
import { linesOf, outputsOf, summaryOf } from './report.ts'
import { harmless } from './say.ts'
import { stopSignal } from './stop.ts'
import { redactor } from './tokens.ts'

const tokens = (): string[] => [core.getInput('token'), core.getInput('gist-token')]

async function run(): Promise<void> {
  const clean = redactor(tokens())
  let failOn: FailOn = 'setup'
  try {
    const plan = readPlan((input) => core.getInput(input))
    failOn = plan.failOn
    const report = await publish(plan, connectPorts(plan, readContext(process.env), stopSignal(process)))
    await tell(report, { failOn, clean })
  } catch (error) {
    await tell(failed(error), { failOn, clean })
  }
}

/** An error without a report: nothing was drawn yet. One that is not ours is a bug, and looks like one. */
function failed(error: unknown): Report {
  const known = error instanceof BadgeError
  if (!known) core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const problem = known
    ? error
    : new BadgeError(
        'invalid',
        `Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}`
      )
  return { result: 'failed', reason: problem.message, badges: [], commitSha: undefined, error: problem }
}

interface Manner {
  readonly failOn: FailOn
  readonly clean: (text: string) => string
}

async function tell(report: Report, { failOn, clean }: Manner): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, clean(value))
  for (const { warnings } of report.badges) for (const warning of warnings) core.warning(clean(warning))
  if (report.error === undefined) {
    for (const line of linesOf({ ...report, reason: undefined })) core.info(harmless(clean(line)))
    if (report.reason !== undefined) core.notice(clean(`Not published: ${report.reason}`))
  } else if (FAIL_ON[failOn].includes(report.error.kind)) core.setFailed(clean(report.error.message))
  else core.warning(clean(report.error.message))
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(clean(summaryOf(report))).write()
}

void run()
