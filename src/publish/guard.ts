import { type BadgeError, inputName } from '../errors.ts'
import { branchOfRun, type Context, isOnBranch } from '../context.ts'
import { equalNames, fullName } from '../repository-name.ts'
import { branchProblem } from './paths.ts'
import type { Plan } from './plan.ts'
import type { Ports } from './ports.ts'
import { matchesGlob } from '../status/glob.ts'

/** Events of Dependabot whose token is read-only by default: GitHub docs, "Troubleshooting Dependabot on GitHub Actions". */
const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/

/** Branches that GitHub creates and deletes. */
const TEMPORARY_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//

/** Why this run must not publish, in one line; undefined if it may. The only request is for the default branch, if needed. */
export async function guard(plan: Plan, ports: Pick<Ports, 'context' | 'sources'>): Promise<string | undefined> {
  const { context } = ports
  if (plan.destination.kind === 'directory') return branchProblem(plan, context)
  return guardByEvent(plan, context) ?? (await guardByBranch(plan, ports)) ?? branchProblem(plan, context)
}

/** Why a run for this event must not write to a branch, gist or README, whatever `branches` allows. */
export function guardByEvent(plan: Plan, context: Context): string | undefined {
  const { event, triggering } = context
  if (event.startsWith('pull_request')) return `a run for a pull request (${event}) does not publish`
  if (event === 'workflow_run' && triggering !== undefined) {
    if (triggering.event.startsWith('pull_request')) return 'the triggering run is for a pull request'
    if (!equalNames(triggering.headRepository ?? '', fullName(context.repository)))
      return 'the triggering run comes from a fork'
  }
  const branch = branchOfRun(context)
  if (TEMPORARY_BRANCHES.test(branch) && !isNamed(branch, plan)) return `the branch ${branch} is temporary`
  return secretReason(plan, context) ?? forkReason(plan, context)
}

/** A badge that names the branch of the run allows that branch to publish. */
const isNamed = (branch: string, { badges }: Plan): boolean => badges.some(({ filters }) => filters.branch === branch)

/** Why `branches` does not allow this run; it does not apply to a run without a branch, such as one for a deployed commit. */
export async function guardByBranch(
  plan: Plan,
  { context, sources }: Pick<Ports, 'context' | 'sources'>
): Promise<string | undefined> {
  const branch = branchOfRun(context)
  if (branch === '' || isNamed(branch, plan)) return undefined
  const { branches } = plan
  const run = context.event === 'workflow_run' ? 'the triggering run' : 'this run'
  const where = context.tag === undefined ? `on ${branch}` : `on the tag ${branch}`
  if (branches !== undefined) {
    const isIncluded = branches.some((glob) => matchesGlob(branch, glob))
    return isIncluded ? undefined : `${run} is ${where}, which "branches" does not include (${branches.join(', ')})`
  }
  const { defaultBranch } = context.facts ?? (await sources.facts())
  return isOnBranch(defaultBranch, context)
    ? undefined
    : `${run} is ${where}, and only runs on ${defaultBranch} publish unless ${inputName('branches', '"branches"')} includes others`
}

const isDependabotRun = ({ actor, event }: Context): boolean =>
  actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event)

/** Runs by Dependabot have secrets of their own, and those of Actions are empty. */
function secretReason({ destination, token, gistToken }: Plan, context: Context): string | undefined {
  const [name, value] = destination.kind === 'gist' ? ['gist-token', gistToken] : ['token', token]
  return isDependabotRun(context) && value === ''
    ? `runs by Dependabot have no access to the secrets of Actions, and ${inputName(name, `"${name}"`)} is empty`
    : undefined
}

/** Why it was expected that a write was refused; undefined if it is a failure. */
export function expectedRefusal({ code }: BadgeError, context: Context): string | undefined {
  return code === 'forbidden' && isDependabotRun(context)
    ? 'the token of a run by Dependabot is read-only; grant the job "contents: write" to publish'
    : undefined
}

/** A fork publishes badges only if its owner names it as the target. */
function forkReason({ destination }: Plan, { facts, repository }: Context): string | undefined {
  if (facts?.isFork !== true) return undefined
  if (destination.kind === 'gist') return 'this repository is a fork'
  const own = fullName(repository)
  const isTarget = destination.kind === 'branch' && equalNames(destination.repository ?? '', own)
  return isTarget
    ? undefined
    : `this repository is a fork: set ${inputName('target-repository', '"target-repository"')} to ${own} to publish badges of its own`
}
