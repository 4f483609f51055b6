import type { Definition } from '../badge/definition.ts'
import type { Sources } from './collect.ts'
import { notFound } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { ofChecks, type Origin } from './origin.ts'
import { isMeant } from '../status/jobs.ts'
import type { Status } from '../status/status.ts'
import { sum } from '../status/sum.ts'

interface FoundReport {
  readonly status: Status
  readonly untouched?: string
  readonly origin: Origin
  readonly warnings: readonly string[]
}

const DAY = 86_400_000

/** A result that is older than `maxAge` days says nothing any more. */
export function fresh(
  status: Status,
  at: number | undefined,
  { maxAge, now }: { maxAge: number | undefined; now: number }
): Status {
  return maxAge !== undefined && at !== undefined && now - at > maxAge * DAY ? 'unknown' : status
}

/** The newest state of the newest deployment to an environment. */
export async function reportedDeployment(
  environment: string,
  { filters, judging }: Pick<Definition, 'filters' | 'judging'>,
  { context, record, now }: Sources
): Promise<FoundReport> {
  const repository = filters.repository ?? fullName(context.repository)
  const ref = filters.branch ?? filters.tag
  const wanted = {
    environment,
    ...(ref === undefined ? {} : { ref }),
    ...(filters.sha === undefined ? {} : { sha: filters.sha })
  }
  const found = await record.deployment(repository, wanted)
  if (found !== undefined) {
    const status = fresh(found.status, found.at, { ...judging, now })
    const untouched = judging.ignore.includes(status) ? { untouched: `the status ${status} is ignored` } : {}
    return { status, origin: { from: `the deployment to ${environment}` }, warnings: [], ...untouched }
  }
  const names = await record.environments(repository)
  return {
    status: 'unknown',
    origin: { from: undefined, because: `no deployment to ${environment}` },
    warnings: names.includes(environment) ? [] : [notFound('environment', environment, names)]
  }
}

/** Check runs and commit statuses of a commit that a name or glob means, summed up. */
export async function reportedChecks(
  pattern: string,
  { filters, judging }: Definition,
  { context, record, now }: Sources
): Promise<FoundReport> {
  const { sha, branch, tag } = filters
  const own = context.event === 'workflow_run' ? (context.triggering?.sha ?? context.sha) : context.sha
  const checks = await record.checks(
    filters.repository ?? fullName(context.repository),
    sha ?? refOf(branch, tag) ?? own
  )
  const meant = checks.filter(({ name }) => isMeant(name, pattern))
  const members = meant.map((check) => {
    const isShown = check.completed || judging.inProgress === 'show'
    return { ...check, status: isShown ? fresh(check.status, check.at, { ...judging, now }) : ('unknown' as const) }
  })
  const status = sum(
    members.map((member) => member.status),
    judging
  )
  const warnings =
    meant.length === 0
      ? [
          notFound(
            'check',
            pattern,
            checks.map(({ name }) => name)
          )
        ]
      : []
  return { status, origin: ofChecks(members, status), warnings }
}

/** In full, since a tag may have a branch's name. */
function refOf(branch: string | undefined, tag: string | undefined): string | undefined {
  if (branch !== undefined) return `heads/${branch}`
  return tag === undefined ? undefined : `tags/${tag}`
}
