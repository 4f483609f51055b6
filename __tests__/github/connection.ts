import { type Client, connect } from '../../src/github/client.ts'
import { type Clock, RequestPace } from '../../src/github/pace.ts'
import { repositoryReader, type RepositoryReader } from '../../src/github/requests.ts'
import { GitHubServer } from '../github-server/server.ts'
import type { Repository, Token } from '../github-server/world.ts'

export const DEMO = { owner: 'octo', name: 'demo' }

/** What a reading is not for: an error that says it has lost the reading's own purpose. */
const OTHER = { what: 'to do something else', permission: '"other: read"', missing: 'Something else is missing.' }
const IMPATIENT: Clock = { now: Date.now, random: () => 0, sleep: () => Promise.resolve() }

interface Connected {
  readonly client: Client
  readonly pace: RequestPace
}

/** A double of GitHub with the repository `octo/demo`, and a reading of it with a token of these permissions. */
export class TestGitHub {
  readonly server: GitHubServer
  readonly repository: Repository

  private constructor(server: GitHubServer, repository: Repository) {
    this.server = server
    this.repository = repository
  }

  static async open(): Promise<TestGitHub> {
    const server = await GitHubServer.start()
    return new TestGitHub(server, await server.world.repository('octo/demo'))
  }

  /** A connection with a token of these permissions. */
  connection(permissions: Token['permissions']): Connected {
    const token = JSON.stringify(permissions)
    this.server.world.installationToken(token, 'octo/demo', permissions)
    return this.#connect(token)
  }

  /** A connection with somebody's own token, good for gists. */
  connectionOf(login: string): Connected {
    this.server.world.classicToken(login, login, { scopes: ['gist'] })
    return this.#connect(login)
  }

  #connect(token: string): Connected {
    const pace = new RequestPace(IMPATIENT)
    const client = connect({
      token,
      apiUrl: this.server.url,
      graphqlUrl: `${this.server.url}/graphql`,
      signal: new AbortController().signal,
      observe: (roundTrip) => pace.observe(roundTrip)
    })
    return { client, pace }
  }

  reader(permissions: Token['permissions'], repository = DEMO): RepositoryReader {
    return repositoryReader(this.connection(permissions), repository, OTHER)
  }

  /** The paths asked for so far, with their queries. */
  get paths(): string[] {
    return this.server.requests.map(({ url }) => url.replace('/repos/octo/demo/', ''))
  }

  /** The head of a branch. */
  async head(branch = 'main'): Promise<string> {
    return (await this.repository.git.resolve(`refs/heads/${branch}`)) ?? ''
  }
}
