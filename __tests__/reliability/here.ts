import { lastAttemptOf } from '../../src/collect/record.ts'
import { BadgeError } from '../../src/errors.ts'
import { type GitHub, openGitHub } from '../../src/github/github.ts'
import { isSuperseded } from '../../src/status/newest-run.ts'
import { storeTarget } from '../../src/destination/publish-loop.ts'
import type { Publication, PublishRequest, Target } from '../../src/destination/destination.ts'
import { attemptId } from '../../src/destination/trailers.ts'
import { contextOf } from '../fixtures.ts'
import type { Claim } from '../github-server/audit.ts'
import type { GitHubServer } from '../github-server/server.ts'
import type { VirtualTime } from '../github-server/clock.ts'
import { BRANCH, filesOf, type Run, runOf, type Sink } from './publisher.ts'

const seedOf = (text: string): number => Buffer.from(text).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 7)

/** The publishers as the action wires them, on virtual time; an error that is no `BadgeError` is a bug, and thrown. */
export const publishingHere =
  (server: GitHubServer, time: VirtualTime): Run =>
  (publisher, sink) => {
    const [owner = '', name = ''] = sink.repository.split('/')
    const context = contextOf({ repository: { owner, name }, apiUrl: server.url, graphqlUrl: `${server.url}/graphql` })
    const files = filesOf(publisher, sink)
    const claim = { client: publisher.client, files: new Map(files.map(({ path, text }) => [path, text])) }
    return time.run(async () => {
      const clock = time.clockFor(seedOf(publisher.client))
      const { signal } = new AbortController()
      const github = openGitHub({ context, token: publisher.token, clock, signal: () => signal })
      const request: PublishRequest = {
        draft: {
          files,
          message: { headline: 'Publish badges [skip ci]', body: `Badge-Run: ${attemptId(runOf(publisher))}` }
        },
        redraw: () => Promise.resolve(request.draft),
        hasNewerRun: (run) =>
          isSuperseded(
            github.record.newerRuns(sink.repository, run),
            run,
            lastAttemptOf(sink.repository, github.record)
          )
      }
      try {
        const publication = await targetOf(github, sink).publish(request)
        return { ...claim, result: resultOf(publication), commitSha: publication.commitSha, reason: '' }
      } catch (error) {
        if (!(error instanceof BadgeError)) throw error
        return { ...claim, result: 'failed', reason: error.message, code: error.code }
      }
    })
  }

function targetOf(github: GitHub, sink: Sink): Target {
  if (sink.kind === 'gist')
    return storeTarget(
      github.gist(sink.id, () => {}),
      github.pace
    )
  const [owner = '', name = ''] = sink.repository.split('/')
  const singleCommit = sink.kind === 'single commit'
  const place = { repository: { owner, name }, branch: BRANCH, singleCommit, check: () => {} }
  return storeTarget(github.branch(place), github.pace)
}

function resultOf({ written, superseded }: Publication): Claim['result'] {
  if (written.length > 0) return 'published'
  return superseded.length > 0 ? 'superseded' : 'unchanged'
}
