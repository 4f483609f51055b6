import type { Stamp } from '../../src/target/target.ts'
import {
  auditBranch,
  auditGist,
  type Claim,
  fsck,
  gaveUp,
  repeatedInVain,
  sentWhileLimited,
  strayRequests
} from '../github-server/audit.ts'
import { GitHubServer } from '../github-server/server.ts'
import { VirtualTime } from '../github-server/virtual-time.ts'
import type { Gist, Repository } from '../github-server/world.ts'
import { BRANCH, type Outcome, publishHere, type Publisher, type Sink } from './publisher.ts'

/** What publishers of a stage write to, and over which of GitHub's APIs. */
export const WAYS = ['GraphQL', 'GraphQL, first publication', 'REST', 'single commit', 'gist'] as const
export type Way = (typeof WAYS)[number]

const RUN: Stamp = { file: 'ci.yml', number: 11, attempt: 1, branch: 'main' }
const OLD = { path: 'main/ci.svg', text: '<svg>old</svg>' }
const OTHERS = { path: 'main/other.svg', text: '<svg>of somebody else</svg>' }

/** A double on virtual time, where a repository or gist of its own is set up for each play. */
export class Stage {
  readonly server: GitHubServer
  readonly time: VirtualTime
  readonly #restore: () => void
  #plays = 0

  private constructor(server: GitHubServer, time: VirtualTime, restore: () => void) {
    this.server = server
    this.time = time
    this.#restore = restore
  }

  static async open(): Promise<Stage> {
    const server = await GitHubServer.start()
    const time = new VirtualTime()
    server.clock = time
    // Measured end to end: isomercms-backend#18.
    server.latency = (operation) => (operation.startsWith('GraphQL mutation') ? 850 : 340)
    return new Stage(server, time, time.install())
  }

  async close(): Promise<void> {
    this.#restore()
    await this.server.stop()
  }

  /** What git finds wrong with any of the repositories. */
  fsck(): Promise<string[]> {
    const { repositories, folder } = this.server.world
    return fsck(
      [...repositories.values()].map(({ git }) => git),
      `${folder}/all.git`
    )
  }

  async play(way: Way): Promise<Play> {
    this.#plays += 1
    const name = `octo/demo-${String(this.#plays)}`
    const repository = await this.server.world.repository(name)
    repository.workflows.push({ id: 1, name: 'CI', path: '.github/workflows/ci.yml' })
    if (way !== 'GraphQL, first publication') await plant(repository)
    const id = this.#plays.toString(16).padStart(20, '0')
    const gist = this.server.world.gist(id, 'octo', { [OTHERS.path.replace('/', '-')]: OTHERS.text })
    return new Play(this, { way, repository, gist })
  }
}

async function plant({ git }: Repository): Promise<void> {
  const files = [OLD, OTHERS].map(({ path, text }) => ({ path, content: Buffer.from(text) }))
  await git.swap(`refs/heads/${BRANCH}`, await git.commit(await git.tree(null, files), [], 'before'), null)
}

interface Scenery {
  readonly way: Way
  readonly repository: Repository
  readonly gist: Gist
}

/** A fault of a crowd's would fill the screen. */
const MOST_SHOWN = 5

/** One publication, or several at once, and what became of them. */
export class Play {
  readonly repository: Repository
  readonly gist: Gist
  readonly #stage: Stage
  readonly #way: Way
  readonly #since: string | null
  readonly #before: ReadonlyMap<string, string>

  constructor(stage: Stage, { way, repository, gist }: Scenery) {
    this.#stage = stage
    this.#way = way
    this.repository = repository
    this.gist = gist
    this.#since = repository.git.objects.ref(`refs/heads/${BRANCH}`)
    this.#before = new Map(gist.files)
  }

  get fullName(): string {
    return `${this.repository.owner}/${this.repository.name}`
  }

  /** A publisher with two files of its own, and a token that tells it from the others. */
  publisher(name: string, files = [`main/${name}.svg`, `main/${name}.json`]): Publisher {
    const client = `${this.fullName} ${name}`
    const token = `ghs_${client.replace(/\W/g, '_')}`
    const { world } = this.#stage.server
    if (this.#way === 'gist')
      world.classicToken(token, 'octo', { scopes: ['gist'], repositories: [this.fullName], client })
    else world.installationToken(token, this.fullName, { contents: 'write', actions: 'read' }, client)
    if (this.#way === 'REST') this.#refuseGraphql(client)
    const paths = this.#way === 'gist' ? files.map((path) => path.replace('/', '-')) : files
    return {
      client,
      token,
      seed: Buffer.from(client).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 7),
      files: paths.map((path) => ({ path, text: `<svg>${name} ${path}</svg>`, stamp: RUN }))
    }
  }

  async publish(...publishers: readonly Publisher[]): Promise<Outcome[]> {
    const repository = this.fullName
    const sink: Sink =
      this.#way === 'gist'
        ? { kind: 'gist', repository, id: this.gist.id }
        : { kind: this.#way === 'single commit' ? 'single commit' : 'branch', repository }
    const { server, time } = this.#stage
    return Promise.all(publishers.map((publisher) => publishHere(server, time, { publisher, sink })))
  }

  /** What the clients of this play asked for, in order. */
  get operations(): string[] {
    return this.#record.map(({ operation }) => operation)
  }

  /** How many requests were refused because of a limit. */
  get limited(): number {
    return this.#record.filter(({ told }) => told !== undefined).length
  }

  /** Everything that is wrong now. */
  audit(claims: readonly Claim[]): string[] {
    const place = { git: this.repository.git, ref: `refs/heads/${BRANCH}`, since: this.#since }
    const isSingle = this.#way === 'single commit'
    const found =
      this.#way === 'gist' ? auditGist(this.gist, this.#before, claims) : auditBranch({ ...place, isSingle }, claims)
    const record = this.#record
    const faults = [
      ...found,
      ...sentWhileLimited(record),
      ...strayRequests(record),
      ...repeatedInVain(record),
      ...gaveUp(claims, record)
    ]
    return faults.length > MOST_SHOWN ? [...faults.slice(0, MOST_SHOWN), `… ${String(faults.length)} in all`] : faults
  }

  get #record(): Stage['server']['requests'] {
    return this.#stage.server.record.entries.filter(({ client }) => client.startsWith(`${this.fullName} `))
  }

  #refuseGraphql(client: string): void {
    this.#stage.server.refusesGraphql.add(client)
  }
}
