import { type Command, readArgs, UsageError } from './args.ts'
import { BadgeError, bracketsOf, nameInputsBy, TextError, traceOf } from '../errors.ts'
import { completionFor } from './completion.ts'
import { helpFor } from './help.ts'
import { harmless, print } from '../process.ts'
import { jsonLines, svg } from './svg.ts'
import { bold, colorDepth } from './terminal.ts'

/** Runs a command and returns what to print. */
async function execute(command: Command): Promise<string> {
  switch (command.kind) {
    case 'help':
      return helpFor(command.of, (text) => bold(text, colorDepth(1, process.env)))
    case 'version':
      return `${VERSION}\n`
    case 'completion':
      return completionFor(command.shell)
    case 'svg':
      return svg(command)
    case 'json-lines':
      await jsonLines()
      return ''
    case 'records':
      return (await import(/* webpackChunkName: "records" */ './records.ts')).records(command, process)
    case 'init':
      return (await import(/* webpackChunkName: "init" */ './init.ts')).init({
        folder: process.cwd(),
        dryRun: command.dryRun,
        from: command.from,
        write: command.write,
        program: process.argv[1] ?? '.',
        version: VERSION
      })
    case 'publish':
      return (await import(/* webpackChunkName: "publish" */ './publish.ts')).publishFrom(command, process)
  }
}

/** A test compares it with package.json. */
const VERSION = '1.0.0'

/** One line for each problem of a text. */
function errorLines(error: Error): string[] {
  if (!(error instanceof TextError) || error.problems.length === 1) return error.message.split('\n')
  return [error.headline, ...error.problems.map(({ text }) => text)]
}

function fail(error: unknown): void {
  const isUsage = error instanceof UsageError
  const code = error instanceof BadgeError ? ` [${bracketsOf(error.code)}]` : ''
  const isExpected = isUsage || code !== ''
  // Anything else is a bug: it shows where it happened.
  const lines = error instanceof Error && isExpected ? errorLines(error) : traceOf(error).split('\n')
  print(`publish-badges: ${lines.map(harmless).join('\n')}${code}\n`, 2)
  process.exitCode = isUsage ? 2 : 1
}

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  try {
    const { command, inputName } = readArgs(process.argv.slice(2))
    nameInputsBy(inputName)
    print(await execute(command))
  } catch (error) {
    fail(error)
  }
}
