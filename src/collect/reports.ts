import { type Definition, slug } from '../badge/definition.ts'
import type { Context } from '../context.ts'
import { notFound } from '../errors.ts'
import { matchesJob } from '../status/current-run.ts'
import { sum, withMaxAge } from '../status/status.ts'
import { baseFinding, type Finding, ignoredReason, ownSubject, type Sources, triggeringSubject } from './finding.ts'
import { ofChecks } from './origin.ts'

/** The badge of the newest deployment to an environment. */
export async function environmentFinding(
  environment: string,
  definition: Definition,
  { context, record, now }: Sources
): Promise<Finding> {
  const { filters, judging } = definition
  const finding = namedAfterEnvironment(environment, definition, context)
  const { repository } = finding.subject
  const ref = filters.branch ?? filters.tag
  const found = await record.deployment(repository, {
    environment,
    ...(ref === undefined ? {} : { ref }),
    ...(filters.sha === undefined ? {} : { sha: filters.sha })
  })
  if (found !== undefined) {
    const status = withMaxAge(found.status, found.at, { ...judging, now })
    const origin = { from: `the deployment to ${environment}` }
    return { ...finding, status, origin, skipReason: ignoredReason(definition, status) }
  }
  const names = await record.environments(repository)
  return {
    ...finding,
    status: 'unknown',
    origin: { from: undefined, because: `no deployment to ${environment}` },
    warnings: names.includes(environment) ? [] : [notFound('environment', environment, names)]
  }
}

/** The same without its status. */
export function namedAfterEnvironment(environment: string, definition: Definition, context: Context): Finding {
  const { filters } = definition
  const own = ownSubject(context, filters)
  const subject = { ...own, repository: filters.repository ?? own.repository, workflow: undefined, environment }
  const defaults = { id: slug(environment), label: environment, link: 'deployments' as const }
  return { ...baseFinding(definition, subject, context), defaults }
}

/** The badge of the check runs and commit statuses of a commit that match a name or glob. */
export async function checkFinding(
  pattern: string,
  definition: Definition,
  { context, record, now }: Sources
): Promise<Finding> {
  const { filters, judging } = definition
  const finding = namedAfterCheck(pattern, definition, context)
  const { repository, sha } = finding.subject
  const checks = await record.checks(repository, filters.sha ?? refOf(filters) ?? sha)
  const members = checks
    .filter(({ name }) => matchesJob(name, pattern))
    .map((check) => {
      const isShown = check.completed || judging.inProgress === 'show'
      const status = isShown ? withMaxAge(check.status, check.at, { ...judging, now }) : 'unknown'
      return { ...check, status }
    })
  const statuses = members.map((member) => member.status)
  const names = checks.map(({ name }) => name)
  const status = sum(statuses, judging)
  const warnings = members.length === 0 ? [notFound('check', pattern, names)] : []
  return { ...finding, status, origin: ofChecks(members, status), warnings }
}

/**
 * The same without its status. An id wins as the label, since names of checks are often long, such as
 * `continuous-integration/jenkins/branch`.
 */
export function namedAfterCheck(check: string, definition: Definition, context: Context): Finding {
  const { id, filters } = definition
  const own = triggeringSubject(context, filters)
  const subject = {
    ...own,
    repository: filters.repository ?? own.repository,
    workflow: undefined,
    // The commit at the head of a branch or tag is not known here.
    sha: filters.sha ?? (refOf(filters) === undefined ? own.sha : '')
  }
  const defaults = { id: slug(check), label: id ?? check, link: 'checks' as const }
  return { ...baseFinding(definition, subject, context), defaults }
}

/** With its kind, since a branch and a tag may have the same name. */
function refOf({ branch, tag }: Definition['filters']): string | undefined {
  if (branch !== undefined) return `heads/${branch}`
  return tag === undefined ? undefined : `tags/${tag}`
}
