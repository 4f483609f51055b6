import type { Command } from './args.ts'
import { BadgeError } from '../errors.ts'
import { type Context, type Environment, readContext, environmentFromEvent } from '../github/context.ts'
import { readInputs } from '../inputs/inputs.ts'
import { type Asked, FAIL_ON } from '../publish/plan.ts'
import { connectPorts } from '../publish/ports.ts'
import { publish } from '../publish/publish.ts'
import type { RunRecord } from '../collect/record.ts'
import { linesOf } from '../publish/report.ts'
import { warningsOf } from '../publish/result.ts'
import { harmless } from '../say.ts'
import { print } from './stdout.ts'
import { stopSignal } from '../stop.ts'
import { redactor } from '../inputs/tokens.ts'

type Publish = Extract<Command, { kind: 'publish' }>

/** Publishes as the action does, and returns what to print. */
export async function publishFrom({ event, read, isGiven }: Publish, process: NodeJS.Process): Promise<string> {
  const asked = asTyped(await readInputs(read, isGiven), process.env)
  const context = contextFor(event, asked, process.env)
  const wiring = { context, stopSignal: () => stopSignal(process) }
  const ports = connectPorts(asked, wiring)
  const offline = event !== undefined && read('token') === ''
  const report = await publish(asked, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports)
  const clean = redactor([asked.token, asked.gistToken])
  for (const warning of warningsOf(report)) print(`warning: ${harmless(clean(warning))}\n`, 2)
  const { readmeRefusal } = report
  if (readmeRefusal !== undefined && asked.failOn === 'any')
    throw new BadgeError(readmeRefusal.code, clean(readmeRefusal.message))
  if (readmeRefusal !== undefined) print(`warning: ${harmless(clean(readmeRefusal.message))}\n`, 2)
  for (const line of report.notices) print(`notice: ${harmless(clean(line))}\n`, 2)
  if (report.error !== undefined && FAIL_ON[asked.failOn].includes(report.error.kind)) {
    throw new BadgeError(report.error.code, clean(report.error.message))
  }
  return linesOf(report)
    .map((line) => `${harmless(clean(line))}\n`)
    .join('')
}

/** Tokens may come from the environment, where no list of processes shows them. A folder may be anywhere: whoever types it means it. */
function asTyped(asked: Asked, env: Environment): Asked {
  return {
    ...asked,
    confined: false,
    token: asked.token || (env['GITHUB_TOKEN'] ?? ''),
    gistToken: asked.gistToken || (env['GIST_TOKEN'] ?? '')
  }
}

function contextFor(event: string | undefined, { badges }: Asked, env: Environment): Context {
  const context = readContext(event === undefined ? env : environmentFromEvent(event, env))
  return { ...context, branch: context.branch || (badges[0]?.filters.branch ?? ''), workspace: process.cwd() }
}

/** On a `workflow_run` event from a file the file is the record; anything else is asked of GitHub. */
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
    // Collecting knows the run of the event itself.
    async *runs(reference, query) {
      if (!isTriggering(reference)) yield* record.runs(reference, query)
    },
    jobs: () => Promise.resolve([])
  }
}
