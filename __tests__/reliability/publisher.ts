import { BadgeError } from '../../src/errors.ts'
import { type Api, openApi } from '../../src/github/api.ts'
import { branchTarget } from '../../src/target/branch.ts'
import { gistTarget } from '../../src/target/gist.ts'
import type { Advice, BadgeFile, Publication, Target } from '../../src/target/target.ts'
import { contextOf } from '../fixtures.ts'
import type { Claim } from '../github-server/audit.ts'
import type { GitHubServer } from '../github-server/server.ts'
import type { VirtualTime } from '../github-server/virtual-time.ts'

export const BRANCH = 'badges'

/** Somebody who publishes. */
export interface Publisher {
  readonly client: string
  readonly token: string
  readonly files: readonly BadgeFile[]
  readonly seed: number
}

/** Where it publishes to. */
export type Sink =
  | { readonly kind: 'branch'; readonly repository: string }
  | { readonly kind: 'single commit'; readonly repository: string }
  | { readonly kind: 'gist'; readonly repository: string; readonly id: string }

export interface Outcome extends Claim {
  readonly error: BadgeError | undefined
}

/** The publishers as the action wires them, in this process and on virtual time; anything but a `BadgeError` is a bug. */
export async function publishHere(
  server: GitHubServer,
  time: VirtualTime,
  { publisher, sink }: { readonly publisher: Publisher; readonly sink: Sink }
): Promise<Outcome> {
  const [owner = '', name = ''] = sink.repository.split('/')
  const context = contextOf({ repository: { owner, name }, apiUrl: server.url, graphqlUrl: `${server.url}/graphql` })
  const { client, token, files, seed } = publisher
  const claim = { client, files: new Map(files.map(({ path, text }) => [path, text])) }
  return time.run(async () => {
    const api = openApi(context, { token, clock: time.clockFor(seed), signal: new AbortController().signal })
    const advice: Advice = {
      isSuperseded: (stamp) => api.record.hasNewer(sink.repository, stamp),
      renew: () => Promise.resolve(files)
    }
    try {
      const publication = await targetOf(api, sink).publish(files, advice)
      return { ...claim, result: resultOf(publication), commitSha: publication.commitSha, error: undefined }
    } catch (error) {
      if (!(error instanceof BadgeError)) throw error
      return { ...claim, result: 'failed', error }
    }
  })
}

function targetOf(api: Api, sink: Sink): Target {
  if (sink.kind === 'gist')
    return gistTarget(
      api.gist(sink.id, () => {}),
      api.pace
    )
  const [owner = '', name = ''] = sink.repository.split('/')
  const message = (): { headline: string; body: string } => ({
    headline: 'Publish badges [skip ci]',
    body: 'Badge-Run: ci.yml 11.1'
  })
  const place = { repository: { owner, name }, branch: BRANCH, message, found: () => {} }
  return branchTarget(api.branch(place), api.pace)
}

function resultOf({ written, superseded }: Publication): Claim['result'] {
  if (written.length > 0) return 'published'
  return superseded.length > 0 ? 'superseded' : 'unchanged'
}
