#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { readArgs, UsageError } from './args.ts'
import { BadgeError } from './errors.ts'
import { helpFor } from './help.ts'

async function run(words: readonly string[]): Promise<string> {
  const command = readArgs(words)
  switch (command.kind) {
    case 'help':
      return helpFor(command.of)
    case 'version':
      return `${VERSION}\n`
    case 'svg':
      return (await import('./cli-svg.ts')).svg(command)
    case 'publish':
      return (await import('./cli-publish.ts')).publishFrom(command, process)
  }
}

/** Kept equal to package.json by a test. */
const VERSION = '1.0.0'

/** Straight to the file: `process.stdout` takes 4 ms to set up. It takes over where a pipe is full. */
function print(text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written)
  } catch {
    process.stdout.write(bytes.subarray(written))
  }
}

run(process.argv.slice(2)).then(print, (error: unknown) => {
  const known = error instanceof BadgeError
  const message =
    error instanceof Error
      ? known || error instanceof UsageError
        ? error.message
        : (error.stack ?? error.message)
      : String(error)
  process.stderr.write(`publish-badges: ${message}${known ? ` [${error.code}]` : ''}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
