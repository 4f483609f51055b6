import { BadgeError } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { systemClock } from '../github/pace.ts'
import { openRecordsApi, type RecordsApi } from '../github/records-api.ts'
import { fullName, isSame, type Repository } from '../github/repository.ts'
import type { Scope } from '../manifest/manifest.ts'
import type { BadgeFile, RecordsPorts, Written } from './records.ts'
import { nowhere, type Site } from './site.ts'
import { branchTarget } from '../destination/branch.ts'
import type { Advice, Pace, Standing } from '../destination/destination.ts'

export interface Means {
  readonly context: Context
  readonly token: string
  readonly signal: AbortSignal
  readonly scope: Scope
}

/** Records that are kept on GitHub; loaded only where it is asked. */
export class RemoteRecords {
  readonly #means: Means
  readonly #api: RecordsApi
  readonly #facts = new Map<string, ReturnType<RecordsApi['facts']>>()

  constructor(means: Means) {
    const { context, token, signal } = means
    if (token === '')
      throw new BadgeError(
        'unauthorized',
        'No token is given: GitHub is asked with "token" (on the command line --token, or GITHUB_TOKEN).'
      )
    this.#means = means
    this.#api = openRecordsApi(context, { token, signal, clock: systemClock(signal) })
  }

  /** The file of badges at this path, read and written on the default branch. */
  ports(path: string): RecordsPorts {
    return { file: this.#file(path), levels: this.levels, site: () => this.site() }
  }

  get levels(): NonNullable<RecordsPorts['levels']> {
    const { owner } = this.#means.context.repository
    return { owner, read: (reference) => this.#api.contents(reference) }
  }

  /** The repository that badges are shown for: a group's are, until they are inherited, the owner's oldest one's. */
  async site(): Promise<Site> {
    const { context, scope } = this.#means
    const { serverUrl } = context
    const repository = scope === 'group' ? await this.#api.oldest(context.repository.owner) : context.repository
    if (repository === undefined) return nowhere(serverUrl)
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
    const { context } = this.#means
    const name = fullName(repository)
    const told = isSame(repository, context.repository) ? context.facts : undefined
    const facts = this.#facts.get(name) ?? (told === undefined ? this.#api.facts(repository) : Promise.resolve(told))
    this.#facts.set(name, facts)
    return facts
  }
  #file(path: string): BadgeFile {
    const { context, scope } = this.#means
    const repository = scope === 'group' ? { ...context.repository, name: '.github' } : context.repository
    const name = fullName(repository)
    return {
      source: `${name}:${path}`,
      scope,
      read: async () => {
        const text = await this.#api.contents({ repository: name, path, ref: undefined })
        // No file is fine, no repository is not.
        if (text === undefined) await this.#factsOf(repository)
        return text
      },
      change: async (make, what) => this.#commit({ repository, path }, make, what)
    }
  }

  /** One commit on the default branch, on top of the newest text or not at all. */
  async #commit(
    { repository, path }: { readonly repository: Repository; readonly path: string },
    make: (text: string | undefined) => string,
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
    const publication = await inOurWords({ repository, branch, path }, () =>
      target.publish([], NO_ADVICE, async (standing) => {
        text = make(await textAt(standing, path))
        return { files: [{ path, text }], removed: [] }
      })
    )
    return { text, commitSha: publication.commitSha }
  }
}

const NO_ADVICE: Advice = { isSuperseded: () => Promise.resolve(false), renew: () => Promise.resolve([]) }

async function textAt(standing: Standing, path: string): Promise<string | undefined> {
  const text = (await standing.texts([path])).get(path)
  if (text === undefined && (await standing.files()).has(path))
    throw new BadgeError('invalid', `${path} is no text in UTF-8. It is as it was.`)
  return text
}

/** Lost races that do not settle, far beyond what happens where people and workflows add badges. */
const MOST_RACES = 20

function patient(pace: Pace, path: string): Pace {
  return {
    waitUntil: (time, why) => pace.waitUntil(time, why),
    async backOff(attempt) {
      if (attempt >= MOST_RACES)
        throw new BadgeError(
          'conflict',
          `Others changed the branch of ${path} ${MOST_RACES} times in a row before we could. Try again.`
        )
      await pace.backOff(attempt)
    }
  }
}

/** What a publication of badges would be told to do, does not help where one file is changed. */
async function inOurWords<T>(
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
