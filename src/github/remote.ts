import { branchAddress, gistAddress } from '../readme/addresses.ts'
import { BadgeError, invalid } from '../errors.ts'
import { expectedFiles } from '../publish/paths.ts'
import { type Api, openApi } from './api.ts'
import type { Glance } from './glance.ts'
import type { Context } from './context.ts'
import type { Clock } from './pace.ts'
import { fullName, isSame, parseRepository } from './repository.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Destination, Plan } from '../publish/plan.ts'
import type { CommitMessage, Place } from './ports.ts'
import { branchTarget } from '../destination/branch.ts'
import { privateToPublic } from '../publish/privacy.ts'
import { gistTarget } from '../destination/gist.ts'
import type { Target } from '../destination/destination.ts'
import { isOurCommit } from '../destination/trailers.ts'

type BranchDestination = Extract<Destination, { kind: 'branch' }>
type GistDestination = Extract<Destination, { kind: 'gist' }>

interface Means {
  readonly asked: Inputs
  readonly context: Context
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Everything that takes GitHub's APIs; loaded only when a run needs them. */
export class Remote {
  readonly #means: Means
  #api: Api | undefined
  #glance: (Glance & { readonly branch: string }) | undefined

  constructor(means: Means) {
    this.#means = means
  }

  /** The APIs with the input `token`. */
  get api(): Api {
    const { asked, context } = this.#means
    if (asked.token === '')
      throw invalid(
        'token',
        '',
        'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.'
      )
    this.#api ??= openApi(context, { ...this.#means, token: asked.token })
    return this.#api
  }

  /** A file of our own repository, with the head of the target branch where that is in the same repository. */
  async glance(plan: Plan, { path, sha }: { path: string; sha: string | undefined }): Promise<string | undefined> {
    const { context } = this.#means
    const { destination } = plan
    const expected = expectedFiles(plan, context)
    const { repository } = context
    if (destination.kind !== 'branch' || expected === undefined || !this.#isOwn(destination))
      return this.api.contents({ repository: fullName(repository), path, ref: sha })
    const place = { repository, branch: destination.branch, file: `${sha ?? 'HEAD'}:${path}` }
    const glance = await this.api.glance(place, expected)
    if (glance === undefined) return this.api.contents({ repository: fullName(repository), path, ref: sha })
    this.#glance = { branch: destination.branch, ...glance }
    return glance.text
  }

  #isOwn({ repository }: BranchDestination): boolean {
    const named = repository === undefined ? undefined : parseRepository(repository)
    return named === undefined || isSame(named, this.#means.context.repository)
  }

  branch(
    { branch, repository: named, singleCommit }: BranchDestination & { readonly singleCommit: boolean },
    message: () => CommitMessage,
    secret: string | undefined
  ): Place {
    const { asked, context } = this.#means
    const repository = (named === undefined ? undefined : parseRepository(named)) ?? context.repository
    const isOwn = isSame(repository, context.repository)
    const glance = isOwn && this.#glance?.branch === branch ? this.#glance : undefined
    if (isOwn) refuseDefaultBranch(branch, context.facts?.defaultBranch)
    let isPrivate = isOwn && context.facts?.isPrivate === true
    const store = this.api.branch({
      repository,
      branch,
      singleCommit,
      message,
      ours: OURS,
      glance,
      found(state) {
        if (isOwn) refuseDefaultBranch(branch, state.defaultBranch ?? undefined)
        else if (secret !== undefined && !state.isPrivate && !asked.allowPublic)
          throw privateToPublic(secret, fullName(repository))
        isPrivate = state.isPrivate
      }
    })
    return {
      target: branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace),
      address: (path) => branchAddress(context.serverUrl, { repository, branch, isPrivate }, path)
    }
  }

  /** The default branch of this repository, where README files stand. */
  defaultBranch(branch: string): Target {
    const { asked, context } = this.#means
    const store = this.api.branch({
      repository: context.repository,
      branch,
      singleCommit: false,
      message: () => ({ headline: 'Update the badges of the README [skip ci]', body: '' }),
      ruled: 'Take "readme" out and update the block in a pull request',
      found: () => {}
    })
    return branchTarget(store, asked.dryRun ? 'dry run' : this.api.pace)
  }

  gist({ id }: GistDestination): Place {
    const { asked, context } = this.#means
    if (asked.gistToken === '') {
      throw invalid(
        'gist-token',
        '',
        'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.'
      )
    }
    const api = openApi(context, { ...this.#means, token: asked.gistToken })
    let gist: Parameters<typeof gistAddress>[1] = { id, owner: null, rawUrl: null }
    const store = api.gist(id, (found) => (gist = { id, ...found }))
    return {
      target: gistTarget(store, asked.dryRun ? 'dry run' : api.pace),
      address: (path) => gistAddress(context.serverUrl, gist, path)
    }
  }
}

/** Files that a publication leaves: badges, and the index. */
const OURS = {
  commit: isOurCommit,
  file: (path: string): boolean => /\.(?:svg|json)$/.test(path) || path === 'README.md'
}

function refuseDefaultBranch(branch: string, defaultBranch: string | undefined): void {
  if (branch !== defaultBranch) return
  throw new BadgeError(
    'invalid',
    `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`
  )
}
