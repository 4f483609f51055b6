import type { Desk } from './records.ts'
import { readContext } from '../github/context.ts'
import type { RemoteRecords } from '../records/remote.ts'
import { stopSignal } from '../runner.ts'

/** The records that are kept on GitHub, of a repository and its owner. */
export async function remoteRecords({ env, token, scope, process }: Desk, repository: string): Promise<RemoteRecords> {
  const { RemoteRecords } = await import(/* webpackChunkName: "github" */ '../records/remote.ts')
  // An event tells of the repository that it is in, and of no other.
  const isOwn = env['GITHUB_REPOSITORY']?.toLowerCase() === repository.toLowerCase()
  const given = { ...env, GITHUB_REPOSITORY: repository, ...(isOwn ? {} : { GITHUB_EVENT_PATH: '' }) }
  return new RemoteRecords({ context: readContext(given), token, signal: stopSignal(process), scope })
}
