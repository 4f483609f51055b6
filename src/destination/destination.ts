/** A file to publish: its path below the destination (with its extension) and its text. */
export interface BadgeFile {
  readonly path: string
  readonly text: string
  /** The runs that it shows, as trailers name them: `17284637.1`. */
  readonly runs?: readonly string[]
  /**
   * The runs that a look-up found to be the newest, with `0.0` for a workflow without any; undefined: nothing was looked up.
   * GitHub's lists lag behind, so the destination may already name newer runs.
   */
  readonly lookedUp?: readonly string[]
  /** The run whose result it shows. It never replaces the result of a newer run. undefined: it may always be written. */
  readonly sourceRun?: SourceRun
  /** The file as it would be with each worse final status: another job of the same run may have published one of them. */
  readonly worse?: () => Promise<readonly string[]>
}

/** A run of a workflow. */
export interface SourceRun {
  /** Ids grow over all of GitHub. */
  readonly id: number
  readonly attempt: number
  /** Its number, which orders the runs of a workflow. */
  readonly number: number
  /** File name or id of the workflow. */
  readonly workflow: string | number
  readonly branch: string
  /** Whether the file shows it as cancelled: then any newer run replaced it. */
  readonly cancelled: boolean
}

export interface CommitMessage {
  readonly headline: string
  /** '' for none. */
  readonly body: string
}

/** The files to publish, and the message of the commit if the destination has commits. */
export interface Draft {
  readonly files: readonly BadgeFile[]
  readonly message: CommitMessage
}

export interface PublishRequest {
  readonly draft: Draft
  /**
   * Draws the files again from what GitHub says now. Called if somebody else wrote one of them, or if the destination
   * names runs (`missedRuns`) that a look-up did not find. undefined: the draft does not depend on anything.
   */
  readonly redraw?: (missedRuns: readonly string[]) => Promise<Draft>
  /** Whether a newer run has a result, or replaced this one; undefined: the token may not read runs. */
  readonly hasNewerRun?: (run: SourceRun) => Promise<boolean | undefined>
  /** Changes of other files in the same commit: the index, removals, a block in a README. */
  readonly otherChanges?: OtherChanges | undefined
}

/** What a publication did. */
export interface Publication {
  /** Paths of the files that were written. */
  readonly written: readonly string[]
  /** Paths of the files that were not replaced, because the destination shows a newer run, or a worse status of the same run. */
  readonly superseded: readonly string[]
  /** Those of them that show a worse status of the same run. */
  readonly worseStatus?: readonly string[]
  /** Paths of the files that were removed. */
  readonly removed: readonly string[]
  /** The commit made, if there is one. */
  readonly commitSha?: string
  /** Whether it was not possible to find out if a newer run has a result. */
  readonly newerRunsUnknown?: true
}

/** The port to a place that badges are published to. All files go into one commit or request; equal bytes are not written. */
export interface Target {
  publish(request: PublishRequest): Promise<Publication>
}

