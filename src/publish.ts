import { collect, type Finding, needsRequests } from './collect/collect.ts'
import { draw, type DrawnBadge } from './draw.ts'
import { BadgeError } from './errors.ts'
import { fullName } from './github/repository.ts'
import { guard } from './guard.ts'
import { logosFor } from './logo.ts'
import type { Plan } from './plan.ts'
import type { CommitMessage, Ports } from './ports.ts'
import { goesOutside, mustHide, refuseRevealing } from './privacy.ts'
import { render } from './render/render.ts'
import { failed, type Report, reportOf, skipped } from './result.ts'
import type { Advice, BadgeFile, Stamp } from './target/target.ts'
import { mustAsk, valuesFor } from './values.ts'

/** collect → sum up → badge → render → publish. */
export async function publish(plan: Plan, ports: Ports): Promise<Report> {
  const refusal = guard(ports.context, plan)
  if (refusal !== undefined) return skipped(refusal, plan, await drawOffline(plan, ports))
  const notes = new Set<string>()
  let drawn = await drawAll(plan, ports)
  const place = await ports.open(() => messageFor(drawn))
  const advice: Advice = {
    isSuperseded: (stamp) => isSuperseded(stamp, ports, notes),
    async renew() {
      ports.record.forget()
      drawn = await drawAll(plan, ports)
      return filesOf(drawn, plan)
    }
  }
  try {
    const publication = await place.target.publish(await filesOf(drawn, plan), advice)
    return { ...reportOf(plan, drawn, { place, publication }), notes: [...notes] }
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error
    return { ...failed(error, plan, { drawn, place }), notes: [...notes] }
  }
}

async function drawAll(plan: Plan, ports: Ports): Promise<DrawnBadge[]> {
  const { context, record } = ports
  const findings: Finding[] = []
  const sources = { context, record, job: plan.job, now: Date.now() }
  for (const definition of plan.badges) findings.push(...(await collect(definition, sources)))
  const own = fullName(context.repository)
  const hides = goesOutside(plan, own) && mustHide(plan, own, await ports.sources.facts())
  const templates = templatesOf(plan, hides)
  if (hides) refuseRevealing(templates)
  const drawing = {
    serverUrl: context.serverUrl,
    own: { runId: context.run?.id, jobId: plan.job.id },
    path: { template: templateOf(plan, hides), flat: plan.destination.kind === 'gist' },
    values: await valuesFor(templates, context, ports.sources),
    hides,
    logos: await logosFor(plan.badges)
  }
  return refuseDoubles(findings.map((finding) => draw(finding, drawing)))
}

/** A run that may not publish asks nothing of GitHub either: what is known without it is told all the same. */
async function drawOffline(plan: Plan, ports: Ports): Promise<DrawnBadge[]> {
  const mayHide = ports.context.facts === undefined && goesOutside(plan, fullName(ports.context.repository))
  const asks = mayHide || plan.badges.some(needsRequests) || mustAsk(templatesOf(plan, false), ports.context)
  return asks ? [] : drawAll(plan, ports)
}

/** Two badges in one file would overwrite each other. */
function refuseDoubles(drawn: DrawnBadge[]): DrawnBadge[] {
  const taken = new Map<string, string>()
  for (const { id, path } of drawn) {
    const other = taken.get(path)
    if (other !== undefined) {
      const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".'
      throw new BadgeError('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`)
    }
    taken.set(path, id)
  }
  return drawn
}

function templateOf({ path, destination }: Plan, hides: boolean): string {
  if (hides) return path ?? '%{id}'
  return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}')
}

/** Everything that placeholders may stand in. */
function templatesOf(plan: Plan, hides: boolean): string[] {
  return [templateOf(plan, hides), ...plan.badges.flatMap(({ link }) => (link?.kind === 'url' ? [link.url] : []))]
}

function filesOf(drawn: readonly DrawnBadge[], { formats }: Plan): Promise<BadgeFile[]> {
  const files = drawn
    .filter(({ untouched }) => untouched === undefined)
    .flatMap(({ badge, path, oneRun }) =>
      formats.map(async (format) => {
        const file = { path: `${path}.${format}`, text: await render(badge, format) }
        return oneRun === undefined ? file : { ...file, stamp: oneRun }
      })
    )
  return Promise.all(files)
}

/** One trailer a workflow names the run that the badges show; `[skip ci]` since no workflow has anything to do there. */
function messageFor(drawn: readonly DrawnBadge[]): CommitMessage {
  const runs = drawn.flatMap(({ shown }) =>
    shown.map(({ file, number, attempt }) => `Badge-Run: ${file} ${number}.${attempt}`)
  )
  return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') }
}

/** Without the right to ask, only what the trailers of the branch say is compared. */
async function isSuperseded(stamp: Stamp, { context, record }: Ports, notes: Set<string>): Promise<boolean> {
  try {
    return await record.hasNewer(fullName(context.repository), stamp)
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'outage' || error.kind === 'signal') throw error
    notes.add(
      'Whether a newer run has finished could not be asked (it takes "actions: read"); only what is published already was compared.'
    )
    return false
  }
}
