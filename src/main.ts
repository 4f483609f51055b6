import { appendFileSync } from 'node:fs'
import { debug, error as annotate, getInput, notice, setFailed, setOutput, warning as warn } from '@actions/core'
import { BadgeError, TextError } from './errors.ts'
import { readContext } from './github/context.ts'
import { type IsGiven, type Read, readInputs } from './inputs/inputs.ts'
import { NOT_GIVEN } from './inputs/names.ts'
import { FAIL_ON, type FailOn } from './publish/plan.ts'
import { connectPorts } from './publish/ports.ts'
import { publish } from './publish/publish.ts'
import { linesOf, outputsOf, summaryOf } from './publish/report.ts'
import { type Report, warningsOf } from './publish/result.ts'
import { harmless } from './say.ts'
import { print } from './cli/stdout.ts'
import { stopSignal } from './stop.ts'
import { maskCommands, redactor } from './inputs/tokens.ts'

const read: Read = (input) => {
  const text = getInput(input)
  return input === 'message' && text === NOT_GIVEN ? '' : text
}

const isGiven: IsGiven = (input) => (process.env[`INPUT_${input.toUpperCase()}`] ?? NOT_GIVEN) !== NOT_GIVEN

const tokens = (): string[] => [getInput('token'), getInput('gist-token')]

/** Publishes as the inputs of the action ask. */
export async function run(): Promise<void> {
  // Node needs a millisecond to find out that nothing is left to do.
  if (await runAndReport()) process.exit()
}

/** Whether all output has left the process when it ends. */
async function runAndReport(): Promise<boolean> {
  const clean = redactor(tokens())
  if (process.env['GITHUB_ACTIONS'] === 'true') print(maskCommands(tokens()))
  let failOn: FailOn = 'setup'
  try {
    const asked = await readInputs(read, isGiven)
    failOn = asked.failOn
    const wiring = {
      context: readContext(process.env),
      stopSignal: () => stopSignal(process)
    }
    const report = await publish(asked, connectPorts(asked, wiring))
    return tell(report, { failOn, clean })
  } catch (error) {
    return tell(failed(error, clean), { failOn, clean })
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
    isExpected: false,
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

/** Whether all of it is out: a command of the runner goes through `process.stdout`, which may write it later. */
function tell(untold: Report, manner: Manner): boolean {
  const { clean } = manner
  // Before anything is escaped: an escaped token would not be found.
  const report = { ...untold, reason: untold.reason && clean(untold.reason), notes: untold.notes.map(clean) }
  for (const [name, value] of Object.entries(outputsOf(report))) setOutput(name, clean(value))
  const commands = commandsFor(report, manner)
  for (const issue of commands) issue()
  if (report.error === undefined)
    for (const line of linesOf(report.isExpected ? report : { ...report, reason: undefined }))
      print(`${harmless(clean(line))}\n`)
  const summary = process.env['GITHUB_STEP_SUMMARY']
  if (summary) appendFileSync(summary, clean(summaryOf(report)))
  return commands.length === 0 && Boolean(process.env['GITHUB_OUTPUT'])
}

/** What the runner shows as annotations. */
function commandsFor(report: Report, { failOn, clean }: Manner): (() => void)[] {
  const { notices, error, reason, readmeRefusal, isExpected } = report
  const said = [
    ...warningsOf(report).map((line) => () => warn(clean(line))),
    ...notices.map((line) => () => notice(clean(line)))
  ]
  if (readmeRefusal !== undefined) said.push(() => (failOn === 'any' ? setFailed : warn)(clean(readmeRefusal.message)))
  if (error instanceof TextError) return [...said, ...commandsForProblems(error, clean)]
  if (error !== undefined) {
    const issue = FAIL_ON[failOn].includes(error.kind) ? setFailed : warn
    return [...said, () => issue(clean(error.message))]
  }
  return reason === undefined || isExpected ? said : [...said, () => notice(clean(`Not published: ${reason}`))]
}

/** Each problem at its place; the failure itself says how many there are. */
function commandsForProblems({ problems, headline }: TextError, clean: Manner['clean']): (() => void)[] {
  const each = problems.map(
    ({ file, line, text }) =>
      () =>
        annotate(clean(text), file === undefined ? {} : { file, startLine: line })
  )
  const fail = (): void => {
    if (problems.length > 1) setFailed(clean(headline))
    else process.exitCode = 1
  }
  return [...each, fail]
}
