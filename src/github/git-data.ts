import type { BadgeFile, Changes } from '../destination/destination.ts'
import { malformed } from './api-error.ts'
import { type Client, route } from './client.ts'
import type { Repository } from './repository.ts'
import { asFields, oidOf } from './shape.ts'

/** Trees of more than about 200 entries, or of several MB, fail on GitHub: larger ones are made in steps. */
export const MOST_ENTRIES = 100
export const MOST_BYTES = 1_000_000

interface Entry {
  readonly path: string
  readonly mode: '100644'
  readonly type: 'blob'
  readonly content?: string
  readonly sha?: null
}

type Move = { readonly sha: string } & ({ readonly ref: string } | { readonly force: false })

/** GitHub's git data API: objects are made first, and nothing is seen of them until a reference points there. */
export class GitData {
  readonly #client: Client
  readonly #repository: Repository

  constructor(client: Client, repository: Repository) {
    this.#client = client
    this.#repository = repository
  }

  /** A tree with the changes on top of `base`, or of nothing; its id. */
  async tree(base: string | undefined, { files, removed }: Changes): Promise<string> {
    const entries: Entry[] = [
      ...files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }) as const),
      ...removed.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }) as const)
    ]
    let tree = base
    for (const step of stepsOf(entries))
      tree = await this.#made('trees', { ...(tree === undefined ? {} : { base_tree: tree }), tree: step })
    if (tree === undefined) throw new Error('a tree of nothing')
    return tree
  }

  commit(message: string, tree: string, parents: readonly string[]): Promise<string> {
    return this.#made('commits', { message, tree, parents })
  }

  /** Makes a branch that points at a commit; refused where there is one of that name. */
  plant(branch: string, sha: string): Promise<void> {
    return this.#point('POST', '/refs', { ref: `refs/heads/${branch}`, sha })
  }

  /** Moves a branch forward to a commit; refused where the commit does not come after what stands there. */
  advance(branch: string, sha: string): Promise<void> {
    const parts = branch.split('/').map((part) => route`/${part}`)
    return this.#point('PATCH', `/refs/heads${parts.join('')}`, { force: false, sha })
  }

  /** An empty repository takes nothing but one file through the contents API; the id of the commit. */
  async seed({ path, text }: BadgeFile, { branch, message }: { branch: string; message: string }): Promise<string> {
    const { owner, name } = this.#repository
    const parts = path.split('/').map((part) => route`/${part}`)
    const answer = asFields(
      await this.#client.rest('PUT', route`/repos/${owner}/${name}/contents` + parts.join(''), {
        message,
        content: Buffer.from(text).toString('base64'),
        branch
      }),
      'the file'
    )
    return oidOf(asFields(answer['commit'], 'commit'), 'sha')
  }

  async #point(method: 'POST' | 'PATCH', path: string, body: Move): Promise<void> {
    const { owner, name } = this.#repository
    const answer = await this.#client.rest(method, route`/repos/${owner}/${name}/git` + path, body)
    const sha = oidOf(asFields(asFields(answer, 'the reference')['object'], 'object'), 'sha')
    if (sha !== body.sha) throw malformed('the reference points elsewhere')
  }

  async #made(kind: 'trees' | 'commits', body: object): Promise<string> {
    const { owner, name } = this.#repository
    const path = route`/repos/${owner}/${name}/git/${kind}`
    return oidOf(asFields(await this.#client.rest('POST', path, body), kind), 'sha')
  }
}

function stepsOf(entries: readonly Entry[]): Entry[][] {
  const steps: Entry[][] = []
  let bytes = 0
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.content ?? '')
    const last = steps.at(-1)
    if (last === undefined || last.length === MOST_ENTRIES || bytes + size > MOST_BYTES) {
      steps.push([entry])
      bytes = size
    } else {
      last.push(entry)
      bytes += size
    }
  }
  return steps
}
