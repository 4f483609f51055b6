#!/usr/bin/env node
import { readArgs, UsageError } from './args.ts'
import { type BadgeError, bracketsOf, type TextError } from '../errors.ts'
import { helpFor } from './help.ts'
import { harmless } from '../say.ts'
import { print } from './stdout.ts'

async function run(words: readonly string[]): Promise<string> {
  const command = readArgs(words)
  switch (command.kind) {
    case 'help':
      return helpFor(command.of)
    case 'version':
      return `${VERSION}\n`
    case 'svg':
      return (await import('./svg.ts')).svg(command)
    case 'json-lines':
      return (await import('./json-lines.ts')).jsonLines()
    case 'records':
      return (await import('./records.ts')).records(command, process)
    case 'init':
      return (await import('./init.ts')).init({
        folder: process.cwd(),
        dryRun: command.dryRun,
        program: process.argv[1] ?? '.',
        version: VERSION
      })
    case 'publish':
      return (await import('./publish.ts')).publishFrom(command, process)
  }
}

/** Kept equal to package.json by a test. */
const VERSION = '1.0.0'

/** By its name: the program of the records, which is bundled apart, has a class of its own. */
const isKnown = (error: Error): error is BadgeError => error.name === 'BadgeError'

/** Several problems of a text come in a line each. */
function linesOf(error: Error): string[] {
  const several = isKnown(error) && 'problems' in error ? (error as TextError) : undefined
  if (several === undefined || several.problems.length === 1) return error.message.split('\n')
  return [several.headline, ...several.problems.map(({ text }) => text)]
}

const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function fail(error: unknown): void {
  const isUsage = error instanceof UsageError
  const code = error instanceof Error && isKnown(error) ? ` [${bracketsOf(error.code)}]` : ''
  const isOurs = isUsage || code !== ''
  const lines = error instanceof Error && isOurs ? linesOf(error) : traceOf(error).split('\n')
  print(`publish-badges: ${lines.map(harmless).join('\n')}${code}\n`, 2)
  process.exitCode = isUsage ? 2 : 1
}

run(process.argv.slice(2))
  .then((text) => {
    print(text)
    // Nothing is left to do, and Node takes a millisecond to find out.
    process.exit()
  })
  .catch(fail)
