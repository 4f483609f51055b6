import type { Endpoints } from '@octokit/types'
import { fullName } from '../repository-name.ts'
import { isFinal, type Status } from '../status/status.ts'
import { type ReportedDeployment, type ReportedCheck, statusOfWord } from '../status/vocabulary.ts'
import type { Purpose } from './api-errors.ts'
import { all, ITEMS, type Listing, type RepositoryReader, route, unless } from './requests.ts'
import { entriesOf, type Fields, numberOf, optionalText, optionalTime, textOf } from './response.ts'

function purposeOf(
  { repository }: RepositoryReader,
  permission: string,
  { what, missing }: { readonly what: string; readonly missing: string }
): Purpose {
  const name = fullName(repository)
  return {
    what: `to read the ${what} of ${name}`,
    permission,
    repository: name,
    missing: `There is no ${missing} ${name}, or the token may not see it ("${permission}").`
  }
}

/**
 * Everything that was reported to a commit: its check runs, the latest of each name and suite, and its commit statuses,
 * the latest of each context. `ref` is a commit, a branch (`heads/main` if a tag may have the same name) or a tag; one that does
 * not exist has no reports.
 */
export async function checksOf(reader: RepositoryReader, ref: string): Promise<ReportedCheck[]> {
  const commit = route`/commits/${ref}`
  const list = async (listing: Listing<ReportedCheck>): Promise<ReportedCheck[]> =>
    (await unless(['not-found'], all(reader.get, listing))) ?? []
  const runs = await list({
    path: `${commit}/check-runs?filter=latest`,
    key: 'check_runs',
    parse: parseCheckRun,
    purpose: purposeOf(reader, 'checks: read', { what: 'check runs', missing: 'such commit in' })
  })
  const statuses = await list({
    path: `${commit}/status`,
    key: 'statuses',
    parse: parseCommitStatus,
    purpose: purposeOf(reader, 'statuses: read', { what: 'commit statuses', missing: 'such commit in' })
  })
  return [...runs, ...statuses]
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
  const status = statusOfWord(textOf(item, 'state') as DescribedCommitState)
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
  if (status !== 'completed') return statusOfWord(status)
  return statusOfWord(optionalText(run, 'conclusion') as DescribedRun['conclusion'])
}

interface DeploymentQuery {
  readonly environment: string
  /** The branch, tag or commit that was deployed, as the deployment names it. */
  readonly ref?: string
  readonly sha?: string
}

/** The newest deployment to an environment with its newest state; undefined: there is none. */
export async function newestDeployment(
  reader: RepositoryReader,
  wanted: DeploymentQuery
): Promise<ReportedDeployment | undefined> {
  const purpose = purposeOf(reader, 'deployments: read', { what: 'deployments', missing: 'repository' })
  // GitHub lists both deployments and their states newest first.
  const first = async <T>(path: string, parse: (entry: Fields) => T): Promise<T | undefined> =>
    (await reader.get(path, (fields) => entriesOf(fields, ITEMS, parse), purpose))[0]
  const query = new URLSearchParams({ environment: wanted.environment, per_page: '1' })
  if (wanted.ref !== undefined) query.set('ref', wanted.ref)
  if (wanted.sha !== undefined) query.set('sha', wanted.sha)
  const deployment = await first(`/deployments?${query.toString()}`, parseDeployment)
  if (deployment === undefined) return undefined
  const { id, ...what } = deployment
  return { ...what, ...(await first(route`/deployments/${id}/statuses` + '?per_page=1', parseDeploymentState)) }
}

/** The names of a repository's environments; none if the token may not see them (it needs `actions: read`). */
export async function environmentNames({ get }: RepositoryReader): Promise<string[]> {
  const names = all(get, { path: '/environments', key: 'environments', parse: (entry) => textOf(entry, 'name') })
  return (await unless(['forbidden', 'not-found'], names)) ?? []
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
  const status = statusOfWord(textOf(state, 'state') as DescribedDeploymentState)
  return { status, completed: isFinal(status), at: optionalTime(state, 'created_at') }
}
