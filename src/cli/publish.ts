import { existsSync } from 'node:fs'
import type { Command } from './args.ts'
import { BadgeError, invalid } from '../errors.ts'
import { type Context } from '../context.ts'
import { type Environment, readContext, environmentFromEvent } from '../github/context.ts'
import { readInputs, type Inputs } from '../inputs/inputs.ts'
import { FAIL_ON } from '../inputs/parse.ts'
import { connectPorts } from '../publish/ports.ts'
import { publish } from '../publish/publish.ts'
import type { RunRecord } from '../collect/record.ts'
import { linesOf, outputsOf, partialFailures, type Report, warningsOf } from '../publish/report.ts'
import { harmless, stopSignal } from '../process.ts'
import { readClone } from '../records/checkout.ts'
import { fullName } from '../repository-name.ts'
import { redactor } from '../inputs/tokens.ts'
import { say } from './terminal.ts'

type Publish = Extract<Command, { kind: 'publish' }>

/** Publishes like the action and returns what to print. */
export async function publishFrom({ event, json, read, isGiven }: Publish, process: NodeJS.Process): Promise<string> {
  if (event !== undefined && !existsSync(event))
    throw invalid('event', event, 'does not exist. Use the path of an event in JSON, as the runner saves it.')
  const settings = withEnvironment(await readInputs(read, isGiven), process.env)
  const context = contextFor(event, settings, process.env)
  const wiring = { context, stopSignal: () => stopSignal(process) }
  const ports = connectPorts(settings, wiring)
  const offline = event !== undefined && read('token') === ''
  const report = await publish(settings, offline ? { ...ports, record: recordFromEvent(context, ports.record) } : ports)
  const clean = redactor([settings.token, settings.gistToken])
  for (const warning of warningsOf(report)) say('warning', clean(warning.text))
  for (const { code, message } of partialFailures(report)) {
    if (settings.failOn === 'any') throw new BadgeError(code, clean(message))
    say('warning', clean(message))
  }
  for (const line of report.notices) say('notice', clean(line))
  if (report.error !== undefined && FAIL_ON[settings.failOn].includes(report.error.kind)) {
    throw new BadgeError(report.error.code, clean(report.error.message))
  }
  if (json) return clean(reportJson(report))
  return linesOf(report)
    .map((line) => `${harmless(clean(line))}\n`)
    .join('')
}

/** The outputs of the action, with their names; what is not a text there is not one here. */
function reportJson(report: Report): string {
  const { badges = '[]', ...outputs } = outputsOf(report)
  const parsed: unknown = JSON.parse(badges)
  return `${JSON.stringify({ ...outputs, changed: report.changed, badges: parsed }, null, 2)}\n`
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

/** Outside of a run, the repository and the branch are those of the clone in the working folder. */
function withClone(env: Environment): Environment {
  if (env['GITHUB_REPOSITORY'] || env['GITHUB_EVENT_PATH']) return env
  const { repository, serverUrl, branch } = readClone(process.cwd())
  // The token is sent to GitHub or to the server in the environment, never to a server that the clone names.
  if (repository === undefined || serverUrl !== (env['GITHUB_SERVER_URL'] || 'https://github.com'))
    throw new BadgeError(
      'invalid',
      'The repository is unknown: run the command in a clone of it, pass an event with --event FILE, or set GITHUB_REPOSITORY to owner/name.'
    )
  return { ...env, GITHUB_REPOSITORY: fullName(repository), GITHUB_REF_NAME: env['GITHUB_REF_NAME'] || branch }
}

function contextFor(event: string | undefined, { badges }: Inputs, env: Environment): Context {
  const context = readContext(event === undefined ? withClone(env) : environmentFromEvent(event, env))
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
