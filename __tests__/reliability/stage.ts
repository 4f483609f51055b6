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
import { GitHubServer, type Recorded } from '../github-server/server.ts'
import { VirtualTime } from '../github-server/clock.ts'
import type { Gist, Repository } from '../github-server/world.ts'
import { type Manner, Processes } from './as-process.ts'
import { publishingHere } from './here.ts'
import { BRANCH, type Outcome, type Publisher, type Run, type Sink } from './publisher.ts'

/** What publishers write to, and over which of GitHub's APIs. */
export const WAYS = ['GraphQL', 'GraphQL, first publication', 'REST', 'single commit', 'gist'] as const
/** An empty repository takes one file to begin with, so that its first publication is not one commit. */
export type Way = (typeof WAYS)[number] | 'GraphQL, empty repository'

/** A part of every token: where it shows, a token shows. */
export const CANARY = 'canaryXk29fJq7Lm3Rt8Vw5Zb1'

/** In milliseconds of a clock that is six times as fast: a busy machine may stop a process between two requests for half a second. */
const ON_ITS_WAY_FROM_A_PROCESS = 3000

/** A file that stands there before, of nobody who plays. */
const OTHERS = { path: 'main/other.svg', text: '<svg>of somebody else</svg>' }

/** A double on which a repository or gist of its own is set up for each play. */
export class Stage {
  readonly server: GitHubServer
  readonly run: Run
  /** Undefined where publishers are processes. */
  readonly time: VirtualTime | undefined
  readonly processes: Processes | undefined
  readonly #close: () => Promise<void>
  #plays = 0

  private constructor(
    server: GitHubServer,
    run: Run,
    more: { time?: VirtualTime; processes?: Processes; close: () => Promise<void> }
  ) {
    this.server = server
    this.run = run
    this.time = more.time
    this.processes = more.processes
    this.#close = more.close
  }

  /** Publishers in this process, on virtual time. */
  static async here(): Promise<Stage> {
    const server = await GitHubServer.start()
    const time = new VirtualTime()
    server.clock = time
    // Measured end to end: isomercms-backend#18.
    server.latency = (operation) => (operation.startsWith('GraphQL mutation') ? 850 : 340)
    const restore = time.install()
    const close = async (): Promise<void> => {
      restore()
      await server.stop()
    }
    return new Stage(server, publishingHere(server, time), { time, close })
  }

  /** Publishers as processes of the built action. */
  static async ofProcesses(manner: Manner): Promise<Stage> {
    const processes = await Processes.open(manner)
    const { scene, run } = processes
    return new Stage(scene.server, run, { processes, close: () => scene.close() })
  }

  close(): Promise<void> {
    return this.#close()
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
    const repository = await this.server.world.repository(name, { empty: way === 'GraphQL, empty repository' })
    repository.workflows.push({ id: 1, name: 'CI', path: '.github/workflows/ci.yml' })
    if (!/first|empty/.test(way)) await plant(repository)
    const id = this.#plays.toString(16).padStart(20, '0')
    const gist = this.server.world.gist(id, 'octo', { 'notes.md': 'mine' })
    return new Play(this, { way, repository, gist })
  }
}

async function plant({ git }: Repository): Promise<void> {
  const files = [{ path: OTHERS.path, content: Buffer.from(OTHERS.text) }]
  await git.swap(
    `refs/heads/${BRANCH}`,
    await git.commit(await git.tree(null, files), [], 'Publish badges [skip ci]'),
    null
  )
}

/** What makes a publisher unlike the others; else it publishes one badge in two formats. */
type Kind = Partial<Pick<Publisher, 'run' | 'status' | 'formats' | 'badges'>>

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
  readonly #before: ReadonlyMap<string, string>
  #since: string | null = null
  #publishers = 0

  constructor(stage: Stage, { way, repository, gist }: Scenery) {
    this.#stage = stage
    this.#way = way
    this.repository = repository
    this.gist = gist
    this.#before = new Map(gist.files)
    this.begin()
  }

  get fullName(): string {
    return `${this.repository.owner}/${this.repository.name}`
  }

  get head(): string | null {
    return this.repository.git.objects.ref(`refs/heads/${BRANCH}`)
  }

  /** The audit looks at what comes after this. */
  begin(): void {
    this.#since = this.head
  }

  /** A publisher with a token that tells it from the others. */
  publisher(
    name: string,
    { run = 11, status = 'success', formats = ['svg', 'json'], badges = 1 }: Kind = {}
  ): Publisher {
    this.#publishers += 1
    const client = `${this.fullName} ${name} ${String(this.#publishers)}`
    const token = `ghs_${client.replace(/\W/g, '0')}${CANARY}`
    const { world, refusesGraphql } = this.#stage.server
    if (this.#way === 'gist')
      world.classicToken(token, 'octo', { scopes: ['gist'], repositories: [this.fullName], client })
    else world.installationToken(token, this.fullName, { contents: 'write', actions: 'read' }, client)
    if (this.#way === 'REST') refusesGraphql.add(client)
    return { client, name, token, run, status, formats, badges }
  }

  crowd(size: number, more: Kind = {}): Publisher[] {
    return Array.from({ length: size }, (_, index) => this.publisher(`leg-${String(index)}`, more))
  }

  publish(...publishers: readonly Publisher[]): Promise<Outcome[]> {
    const repository = this.fullName
    const sink: Sink =
      this.#way === 'gist'
        ? { kind: 'gist', repository, id: this.gist.id }
        : { kind: this.#way === 'single commit' ? 'single commit' : 'branch', repository }
    return Promise.all(publishers.map((publisher) => this.#stage.run(publisher, sink)))
  }

  /** What the publishers of this play asked for, in order. */
  get record(): readonly Recorded[] {
    return this.#stage.server.record.entries.filter(({ client }) => client.startsWith(`${this.fullName} `))
  }

  /** How many requests were refused because of a limit. */
  get limited(): number {
    return this.record.filter(({ told }) => told !== undefined).length
  }

  /** Everything that is wrong now. */
  audit(claims: readonly Claim[]): string[] {
    const { record } = this
    const faults = [
      ...this.#auditPlace(claims),
      ...sentWhileLimited(record, this.#stage.processes === undefined ? undefined : ON_ITS_WAY_FROM_A_PROCESS),
      ...strayRequests(record),
      ...repeatedInVain(record),
      ...gaveUp(claims, record)
    ]
    return faults.length > MOST_SHOWN ? [...faults.slice(0, MOST_SHOWN), `… ${String(faults.length)} in all`] : faults
  }

  #auditPlace(claims: readonly Claim[]): string[] {
    if (this.#way === 'gist') return auditGist(this.gist, this.#before, claims)
    const isSingle = this.#way === 'single commit'
    return auditBranch({ git: this.repository.git, ref: `refs/heads/${BRANCH}`, since: this.#since, isSingle }, claims)
  }
}
