import type { Definition } from '../badge/definition.ts'
import { notFound } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { matchesJob } from '../status/current-run.ts'
import { type Status, sum, withMaxAge } from '../status/status.ts'
import type { Sources, Origin } from './finding.ts'
import { ofChecks } from './origin.ts'

interface Report {
  readonly status: Status
  readonly skipReason?: string
  readonly origin: Origin
  readonly warnings: readonly string[]
}

/** The status of the newest deployment to an environment. */
export async function reportedDeployment(
  environment: string,
  { filters, judging }: Pick<Definition, 'filters' | 'judging'>,
  { context, record, now }: Sources
): Promise<Report> {
  const repository = filters.repository ?? fullName(context.repository)
  const ref = filters.branch ?? filters.tag
  const wanted = {
    environment,
    ...(ref === undefined ? {} : { ref }),
    ...(filters.sha === undefined ? {} : { sha: filters.sha })
  }
  const found = await record.deployment(repository, wanted)
  if (found !== undefined) {
    const status = withMaxAge(found.status, found.at, { ...judging, now })
    const skip = judging.ignore.includes(status) ? { skipReason: `the status ${status} is ignored` } : {}
    return { status, origin: { from: `the deployment to ${environment}` }, warnings: [], ...skip }
  }
  const names = await record.environments(repository)
  return {
    status: 'unknown',
    origin: { from: undefined, because: `no deployment to ${environment}` },
    warnings: names.includes(environment) ? [] : [notFound('environment', environment, names)]
  }
}

/** The sum of the check runs and commit statuses of a commit that match a name or glob. */
export async function reportedChecks(
  pattern: string,
  { filters, judging }: Definition,
  { context, record, now }: Sources
): Promise<Report> {
  const { sha, branch, tag } = filters
  const own = context.event === 'workflow_run' ? (context.triggering?.sha ?? context.sha) : context.sha
  const checks = await record.checks(
    filters.repository ?? fullName(context.repository),
    sha ?? refOf(branch, tag) ?? own
  )
  const matching = checks.filter(({ name }) => matchesJob(name, pattern))
  const members = matching.map((check) => {
    const isShown = check.completed || judging.inProgress === 'show'
    return {
      ...check,
      status: isShown ? withMaxAge(check.status, check.at, { ...judging, now }) : ('unknown' as const)
    }
  })
  const status = sum(
    members.map((member) => member.status),
    judging
  )
  const warnings =
    matching.length === 0
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

/** With its kind, since a branch and a tag may have the same name. */
function refOf(branch: string | undefined, tag: string | undefined): string | undefined {
  if (branch !== undefined) return `heads/${branch}`
  return tag === undefined ? undefined : `tags/${tag}`
}
