import { appendFileSync } from 'node:fs'
import { debug, error as annotate, getInput, setFailed, setOutput, warning } from '@actions/core'
import { BadgeError, bracketsOf, messageOf, TextError, traceOf } from '../errors.ts'
import { readContext } from '../github/context.ts'
import { MANIFEST_PATHS } from '../manifest/manifest.ts'
import { withCure } from '../publish/permissions.ts'
import { manage } from './records.ts'
import { remoteRecords } from './remote.ts'
import { readRequest, readScope, RECORD_COMMANDS } from './request.ts'
import { formatted, summaryOf } from './output.ts'
import { print, stopSignal } from '../process.ts'
import { parseChoice } from '../inputs/parse.ts'
import { formsOf, maskCommands, redactor } from '../inputs/tokens.ts'

/** An input that is empty is not given. */
const read = (input: string): string | undefined => getInput(input) || undefined

/** Runs the records action. */
export async function run(): Promise<void> {
  const token = getInput('token')
  const clean = redactor([token])
  if (process.env['GITHUB_ACTIONS'] === 'true') print(maskCommands([token]))
  try {
    const command = parseChoice('command', read('command') ?? 'list', RECORD_COMMANDS)
    const scope = readScope(read('scope'))
    const request = await readRequest({ command, id: read('id'), read, tokens: formsOf(token) })
    const [context, path, signal] = [readContext(process.env), MANIFEST_PATHS[scope], stopSignal(process)]
    const { ports } = remoteRecords({ context, path, scope, token, signal })
    const outcome = await manage(request, ports)
    for (const line of outcome.warnings) warning(clean(line))
    print(clean(formatted(outcome, { command, json: false, markup: undefined, isOwnRepository: true })))
    setOutput('badges', clean(JSON.stringify(outcome.rows)))
    setOutput('commit-sha', outcome.commitSha ?? '')
    const summary = process.env['GITHUB_STEP_SUMMARY']
    if (summary) appendFileSync(summary, clean(summaryOf(request, outcome)))
  } catch (error) {
    fail(
      withCure(error, process.env['GITHUB_REPOSITORY'] ?? '', () => ({})),
      clean
    )
  }
}

/** An error that is not ours is a bug, and looks like one. */
function fail(error: unknown, clean: (text: string) => string): void {
  setOutput('badges', '[]')
  setOutput('commit-sha', '')
  if (error instanceof TextError) failWith(error, clean)
  else if (error instanceof BadgeError) setFailed(clean(`${error.message} [${bracketsOf(error.code)}]`))
  else {
    debug(clean(traceOf(error)))
    setFailed(clean(`Unexpected error, please report it: ${messageOf(error)}`))
  }
}

/** An annotation for each problem, at its place; of several, the failure itself says how many there are. */
function failWith({ problems, headline, code }: TextError, clean: (text: string) => string): void {
  const isOne = problems.length === 1
  const ending = ` [${bracketsOf(code)}]`
  for (const { file, line, text } of problems) {
    const place = file === undefined ? {} : { file, startLine: line }
    annotate(clean(isOne ? text + ending : text), place)
  }
  if (isOne) process.exitCode = 1
  else setFailed(clean(headline + ending))
}
