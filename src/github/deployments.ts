import type { Endpoints } from '@octokit/types'
import { isFinal } from '../status/status.ts'
import { type ReportedDeployment, statusOfState } from '../status/vocabulary.ts'
import type { Purpose } from './classify.ts'
import { route } from './client.ts'
import { allUnless, type Get, ITEMS, pages } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { asFields, type Fields, listOf, numberOf, optionalTime, textOf } from './shape.ts'

const ENVIRONMENTS_A_PAGE = 100

export function purposeOfDeployments(repository: Repository): Purpose {
  return {
    what: `to read the deployments of ${fullName(repository)}`,
    permission: 'deployments: read',
    repository: fullName(repository),
    missing: `There is no repository ${fullName(repository)}, or the token may not see it ("deployments: read").`
  }
}

interface Wanted {
  readonly environment: string
  /** The branch, tag or commit that was deployed, as it was asked for. */
  readonly ref?: string
  readonly sha?: string
}

/** The newest deployment to an environment with its newest state; undefined: there is none. */
export async function newestDeployment(
  get: Get,
  repository: Repository,
  { environment, ref, sha }: Wanted
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
  const state = await get(states, (fields) => firstOf(fields, parseState), purpose)
  return { ...what, ...state }
}

/** The names of a repository's environments; none where the token may not see them (it takes `actions: read`). */
export function environmentNames(get: Get, { owner, name }: Repository): Promise<string[]> {
  const path = route`/repos/${owner}/${name}/environments`
  const parse = (environment: Fields): string => textOf(environment, 'name')
  const listing = pages(get, { path, key: 'environments', size: ENVIRONMENTS_A_PAGE, parse })
  return allUnless(['forbidden', 'not-found'], listing)
}

/** Both lists come newest first. */
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

type DescribedState =
  Endpoints['GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses']['response']['data'][number]['state']

/** A word that GitHub's description gains does not compile here until the vocabulary has it. */
function parseState(state: Fields): Pick<ReportedDeployment, 'status' | 'completed' | 'at'> {
  const status = statusOfState(textOf(state, 'state') as DescribedState)
  return { status, completed: isFinal(status), at: optionalTime(state, 'created_at') }
}
