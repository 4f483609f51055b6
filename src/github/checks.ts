import type { Endpoints } from '@octokit/types'
import { isFinal, type Status } from '../status/status.ts'
import { type ReportedCheck, statusOfConclusion, statusOfProgress, statusOfState } from '../status/vocabulary.ts'
import type { Purpose } from './classify.ts'
import { route } from './client.ts'
import { allUnless, type Get, pages } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { type Fields, optionalText, optionalTime, textOf } from './shape.ts'

const CHECKS_A_PAGE = 100

export function purposeOfChecks(repository: Repository): Purpose {
  return {
    what: `to read the check runs of ${fullName(repository)}`,
    permission: 'checks: read',
    repository: fullName(repository),
    missing: `There is no such commit in ${fullName(repository)}, or the token may not see it ("checks: read").`
  }
}

export function purposeOfStatuses(repository: Repository): Purpose {
  return {
    what: `to read the commit statuses of ${fullName(repository)}`,
    permission: 'statuses: read',
    repository: fullName(repository),
    missing: `There is no such commit in ${fullName(repository)}, or the token may not see it ("statuses: read").`
  }
}

/**
 * Everything that was reported to a commit: its check runs, the latest of each name and suite, and its commit statuses,
 * the latest of each context. `ref` is a commit, a branch (`heads/main` where a tag may have its name) or a tag;
 * one that is not there has none.
 */
export async function checksOf(get: Get, repository: Repository, ref: string): Promise<ReportedCheck[]> {
  const commit = route`/repos/${repository.owner}/${repository.name}/commits/${ref}`
  const runs = pages(get, {
    path: `${commit}/check-runs?filter=latest`,
    key: 'check_runs',
    size: CHECKS_A_PAGE,
    parse: parseCheckRun,
    purpose: purposeOfChecks(repository)
  })
  const statuses = pages(get, {
    path: `${commit}/status`,
    key: 'statuses',
    size: CHECKS_A_PAGE,
    parse: parseStatusOfCommit,
    purpose: purposeOfStatuses(repository)
  })
  return [...(await allUnless(['not-found'], runs)), ...(await allUnless(['not-found'], statuses))]
}

function parseCheckRun(run: Fields): ReportedCheck {
  return {
    name: textOf(run, 'name'),
    status: statusOf(run),
    completed: run['status'] === 'completed',
    at: optionalTime(run, 'completed_at') ?? optionalTime(run, 'started_at')
  }
}

function parseStatusOfCommit(item: Fields): ReportedCheck {
  const status = statusOfState(textOf(item, 'state') as DescribedState)
  return {
    name: textOf(item, 'context'),
    status,
    completed: isFinal(status),
    at: optionalTime(item, 'updated_at')
  }
}

type DescribedRun =
  Endpoints['GET /repos/{owner}/{repo}/commits/{ref}/check-runs']['response']['data']['check_runs'][number]
/** The description of the answer calls a state any text; what may be reported is a closed set. */
type DescribedState = Endpoints['POST /repos/{owner}/{repo}/statuses/{sha}']['parameters']['state']

/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function statusOf(run: Fields): Status {
  const status = textOf(run, 'status') as DescribedRun['status']
  if (status !== 'completed') return statusOfProgress(status)
  return statusOfConclusion(optionalText(run, 'conclusion') as DescribedRun['conclusion'])
}
