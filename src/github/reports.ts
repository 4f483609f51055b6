import type { Endpoints } from '@octokit/types'
import { fullName, type Repository } from '../repository-name.ts'
import { isFinal, type Status } from '../status/status.ts'
import {
  type ReportedDeployment,
  type ReportedCheck,
  statusOfConclusion,
  statusOfProgress,
  statusOfState
} from '../status/vocabulary.ts'
import type { Purpose } from './api-errors.ts'
import { allUnless, type Get, ITEMS, pages } from './requests.ts'
import { asFields, type Fields, listOf, numberOf, optionalText, optionalTime, route, textOf } from './response.ts'

const CHECKS_A_PAGE = 100

export function purposeOfChecks(repository: Repository): Purpose {
  return purposeOfReports(repository, 'check runs', 'checks: read')
}

export function purposeOfStatuses(repository: Repository): Purpose {
  return purposeOfReports(repository, 'commit statuses', 'statuses: read')
}

function purposeOfReports(repository: Repository, what: string, permission: string): Purpose {
  const name = fullName(repository)
  return {
    what: `to read the ${what} of ${name}`,
    permission,
    repository: name,
    missing: `There is no such commit in ${name}, or the token may not see it ("${permission}").`
  }
}

/**
 * Everything that was reported to a commit: its check runs, the latest of each name and suite, and its commit statuses,
 * the latest of each context. `ref` is a commit, a branch (`heads/main` if a tag may have the same name) or a tag; one that does
 * not exist has no reports.
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
    parse: parseCommitStatus,
    purpose: purposeOfStatuses(repository)
  })
  return [...(await allUnless(['not-found'], runs)), ...(await allUnless(['not-found'], statuses))]
}

function parseCheckRun(run: Fields): ReportedCheck {
  return {
    name: textOf(run, 'name'),
    status: statusOfCheckRun(run),
    completed: run['status'] === 'completed',
    at: optionalTime(run, 'completed_at') ?? optionalTime(run, 'started_at')
  }
}

function parseCommitStatus(item: Fields): ReportedCheck {
  const status = statusOfState(textOf(item, 'state') as DescribedCommitState)
  return {
    name: textOf(item, 'context'),
    status,
    completed: isFinal(status),
    at: optionalTime(item, 'updated_at')
  }
}

type DescribedRun =
  Endpoints['GET /repos/{owner}/{repo}/commits/{ref}/check-runs']['response']['data']['check_runs'][number]
/** GitHub describes this state as any string in answers; the states that can be reported are a closed set. */
type DescribedCommitState = Endpoints['POST /repos/{owner}/{repo}/statuses/{sha}']['parameters']['state']

/** A new word in GitHub's description does not compile here until the vocabulary knows it. */
function statusOfCheckRun(run: Fields): Status {
  const status = textOf(run, 'status') as DescribedRun['status']
  if (status !== 'completed') return statusOfProgress(status)
  return statusOfConclusion(optionalText(run, 'conclusion') as DescribedRun['conclusion'])
}

const ENVIRONMENTS_A_PAGE = 100

export function purposeOfDeployments(repository: Repository): Purpose {
  return {
    what: `to read the deployments of ${fullName(repository)}`,
    permission: 'deployments: read',
    repository: fullName(repository),
    missing: `There is no repository ${fullName(repository)}, or the token may not see it ("deployments: read").`
  }
}

interface DeploymentQuery {
  readonly environment: string
  /** The branch, tag or commit that was deployed, as the deployment names it. */
  readonly ref?: string
  readonly sha?: string
}

/** The newest deployment to an environment with its newest state; undefined: there is none. */
export async function newestDeployment(
  get: Get,
  repository: Repository,
  { environment, ref, sha }: DeploymentQuery
): Promise<ReportedDeployment | undefined> {
  const purpose = purposeOfDeployments(repository)
  const path = route`/repos/${repository.owner}/${repository.name}/deployments`
  const query = new URLSearchParams({ environment, per_page: '1' })
  if (ref !== undefined) query.set('ref', ref)
  if (sha !== undefined) query.set('sha', sha)
  const deployment = await get(`${path}?${query.toString()}`, (fields) => firstOf(fields, parseDeployment), purpose)
  if (deployment === undefined) return undefined
  const { id, ...what } = deployment
  const states = route`/repos/${repository.owner}/${repository.name}/deployments/${id}/statuses` + '?per_page=1'
  const state = await get(states, (fields) => firstOf(fields, parseDeploymentState), purpose)
  return { ...what, ...state }
}

/** The names of a repository's environments; none if the token may not see them (it needs `actions: read`). */
export function environmentNames(get: Get, { owner, name }: Repository): Promise<string[]> {
  const path = route`/repos/${owner}/${name}/environments`
  const parse = (environment: Fields): string => textOf(environment, 'name')
  const listing = pages(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse })
  return allUnless(['forbidden', 'not-found'], listing)
}

/** GitHub lists both deployments and their states newest first. */
function firstOf<T>(fields: Fields, parse: (fields: Fields) => T): T | undefined {
  const [first] = listOf(fields, ITEMS)
  return first === undefined ? undefined : parse(asFields(first, 'the first entry'))
}

/** Until a state is reported, a deployment is pending. */
function parseDeployment(deployment: Fields): ReportedDeployment & { id: number } {
  return {
    id: numberOf(deployment, 'id'),
    status: 'pending',
    completed: false,
    at: optionalTime(deployment, 'created_at'),
    sha: textOf(deployment, 'sha'),
    ref: textOf(deployment, 'ref')
  }
}

type DescribedDeploymentState =
  Endpoints['GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses']['response']['data'][number]['state']

/** A new word in GitHub's description does not compile here until the vocabulary knows it. */
function parseDeploymentState(state: Fields): Pick<ReportedDeployment, 'status' | 'completed' | 'at'> {
  const status = statusOfState(textOf(state, 'state') as DescribedDeploymentState)
  return { status, completed: isFinal(status), at: optionalTime(state, 'created_at') }
}
