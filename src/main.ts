import { appendFileSync } from 'node:fs'
import { debug, error, getInput, notice, setOutput, warning } from '@actions/core'
import { print, harmless, stopSignal } from './process.ts'
import { BadgeError, messageOf, traceOf } from './errors.ts'
import { readContext } from './github/context.ts'
import { connectPorts } from './publish/ports.ts'
import { type IsGiven, NOT_GIVEN, type Read, readInputs } from './inputs/inputs.ts'
import type { FailOn } from './inputs/parse.ts'
import { maskCommands, redactor } from './inputs/tokens.ts'
import { publish } from './publish/publish.ts'
import { annotationsOf, failed, logOf, outputsOf, type Report, summaryOf } from './publish/report.ts'

/** The action: reads the inputs, publishes the badges and reports what was done. */
export async function run(): Promise<void> {
  const tokens = [getInput('token'), getInput('gist-token')]
  const redact = redactor(tokens)
  if (process.env['GITHUB_ACTIONS'] === 'true') print(maskCommands(tokens))
  let failOn: FailOn = 'setup'
  try {
    const inputs = await readInputs(read, isGiven)
    failOn = inputs.failOn
    const context = readContext(process.env)
    const ports = connectPorts(inputs, { context, stopSignal: () => stopSignal(process) })
    writeReport(await publish(inputs, ports), { failOn, redact })
  } catch (caught) {
    writeReport(failed(badgeError(caught, redact)), { failOn, redact })
  }
}

const read: Read = (input) => {
  const text = getInput(input)
  return input === 'message' && text === NOT_GIVEN ? '' : text
}

const isGiven: IsGiven = (input) => (process.env[`INPUT_${input.toUpperCase()}`] ?? NOT_GIVEN) !== NOT_GIVEN

/** Any error other than a `BadgeError` is a bug. */
function badgeError(caught: unknown, redact: (text: string) => string): BadgeError {
  if (caught instanceof BadgeError) return caught
  debug(redact(traceOf(caught)))
  return new BadgeError('invalid', `Unexpected error, please report it: ${messageOf(caught)}`)
}

interface ReportOptions {
  readonly failOn: FailOn
  readonly redact: (text: string) => string
}

/** Sets the outputs, and writes annotations, the log and the job summary. */
function writeReport(result: Report, { failOn, redact }: ReportOptions): void {
  // Tokens must be redacted before the summary escapes them.
  const report = { ...result, reason: result.reason && redact(result.reason), notes: result.notes.map(redact) }
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, redact(value))
  for (const { level, message, ...position } of annotationsOf(report, failOn)) {
    const annotate = { error, warning, notice }[level]
    annotate(redact(message), position)
    if (level === 'error') process.exitCode = 1
  }
  for (const { title, lines } of logOf(report)) {
    // Unlike `startGroup`, `print` keeps the order of lines where the log is a pipe that is written later, as on Windows.
    if (title !== undefined) print(`::group::${title}\n`)
    for (const line of lines) print(`${harmless(redact(line))}\n`)
    if (title !== undefined) print('::endgroup::\n')
  }
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, redact(summaryOf(report)))
}
