import { collect, type Finding, needsRequests } from './collect.ts'
import { draw, type DrawnBadge } from './draw.ts'
import { BadgeError } from './errors.ts'
import { guard } from './guard.ts'
import { fullName } from './github/repository.ts'
import type { Plan } from './plan.ts'
import type { CommitMessage, Place, Ports } from './ports.ts'
import { render } from './render/render.ts'
import type { BadgeFile, Publication } from './target/target.ts'
import { mustAsk, valuesFor } from './values.ts'

/** What became of a publication. */
export interface Report {
  readonly result: 'published' | 'unchanged' | 'superseded' | 'skipped' | 'failed'
  /** One line, for all results but the first two. */
  readonly reason: string | undefined
  readonly badges: readonly PublishedBadge[]
  readonly commitSha: string | undefined
  readonly error: BadgeError | undefined
}

export interface PublishedBadge extends DrawnBadge {
  /** Where a reader finds the picture; '' if that is not known. */
  readonly imageUrl: string
  /** The first of its files, ending included. */
  readonly file: string
  readonly changed: boolean
}

/** collect → sum up → badge → render → publish. */
export async function publish(plan: Plan, ports: Ports): Promise<Report> {
  const refusal = guard(ports.context, plan)
  if (refusal !== undefined) return skip(refusal, plan, ports)
  const drawn = await drawAll(plan, ports)
  const place = await ports.open(messageFor(drawn))
  try {
    return report(plan, drawn, { place, publication: await place.target.publish(filesOf(drawn, plan)) })
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error
    return {
      ...report(plan, drawn, { place, publication: { written: [] } }),
      result: 'failed',
      reason: error.message,
      error
    }
  }
}

async function drawAll(plan: Plan, ports: Ports): Promise<DrawnBadge[]> {
  const { context, record } = ports
  const findings: Finding[] = []
  for (const definition of plan.badges) findings.push(await collect(definition, { context, record, job: plan.job }))
  const drawing = {
    repositoryUrl: `${context.serverUrl}/${fullName(context.repository)}`,
    workflow: context.workflow,
    jobId: plan.job.id,
    path: { template: templateOf(plan), flat: plan.destination.kind === 'gist' },
    values: await valuesFor(templatesOf(plan), context, ports.sources)
  }
  return findings.map((finding) => draw(finding, drawing))
}

function templateOf({ path, destination }: Plan): string {
  return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}')
}

/** Everything that placeholders may stand in. */
function templatesOf(plan: Plan): string[] {
  return [templateOf(plan), ...plan.badges.flatMap(({ link }) => (link?.kind === 'url' ? [link.url] : []))]
}

/** A run that may not publish asks nothing of GitHub either: what is known without it is told all the same. */
async function skip(reason: string, plan: Plan, ports: Ports): Promise<Report> {
  const asks = plan.badges.some(needsRequests) || mustAsk(templatesOf(plan), ports.context)
  const drawn = asks ? [] : await drawAll(plan, ports)
  const place = { address: () => '' }
  return { ...report(plan, drawn, { place, publication: { written: [] } }), result: 'skipped', reason }
}

function filesOf(drawn: readonly DrawnBadge[], { formats }: Plan): BadgeFile[] {
  return drawn.flatMap(({ badge, path }) =>
    formats.map((format) => ({ path: `${path}.${format}`, text: render(badge, format) }))
  )
}

/** One trailer a workflow names the run that the badges show; `[skip ci]` since no workflow has anything to do there. */
function messageFor(drawn: readonly DrawnBadge[]): CommitMessage {
  const runs = drawn.flatMap(({ shown }) =>
    shown === undefined ? [] : [`Badge-Run: ${shown.file} ${shown.number}.${shown.attempt}`]
  )
  return { headline: 'Publish badges [skip ci]', body: [...new Set(runs)].join('\n') }
}

interface Done {
  readonly place: Pick<Place, 'address'>
  readonly publication: Publication
}

function report({ formats, dryRun }: Plan, drawn: readonly DrawnBadge[], { place, publication }: Done): Report {
  const { written, commitSha } = publication
  const badges = drawn.map((badge) => {
    const file = `${badge.path}.${formats[0]}`
    return {
      ...badge,
      file,
      imageUrl: place.address(file),
      changed: formats.some((format) => written.includes(`${badge.path}.${format}`))
    }
  })
  const common = { badges, commitSha, error: undefined }
  if (dryRun) return { ...common, result: 'skipped', reason: 'dry run' }
  return { ...common, result: written.length > 0 ? 'published' : 'unchanged', reason: undefined }
}
