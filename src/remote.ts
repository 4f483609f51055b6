import { branchAddress, gistAddress } from './addresses.ts'
import { BadgeError, invalid } from './errors.ts'
import { type Api, openApi } from './github/api.ts'
import type { Context } from './github/context.ts'
import type { Clock } from './github/pace.ts'
import { fullName, isSame, parseRepository } from './github/repository.ts'
import type { Destination, Plan } from './plan.ts'
import type { CommitMessage, Place } from './ports.ts'
import { branchTarget } from './target/branch.ts'
import { privateToPublic } from './privacy.ts'
import { gistTarget } from './target/gist.ts'

type BranchDestination = Extract<Destination, { kind: 'branch' }>
type GistDestination = Extract<Destination, { kind: 'gist' }>

interface Means {
  readonly plan: Plan
  readonly context: Context
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Everything that takes GitHub's APIs; loaded only when a run needs them. */
export class Remote {
  readonly #means: Means
  #api: Api | undefined

  constructor(means: Means) {
    this.#means = means
  }

  /** The APIs with the input `token`. */
  get api(): Api {
    const { plan, context } = this.#means
    if (plan.token === '')
      throw invalid(
        'token',
        '',
        'is empty. Leave it out in a workflow, where github.token is its default; on the command line give --token or GITHUB_TOKEN.'
      )
    this.#api ??= openApi(context, { ...this.#means, token: plan.token })
    return this.#api
  }

  branch(
    { branch, repository: named }: BranchDestination,
    message: () => CommitMessage,
    source: { readonly isPrivate: boolean }
  ): Place {
    const { plan, context } = this.#means
    const repository = (named === undefined ? undefined : parseRepository(named)) ?? context.repository
    const isOwn = isSame(repository, context.repository)
    if (isOwn) refuseDefaultBranch(branch, context.facts?.defaultBranch)
    let isPrivate = isOwn && context.facts?.isPrivate === true
    const store = this.api.branch({
      repository,
      branch,
      message,
      found(state) {
        if (isOwn) refuseDefaultBranch(branch, state.defaultBranch ?? undefined)
        else if (source.isPrivate && !state.isPrivate && !plan.allowPublic) throw privateToPublic(fullName(repository))
        isPrivate = state.isPrivate
      }
    })
    return {
      target: branchTarget(store, plan.dryRun ? 'dry run' : this.api.pace),
      address: (path) => branchAddress(context.serverUrl, { repository, branch, isPrivate }, path)
    }
  }

  async gist({ id }: GistDestination): Promise<Place> {
    const { plan, context } = this.#means
    if (plan.gistToken === '') {
      throw invalid(
        'gist-token',
        '',
        'is empty, and a gist takes one. Give a classic token of the gist\'s owner with the scope "gist": gist-token: ${{ secrets.GIST_TOKEN }}.'
      )
    }
    const api = openApi(context, { ...this.#means, token: plan.gistToken })
    let gist: Parameters<typeof gistAddress>[1] = { id, owner: null, rawUrl: null }
    const store = await api.gist(id, (found) => (gist = { id, ...found }))
    return {
      target: gistTarget(store, plan.dryRun ? 'dry run' : api.pace),
      address: (path) => gistAddress(context.serverUrl, gist, path)
    }
  }
}

function refuseDefaultBranch(branch: string, defaultBranch: string | undefined): void {
  if (branch !== defaultBranch) return
  throw new BadgeError(
    'invalid',
    `Input "target-branch": "${branch}" is the default branch, and badges would be mixed into its history. Take a branch of their own (default: badges).`
  )
}
