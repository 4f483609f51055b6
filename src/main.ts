import { appendFileSync } from 'node:fs'
import { debug, getInput, notice, setFailed, setOutput, warning as warn } from '@actions/core'
import { BadgeError } from './errors.ts'
import { readContext } from './github/context.ts'
import { readInputs } from './inputs/inputs.ts'
import { FAIL_ON, type FailOn } from './plan.ts'
import { connectPorts } from './ports.ts'
import { publish } from './publish.ts'
import { Remote } from './remote.ts'
import { linesOf, outputsOf, summaryOf } from './report.ts'
import type { Report } from './result.ts'
import { harmless } from './say.ts'
import { print } from './stdout.ts'
import { stopSignal } from './stop.ts'
import { redactor } from './tokens.ts'

const tokens = (): string[] => [getInput('token'), getInput('gist-token')]

async function run(): Promise<void> {
  const clean = redactor(tokens())
  let failOn: FailOn = 'setup'
  try {
    const asked = await readInputs((input) => getInput(input))
    failOn = asked.failOn
    const wiring = {
      context: readContext(process.env),
      signal: stopSignal(process),
      load: () => Promise.resolve({ Remote })
    }
    const report = await publish(asked, connectPorts(asked, wiring))
    tell(report, { failOn, clean })
  } catch (error) {
    tell(failed(error, clean), { failOn, clean })
  }
}

/** An error without a report: nothing was drawn yet. One that is not ours is a bug, and looks like one. */
function failed(error: unknown, clean: Manner['clean']): Report {
  const known = error instanceof BadgeError
  if (!known) debug(clean(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  const problem = known
    ? error
    : new BadgeError(
        'invalid',
        `Unexpected error, please report it: ${error instanceof Error ? error.message : String(error)}`
      )
  return {
    result: 'failed',
    reason: problem.message,
    badges: [],
    changed: false,
    commitSha: undefined,
    error: problem,
    notes: [],
    notices: []
  }
}

interface Manner {
  readonly failOn: FailOn
  readonly clean: (text: string) => string
}

function tell(untold: Report, { failOn, clean }: Manner): void {
  // Before anything is escaped: an escaped token would not be found.
  const report = { ...untold, reason: untold.reason && clean(untold.reason), notes: untold.notes.map(clean) }
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, clean(value))
  for (const { warnings } of report.badges) for (const warning of warnings) warn(clean(warning))
  for (const line of report.notices) notice(clean(line))
  if (report.error === undefined) {
    for (const line of linesOf({ ...report, reason: undefined })) print(`${harmless(clean(line))}\n`)
    if (report.reason !== undefined) notice(clean(`Not published: ${report.reason}`))
  } else if (FAIL_ON[failOn].includes(report.error.kind)) setFailed(clean(report.error.message))
  else warn(clean(report.error.message))
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, clean(summaryOf(report)))
}

void run()
