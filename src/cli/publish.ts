import type { Command } from './args.ts'
import { BadgeError } from '../errors.ts'
import { type Context } from '../context.ts'
import { type Environment, readContext, environmentFromEvent } from '../github/context.ts'
import { readInputs, type Inputs } from '../inputs/inputs.ts'
import { FAIL_ON } from '../inputs/parse.ts'
import { connectPorts } from '../publish/ports.ts'
import { publish } from '../publish/publish.ts'
import type { RunRecord } from '../collect/record.ts'
import { linesOf, partialFailures, warningsOf } from '../publish/report.ts'
import { harmless, print, stopSignal } from '../process.ts'
import { redactor } from '../inputs/tokens.ts'

type Publish = Extract<Command, { kind: 'publish' }>

/** Publishes like the action and returns what to print. */
export async function publishFrom({ event, read, isGiven }: Publish, process: NodeJS.Process): Promise<string> {
  const settings = withEnvironment(await readInputs(read, isGiven), process.env)
  const context = contextFor(event, settings, process.env)
  const wiring = { context, stopSignal: () => stopSignal(process) }
  const ports = connectPorts(settings, wiring)
  const offline = event !== undefined && read('token') === ''
  const report = await publish(settings, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports)
  const clean = redactor([settings.token, settings.gistToken])
  for (const warning of warningsOf(report)) print(`warning: ${harmless(clean(warning.text))}\n`, 2)
  for (const { code, message } of partialFailures(report)) {
    if (settings.failOn === 'any') throw new BadgeError(code, clean(message))
    print(`warning: ${harmless(clean(message))}\n`, 2)
  }
  for (const line of report.notices) print(`notice: ${harmless(clean(line))}\n`, 2)
  if (report.error !== undefined && FAIL_ON[settings.failOn].includes(report.error.kind)) {
    throw new BadgeError(report.error.code, clean(report.error.message))
  }
  return linesOf(report)
    .map((line) => `${harmless(clean(line))}\n`)
    .join('')
}

/**
 * Adds tokens from the environment, where no list of processes shows them. Unlike in a workflow, the user chose the
 * folder, so it may be outside the working folder.
 */
function withEnvironment(settings: Inputs, env: Environment): Inputs {
  return {
    ...settings,
    confined: false,
    token: settings.token || (env['GITHUB_TOKEN'] ?? ''),
    gistToken: settings.gistToken || (env['GIST_TOKEN'] ?? '')
  }
}

function contextFor(event: string | undefined, { badges }: Inputs, env: Environment): Context {
  const context = readContext(event === undefined ? env : environmentFromEvent(event, env))
  return { ...context, branch: context.branch || (badges[0]?.filters.branch ?? ''), workspace: process.cwd() }
}

/** Answers for the triggering run from its event, so that a `workflow_run` event from a file needs no network. */
function recordFromEvent({ triggering }: Context, record: RunRecord): RunRecord {
  if (triggering === undefined) return record
  const { workflow } = triggering
  const isTriggering = (reference: string): boolean => reference === String(workflow.id)
  return {
    ...record,
    workflow: (repository, reference) =>
      isTriggering(reference)
        ? Promise.resolve({ ...workflow, isActive: true })
        : record.workflow(repository, reference),
    // `collect` adds the run of the event itself.
    async *runs(reference, query) {
      if (!isTriggering(reference)) yield* record.runs(reference, query)
    },
    jobs: () => Promise.resolve([])
  }
}