/** The files of a destination at one moment. Each part is read when it is first used. */
export interface Snapshot {
  /** Every file by path, with the blob id of its bytes. */
  files(): Promise<ReadonlyMap<string, string>>
  /** The texts of files, without those that do not exist or are not text. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Computes changes of other files from a snapshot; called again for every attempt to write. */
export type OtherChanges = (snapshot: Snapshot, own: OwnFiles) => Promise<Changes>

/** The publication's own files. */
export interface OwnFiles {
  readonly paths: readonly string[]
  /** Those that are not replaced. */
  readonly superseded: readonly string[]
}

export interface Changes {
  /** Written if their bytes differ. */
  readonly files: readonly BadgeFile[]
  /** Paths of files to remove; paths without a file are skipped. */
  readonly removed: readonly string[]
}

export const NO_CHANGES: Changes = { files: [], removed: [] }

/** How long to wait. Both methods throw once the deadline has passed. */
export interface Pace {
  /** Waits a random time that grows with the number of attempts (0, 1, 2, …) and with the response times of the server. */
  backOff(attempt: number): Promise<void>
  /** Waits until a time in milliseconds since the epoch. */
  waitUntil(time: number, why: string): Promise<void>
}

/** How a write ended. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly commitSha?: string }
  /** Some of the files were written: the others follow in the next attempt. */
  | { readonly kind: 'partly'; readonly paths: readonly string[] }
  /** Somebody else was faster: read again. */
  | { readonly kind: 'conflict' }
  /** The answer was lost or could not be read: only another read shows what happened. */
  | {
      readonly kind: 'unclear'
      readonly error: Error
      /** How often in a row to try before the error counts. */ readonly tries?: number
    }
  | { readonly kind: 'limited'; readonly until: number; readonly why: string }

/** A commit that wrote a file. */
export interface Commit {
  readonly oid: string
  readonly message: string
}

/** A branch or a gist at one moment. */
export interface StoreState {
  /** The commit that a branch points at; null: the branch does not exist. undefined for a gist. */
  readonly head?: string | null
  /** Blob ids of the files, at least at the paths that were read. */
  readonly blobs: ReadonlyMap<string, string>
  /** The commits that last wrote files, as far as they were read together with the head; null: there is none. */
  readonly traced?: ReadonlyMap<string, Commit | null>
  /** The newest commit of a branch with a single commit; null: there is none. */
  readonly tip?: Tip | null
}

export interface Tip {
  readonly message: string
  /** Whether the branch has no other commit. */
  readonly isOnly: boolean
}

/** The port to a branch or a gist. */
export interface Store<State extends StoreState = StoreState> {
  /** Reads head and files in one request; the last commits of `traced` will probably be needed next. */
  read(paths: readonly string[], traced: readonly string[]): Promise<State>
  /** The commits that last wrote the paths. Paths without one, or whose message is not relevant, may be left out. */
  lastCommits(
    state: State,
    paths: readonly string[],
    isRelevant: (message: string) => boolean
  ): Promise<ReadonlyMap<string, Commit>>
  /** Every file by path, with its blob id; none if there is no branch. */
  files(state: State): Promise<ReadonlyMap<string, string>>
  /** The texts of files, without those that do not exist or are not text. */
  texts(state: State, paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Makes the changes on top of `state` in one commit or request; in a branch only if it has not moved since. */
  write(changes: Changes, state: State, message: CommitMessage): Promise<WriteOutcome>
}

/** The id that git gives a file with these bytes, or with this text. `node:crypto` needs 6 ms to load, so a run that only draws does not load it. */
export function blobId(content: string | Buffer): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** A snapshot that reads each file from its source only once. */
export class CachedSnapshot implements Snapshot {
  readonly #source: Snapshot
  readonly #texts = new Map<string, string | undefined>()
  #files: Promise<ReadonlyMap<string, string>> | undefined

  constructor(source: Snapshot) {
    this.#source = source
  }

  files(): Promise<ReadonlyMap<string, string>> {
    this.#files ??= this.#source.files()
    return this.#files
  }

  async texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unknown = [...new Set(paths)].filter((path) => !this.#texts.has(path))
    const found = unknown.length === 0 ? new Map<string, string>() : await this.#source.texts(unknown)
    for (const path of unknown) this.#texts.set(path, found.get(path))
    const known = paths.map((path) => [path, this.#texts.get(path)] as const)
    return new Map(known.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])))
  }

  /** Whether the file has these bytes already; a text that was read answers this without a listing. */
  async #holds({ path, text }: BadgeFile): Promise<boolean> {
    if (this.#texts.has(path)) return this.#texts.get(path) === text
    return (await this.files()).get(path) === blobId(text)
  }

  async #has(path: string): Promise<boolean> {
    return this.#texts.get(path) !== undefined || (await this.files()).has(path)
  }

  /** The changes of other files that make a difference. Own files are never changed. */
  async changes(otherChanges: OtherChanges | undefined, own: OwnFiles): Promise<Changes> {
    if (otherChanges === undefined) return NO_CHANGES
    const wanted = await otherChanges(this, own)
    const files: BadgeFile[] = []
    const removed: string[] = []
    for (const file of wanted.files) if (!(await this.#holds(file))) files.push(file)
    const written = new Set([...own.paths, ...wanted.files.map(({ path }) => path)])
    for (const path of new Set(wanted.removed)) if (!written.has(path) && (await this.#has(path))) removed.push(path)
    return { files, removed }
  }
}
