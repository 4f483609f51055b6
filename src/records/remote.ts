import type { Pace, Snapshot } from '../destination/destination.ts'
import { storeTarget } from '../destination/publish-loop.ts'
import { BadgeError } from '../errors.ts'
import type { RunRecord } from '../collect/record.ts'
import type { Context } from '../context.ts'
import { type GitHub, openGitHub } from '../github/github.ts'
import type { Scope } from '../manifest/manifest.ts'
import { fullName, isSameRepository, type Repository } from '../repository-name.ts'
import { type BadgeFile, type Site, unknownSite } from './checkout.ts'
import type { RecordsPorts } from './records.ts'

/** Records in a file of badges on GitHub. */
export class RemoteRecords {
  readonly #context: Context
  readonly #scope: Scope
  readonly #github: GitHub

  constructor(options: {
    readonly context: Context
    readonly token: string
    readonly signal: AbortSignal
    readonly scope: Scope
  }) {
    const { context, token, signal, scope } = options
    if (token === '')
      throw new BadgeError(
        'unauthorized',
        'A token is missing: reading GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).'
      )
    this.#context = context
    this.#scope = scope
    this.#github = openGitHub({ context, token, signal: () => signal })
  }

  /** The file of badges at this path, read from and written to the default branch. */
  ports(path: string): RecordsPorts {
    return { file: this.#file(path), levels: this.levels, site: () => this.site() }
  }

  /** Where the statuses of the badges can be looked up. */
  get sources(): { readonly context: Context; readonly record: RunRecord } {
    return { context: this.#context, record: this.#github.record }
  }

  get levels(): NonNullable<RecordsPorts['levels']> {
    const { owner } = this.#context.repository
    return { owner, read: (reference) => this.#github.contents(reference) }
  }

  /** The repository that badges are shown for; for a group's badges, before they are inherited, the owner's oldest one. */
  async site(): Promise<Site> {
    const { serverUrl, repository: own } = this.#context
    const github = this.#github
    const repository = this.#scope === 'group' ? await github.oldest(own.owner) : own
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

  #file(path: string): BadgeFile {
    const { repository: own } = this.#context
    const repository = this.#scope === 'group' ? { ...own, name: '.github' } : own
    const name = fullName(repository)
    return {
      source: `${name}:${path}`,
      path: isSameRepository(repository, own) ? path : undefined,
      scope: this.#scope,
      read: async () => {
        const text = await this.#github.contents({ repository: name, path, ref: undefined })
        // The file may be missing, the repository may not.
        if (text === undefined) await this.#github.facts(repository)
        return text
      },
      // Commits to the default branch; if somebody else is faster, the change is made again.
      change: async (make, headline) => {
        let text = ''
        const target = await this.#defaultBranch(repository, path)
        const { commitSha } = await target.publish({
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

  async #defaultBranch(repository: Repository, path: string): Promise<ReturnType<typeof storeTarget>> {
    const { defaultBranch: branch } = await this.#github.facts(repository)
    const store = this.#github.branch({
      repository,
      branch,
      singleCommit: false,
      protectedCure: `Change ${path} in a pull request`,
      check: () => {}
    })
    return storeTarget(store, limitedPace(this.#github.pace, path))
  }
}

async function textAt(snapshot: Snapshot, path: string): Promise<string | undefined> {
  const text = (await snapshot.texts([path])).get(path)
  if (text === undefined && (await snapshot.files()).has(path))
    throw new BadgeError('invalid', `${path} is not a UTF-8 text. Nothing was changed.`)
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
