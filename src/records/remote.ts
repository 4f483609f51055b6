import { BadgeError } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { systemClock } from '../github/pace.ts'
import { openRecordsApi, type RecordsApi } from '../github/records-api.ts'
import { fullName, isSame, type Repository } from '../github/repository.ts'
import type { Scope } from '../manifest/manifest.ts'
import type { BadgeFile, RecordsPorts, Written } from './records.ts'
import { type Site, unknownSite } from './checkout.ts'
import { branchTarget } from '../destination/branch.ts'
import type { Advice, Pace, Standing } from '../destination/destination.ts'

export interface RemoteOptions {
  readonly context: Context
  readonly token: string
  readonly signal: AbortSignal
  readonly scope: Scope
}

/** Records in a file on GitHub. */
export class RemoteRecords {
  readonly #options: RemoteOptions
  readonly #api: RecordsApi
  readonly #facts = new Map<string, ReturnType<RecordsApi['facts']>>()

  constructor(options: RemoteOptions) {
    const { context, token, signal } = options
    if (token === '')
      throw new BadgeError(
        'unauthorized',
        'A token is missing: reading GitHub needs "token" (on the command line --token, or GITHUB_TOKEN).'
      )
    this.#options = options
    this.#api = openRecordsApi(context, { token, signal, clock: systemClock(signal) })
  }

  /** The file of badges at this path, read and written on the default branch. */
  ports(path: string): RecordsPorts {
    return { file: this.#file(path), levels: this.levels, site: () => this.site() }
  }

  get levels(): NonNullable<RecordsPorts['levels']> {
    const { owner } = this.#options.context.repository
    return { owner, read: (reference) => this.#api.contents(reference) }
  }

  /** The repository that badges are shown for; for a group's file the owner's oldest repository. */
  async site(): Promise<Site> {
    const { context, scope } = this.#options
    const { serverUrl } = context
    const repository = scope === 'group' ? await this.#api.oldest(context.repository.owner) : context.repository
    if (repository === undefined) return unknownSite(serverUrl)
    return {
      serverUrl,
      repository,
      branch: '',
      facts: () => this.#factsOf(repository),
      newest: () => this.#api.newest(repository),
      read: (path) => this.#api.contents({ repository: fullName(repository), path, ref: undefined })
    }
  }

  #factsOf(repository: Repository): ReturnType<RecordsApi['facts']> {
    const { context } = this.#options
    const name = fullName(repository)
    const known = isSame(repository, context.repository) ? context.facts : undefined
    const facts = this.#facts.get(name) ?? (known === undefined ? this.#api.facts(repository) : Promise.resolve(known))
    this.#facts.set(name, facts)
    return facts
  }

  #file(path: string): BadgeFile {
    const { context, scope } = this.#options
    const repository = scope === 'group' ? { ...context.repository, name: '.github' } : context.repository
    const name = fullName(repository)
    return {
      source: `${name}:${path}`,
      path: isSame(repository, context.repository) ? path : undefined,
      scope,
      read: async () => {
        const text = await this.#api.contents({ repository: name, path, ref: undefined })
        // A missing file is fine, a missing repository is an error.
        if (text === undefined) await this.#factsOf(repository)
        return text
      },
      change: async (make, what) => this.#commit({ repository, path }, make, what)
    }
  }

  /** One commit on the default branch, on top of the newest text or not at all. */
  async #commit(
    { repository, path }: { readonly repository: Repository; readonly path: string },
    make: (text: string | undefined) => Promise<string>,
    what: string
  ): Promise<Written> {
    const { defaultBranch: branch } = await this.#factsOf(repository)
    const place = {
      repository,
      branch,
      singleCommit: false,
      message: () => ({ headline: what, body: '' }),
      found: () => {}
    }
    const target = branchTarget(this.#api.branch(place), patient(this.#api.pace, path))
    let text = ''
    const publication = await withFileCure({ repository, branch, path }, () =>
      target.publish([], UNCONDITIONAL, async (standing) => {
        text = await make(await textAt(standing, path))
        return { files: [{ path, text }], removed: [] }
      })
    )
    return { text, commitSha: publication.commitSha }
  }
}

const UNCONDITIONAL: Advice = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) }

async function textAt(standing: Standing, path: string): Promise<string | undefined> {
  const text = (await standing.texts([path])).get(path)
  if (text === undefined && (await standing.files()).has(path))
    throw new BadgeError('invalid', `${path} is not a text in UTF-8. Nothing was changed.`)
  return text
}

/** Conflicts in a row, far more than people and workflows that add badges cause. */
const MAX_CONFLICTS = 20

function patient(pace: Pace, path: string): Pace {
  return {
    waitUntil: (time, why) => pace.waitUntil(time, why),
    async backOff(attempt) {
      if (attempt >= MAX_CONFLICTS)
        throw new BadgeError(
          'conflict',
          `Others changed the branch of ${path} ${MAX_CONFLICTS} times in a row during this change. Try again.`
        )
      await pace.backOff(attempt)
    }
  }
}

/** The cure for a publication of badges does not help where one file is changed. */
async function withFileCure<T>(
  { repository, branch, path }: { readonly repository: Repository; readonly branch: string; readonly path: string },
  write: () => Promise<T>
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof BadgeError) || error.code !== 'policy') throw error
    throw new BadgeError(
      'policy',
      `A rule protects the branch "${branch}" of ${fullName(repository)}: change ${path} in a pull request, or put an app on the rule's bypass list and give its token as "token": GITHUB_TOKEN cannot be on that list.`
    )
  }
}
