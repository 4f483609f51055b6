import { branchProblem } from './draw-all.ts'
import type { BadgeError } from '../errors.ts'
import { branchOfRun, type Context, isOnBranch } from '../github/context.ts'
import type { RepositoryFacts } from '../github/repository.ts'
import { fullName } from '../repository-name.ts'
import type { Plan } from './plan.ts'
import { matchesGlob } from '../status/glob.ts'

/** Events of Dependabot's whose token may only read by default: GitHub docs, "Troubleshooting Dependabot on GitHub Actions". */
const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/

/** Branches that bots make for a while. */
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//

/** What the event tells, and what can be asked where it does not. */
export interface Known {
  readonly context: Context
  readonly facts: () => Promise<Pick<RepositoryFacts, 'defaultBranch'>>
}

/** Why this run writes nothing, in one line; undefined: it may. Asks only for the default branch, and only if it counts. */
export async function guard(plan: Plan, { context, facts }: Known): Promise<string | undefined> {
  if (plan.destination.kind === 'directory') return branchProblem(plan, context)
  return guardByEvent(plan, context) ?? (await guardByBranch(plan, { context, facts })) ?? branchProblem(plan, context)
}

/** Why a run after this event writes nothing to a branch, gist or README, whatever `branches` says. */
export function guardByEvent(plan: Plan, context: Context): string | undefined {
  const { event, triggering } = context
  if (event.startsWith('pull_request')) return `a pull request's run (${event}) publishes nothing`
  if (event === 'workflow_run' && triggering !== undefined) {
    if (triggering.event.startsWith('pull_request')) return "the triggering run is a pull request's"
    if (triggering.headRepository?.toLowerCase() !== fullName(context.repository).toLowerCase())
      return 'the triggering run comes from a fork'
  }
  const branch = branchOfRun(context)
  if (PASSING_BRANCHES.test(branch) && !isAskedFor(branch, plan))
    return `the branch ${branch} is there for a while only`
  return secretReason(plan, context) ?? forkReason(plan, context)
}

/** A badge that names the branch of the run lifts what keeps that branch from publishing. */
const isAskedFor = (branch: string, { badges }: Plan): boolean =>
  badges.some(({ filters }) => filters.branch === branch)

/** A run without a branch, as after the deployment of a commit, is not held against `branches`. */
export async function guardByBranch(plan: Plan, { context, facts }: Known): Promise<string | undefined> {
  const branch = branchOfRun(context)
  if (branch === '' || isAskedFor(branch, plan)) return undefined
  const { branches } = plan
  const run = context.event === 'workflow_run' ? 'the triggering run' : 'this run'
  const where = context.tag === undefined ? `on ${branch}` : `on the tag ${branch}`
  if (branches !== undefined) {
    const isNamed = branches.some((glob) => matchesGlob(branch, glob))
    return isNamed ? undefined : `${run} is ${where}, which "branches" does not name (${branches.join(', ')})`
  }
  const { defaultBranch } = context.facts ?? (await facts())
  return isOnBranch(defaultBranch, context)
    ? undefined
    : `${run} is ${where}, and only runs on ${defaultBranch} publish unless "branches" names others`
}

const isDependabots = ({ actor, event }: Context): boolean =>
  actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event)

/** Secrets of Actions are empty in Dependabot's runs, which have their own. */
function secretReason({ destination, token, gistToken }: Plan, context: Context): string | undefined {
  const [name, value] = destination.kind === 'gist' ? ['gist-token', gistToken] : ['token', token]
  return isDependabots(context) && value === ''
    ? `Dependabot's runs do not get the secrets of Actions, and "${name}" is empty`
    : undefined
}

/** Why a write that was refused is no failure; undefined: it is one. */
export function expectedRefusal({ code }: BadgeError, context: Context): string | undefined {
  return code === 'forbidden' && isDependabots(context)
    ? 'the token of Dependabot\'s run may only read; with "contents: write" in the permissions of the job it publishes'
    : undefined
}

/** A fork's own runs would show on badges that nobody asked for; its owner asks by naming it as the target. */
function forkReason({ destination }: Plan, { facts, repository }: Context): string | undefined {
  if (facts?.isFork !== true) return undefined
  if (destination.kind === 'gist') return 'this repository is a fork'
  const named =
    destination.kind === 'branch' && destination.repository?.toLowerCase() === fullName(repository).toLowerCase()
  return named
    ? undefined
    : `this repository is a fork: name it as "target-repository" (${fullName(repository)}) if it publishes badges of its own`
}
