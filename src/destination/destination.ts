/** A file to publish: its path below the target (ending included) and its text. */
export interface BadgeFile {
  readonly path: string
  readonly text: string
  /** The runs that it shows, as trailers name them: `17284637.1`. */
  readonly runs?: readonly string[]
  /**
   * Those that were looked up as the newest ones, and `0.0` for a workflow without any; undefined: none was looked up.
   * GitHub's lists lag, and what is published may know of newer ones.
   */
  readonly lookedUp?: readonly string[]
  /** The run that it speaks for and must not be older than what is there; undefined: it may always be written. */
  readonly stamp?: Stamp
  /** What the file would be with each worse status that is final: another job of the same run may have published it. */
  readonly worse?: () => Promise<readonly string[]>
}

/** A run of a workflow. */
export interface Stamp {
  /** Ids grow over all of GitHub. */
  readonly id: number
  readonly attempt: number
  /** Its number, which orders the runs of a workflow. */
  readonly number: number
  /** File name or id of the workflow. */
  readonly workflow: string | number
  /** The branch that the run is of. */
  readonly branch: string
  /** Whether it says that it was cancelled: then any newer run took its place. */
  readonly cancelled: boolean
}

/** What a publisher did. */
export interface Publication {
  /** Paths of the files that were written. */
  readonly written: readonly string[]
  /** Paths of the files that were left as they are: a newer run is published, or a worse status of the same run. */
  readonly superseded: readonly string[]
  /** Those of them that show a worse status of the same run. */
  readonly keptWorse?: readonly string[]
  /** Paths of the files that were removed. */
  readonly removed: readonly string[]
  /** The commit made, where there is one. */
  readonly commitSha?: string
}

/** What a publisher asks about the files while it is at it. */
export interface Advice {
  /** Whether a newer run than the stamp's has a verdict, or took its place. Asked before the first write, and again when own files have moved. */
  isSuperseded(stamp: Stamp): Promise<boolean>
  /** The files anew, after somebody else has written one of them; `published` are runs that lists may not show yet. */
  renew(published: readonly string[]): Promise<readonly BadgeFile[]>
}

/** One port, several publishers: all files go in one commit or one request, and equal bytes are not written. */
export interface Target {
  publish(files: readonly BadgeFile[], advice: Advice, along?: Along): Promise<Publication>
}

/** What stands at the place, as one reading found it; each is asked for only when it is wanted. */
export interface Standing {
  /** Every file by path, with the id that git gives its bytes. */
  files(): Promise<ReadonlyMap<string, string>>
  /** The texts of files; those that are not there, or are no text, are left out. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** What goes along with the badges in the same commit; made anew from what stands there at every attempt. */
export type Along = (standing: Standing, own: OwnFiles) => Promise<Changes>

/** The publication's own files. */
export interface OwnFiles {
  /** All of them. */
  readonly paths: readonly string[]
  /** Those that are left as they are. */
  readonly superseded: readonly string[]
}

export interface Changes {
  /** Written if their bytes differ. */
  readonly files: readonly BadgeFile[]
  /** Paths of files to remove; those that are not there are passed over. */
  readonly removed: readonly string[]
}

/** How long to wait; both give up with an error once the deadline is passed. */
export interface Pace {
  /** Waits a random while that grows with the number of attempts (0, 1, 2, …) and with how slow the server has been. */
  backOff(attempt: number): Promise<void>
  /** Waits until a time of the clock, in milliseconds since the epoch. */
  waitUntil(time: number, why: string): Promise<void>
}

/** How a write ended. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly commitSha?: string }
  /** Some of the files: the others follow with the next round. */
  | { readonly kind: 'partly'; readonly paths: readonly string[] }
  /** Somebody else was faster: read again. */
  | { readonly kind: 'conflict' }
  /** The answer was lost or makes no sense: only reading again tells. */
  | {
      readonly kind: 'unclear'
      readonly error: Error
      /** How often in a row to look again before the error stands. */ readonly tries?: number
    }
  | { readonly kind: 'limited'; readonly until: number; readonly why: string }
