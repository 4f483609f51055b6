import type { Context } from './github/context.ts'
import { fullName } from './github/repository.ts'
import type { Plan } from './plan.ts'

/** Events that Dependabot sets off with a token that may only read: GitHub docs, "Troubleshooting Dependabot on GitHub Actions". */
const READ_ONLY_FOR_DEPENDABOT = /^(?:push|create|deployment|deployment_status)$/

/** Branches that bots make for a while. */
const PASSING_BRANCHES = /^(?:gh-readonly-queue|dependabot)\//

/** Why this run writes nothing to a branch or gist, in one line; undefined: it may. */
export function guard(context: Context, plan: Plan): string | undefined {
  if (plan.destination.kind === 'directory') return undefined
  const { event, triggering } = context
  if (event.startsWith('pull_request')) return `a pull request's run (${event}) publishes nothing`
  if (event === 'workflow_run' && triggering !== undefined) {
    if (triggering.event.startsWith('pull_request')) return "the triggering run is a pull request's"
    if (triggering.headRepository?.toLowerCase() !== fullName(context.repository).toLowerCase())
      return 'the triggering run comes from a fork'
  }
  if (context.actor === 'dependabot[bot]' && READ_ONLY_FOR_DEPENDABOT.test(event))
    return "Dependabot's runs have a token that may only read"
  const branch = (event === 'workflow_run' ? triggering?.branch : context.branch) ?? ''
  if (PASSING_BRANCHES.test(branch) && !plan.badges.some((badge) => badge.filters.branch === branch))
    return `the branch ${branch} is there for a while only`
  return forkReason(context, plan)
}

/** A fork's own runs would show on badges that nobody asked for; its owner asks by naming it as the target. */
function forkReason({ facts, repository }: Context, { destination }: Plan): string | undefined {
  if (facts?.isFork !== true) return undefined
  if (destination.kind === 'gist') return 'this repository is a fork'
  const named =
    destination.kind === 'branch' && destination.repository?.toLowerCase() === fullName(repository).toLowerCase()
  return named
    ? undefined
    : `this repository is a fork: name it as "target-repository" (${fullName(repository)}) if it publishes badges of its own`
}
