import type { Pace, Snapshot } from '../destination/destination.ts'
import { storeTarget } from '../destination/publish-loop.ts'
import { BadgeError } from '../errors.ts'
import type { RunRecord } from '../collect/record.ts'
import type { Context } from '../context.ts'
import { type GitHub, openGitHub } from '../github/github.ts'
import type { FileName } from '../manifest/manifest.ts'
import { fullName, isSameRepository } from '../repository-name.ts'
import { type BadgeFile, type Site, unknownSite } from './checkout.ts'
import type { RecordsPorts } from './records.ts'

export interface RemoteOptions extends Pick<FileName, 'scope'> {
  /** The repository that the badges are shown for; a group's file is in its owner's repository `.github`. */
  readonly context: Context
  /** The path of the file of badges. */
  readonly path: string
  readonly token: string
  readonly signal: AbortSignal
}

/** Records, and where the statuses of their badges are looked up. */
export interface RemoteRecords {
  readonly ports: RecordsPorts
  readonly sources: { readonly context: Context; readonly record: RunRecord }
}

/** The records in a file of badges on GitHub. */
export function remoteRecords(options: RemoteOptions): RemoteRecords {
  const { context, token, signal } = options
  if (token === '')
    throw new BadgeError(
      'unauthorized',
      'A token is missing: reading from GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).'
    )
  const github = openGitHub({ context, token, signal: () => signal })
  return {
    ports: {
      file: remoteFile(options, github),
      levels: { owner: context.repository.owner, read: (reference) => github.contents(reference) },
      site: () => remoteSite(options, github)
    },
    sources: { context, record: github.record }
  }
}

/** For a group's badges, which no repository has inherited yet, the owner's oldest repository. */
async function remoteSite({ context, scope }: RemoteOptions, github: GitHub): Promise<Site> {
  const { serverUrl, repository: own } = context
  const repository = scope === 'group' ? await github.oldest(own.owner) : own
  if (repository === undefined) return unknownSite(serverUrl)
  return {
    serverUrl,
    repository,
    branch: '',
    facts: () => github.facts(repository),
    newest: () => github.newest(repository),
    read: (path) => github.contents({ repository: fullName(repository), path, ref: undefined })
  }
}

/** The file of badges, read from and written to the default branch. */
function remoteFile({ context, scope, path }: RemoteOptions, github: GitHub): BadgeFile {
  const { repository: own } = context
  const repository = scope === 'group' ? { ...own, name: '.github' } : own
  const name = fullName(repository)
  return {
    source: `${name}:${path}`,
    path: isSameRepository(repository, own) ? path : undefined,
    scope,
    read: async () => {
      const text = await github.contents({ repository: name, path, ref: undefined })
      // The file may be missing, but the repository must exist.
      if (text === undefined) await github.facts(repository)
      return text
    },
    // If somebody else commits first, the change is made again.
    change: async (make, headline) => {
      const { defaultBranch: branch } = await github.facts(repository)
      const protectedCure = `Change ${path} in a pull request`
      const store = github.branch({ repository, branch, singleCommit: false, protectedCure, check: () => {} })
      let text = ''
      const { commitSha } = await storeTarget(store, limitedPace(github.pace, path)).publish({
        draft: { files: [], message: { headline, body: '' } },
        otherChanges: async (snapshot) => {
          text = await make(await textAt(snapshot, path))
          return { files: [{ path, text }], removed: [] }
        }
      })
      return { text, commitSha }
    }
  }
}

async function textAt(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const text = (await snapshot.texts([path])).get(path)
  if (text === undefined && (await snapshot.files()).has(path))
    throw new BadgeError('invalid', `${path} is not UTF-8 text. Nothing was changed.`)
  return text
}

/** Far more conflicts in a row than people and workflows cause by adding badges. */
const MOST_CONFLICTS = 20

function limitedPace(pace: Pace, path: string): Pace {
  return {
    waitUntil: (time, why) => pace.waitUntil(time, why),
    async backOff(attempt) {
      if (attempt >= MOST_CONFLICTS)
        throw new BadgeError(
          'conflict',
          `Others changed the branch of ${path} ${MOST_CONFLICTS} times in a row before this change could be made. Try again.`
        )
      await pace.backOff(attempt)
    }
  }
}
