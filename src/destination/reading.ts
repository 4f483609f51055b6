import { blobId } from './blob.ts'
import type { Along, BadgeFile, Changes, OwnFiles, Standing } from './destination.ts'

export const NOTHING: Changes = { files: [], removed: [] }

/** What stands at a place, asked of a source: each thing once. */
export class Reading implements Standing {
  readonly #source: Standing
  readonly #texts = new Map<string, string | undefined>()
  #files: Promise<ReadonlyMap<string, string>> | undefined

  constructor(source: Standing) {
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

  /** Whether the file stands there with the same bytes; a text that was read tells without a listing. */
  async #holds({ path, text }: BadgeFile): Promise<boolean> {
    if (this.#texts.has(path)) return this.#texts.get(path) === text
    return (await this.files()).get(path) === blobId(text)
  }

  async #has(path: string): Promise<boolean> {
    return this.#texts.get(path) !== undefined || (await this.files()).has(path)
  }

  /** What is to be done besides the own files: only what is not so already, and never to an own file. */
  async changes(along: Along | undefined, own: OwnFiles): Promise<Changes> {
    if (along === undefined) return NOTHING
    const asked = await along(this, own)
    const files: BadgeFile[] = []
    const removed: string[] = []
    for (const file of asked.files) if (!(await this.#holds(file))) files.push(file)
    const kept = new Set([...own.paths, ...asked.files.map(({ path }) => path)])
    for (const path of new Set(asked.removed)) if (!kept.has(path) && (await this.#has(path))) removed.push(path)
    return { files, removed }
  }
}
