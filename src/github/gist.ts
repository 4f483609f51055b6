import { BadgeError, inputName } from '../errors.ts'
import { blobId, type Changes, type Store, type StoreState } from '../destination/destination.ts'
import { ApiError, malformed, outcomeOf, type Purpose } from './api-errors.ts'
import { type Connection, getter, route } from './requests.ts'
import { asFields, type Fields, isFields, objectOf, optionalObject, optionalText } from './response.ts'

/** A gist as it was read. */
export interface GistDetails {
  readonly owner: string | null
  /** The address of its files, without revision and file name: `https://gist.githubusercontent.com/OWNER/ID/raw`. */
  readonly rawUrl: string | null
}

/** The files of a gist by name; null for one that GitHub shows only in part (over 1 MB). */
type GistFiles = ReadonlyMap<string, string | null>

export interface GistState extends StoreState {
  readonly files: GistFiles
}

/** A gist on GitHub. `GITHUB_TOKEN` cannot write one: that needs a classic token of the gist's owner. `onRead` is called after each read. */
export function gistStore(
  { client, pace }: Connection,
  { id, onRead }: { readonly id: string; readonly onRead: (gist: GistDetails) => void }
): Store<GistState> {
  const purpose: Purpose = {
    what: `to publish to the gist ${id}`,
    token: 'gist-token',
    permission: `the scope "gist", or belongs to somebody else than the gist: use a classic token of its owner as ${inputName('gist-token', '"gist-token"')}`,
    missing: `There is no gist ${id}, or it belongs to somebody else than ${inputName('gist-token', '"gist-token"')}: create it, and use a classic token of its owner with the scope "gist".`
  }
  const get = getter({ client, pace }, purpose)
  return {
    read: () =>
      get(route`/gists/${id}`, (gist) => {
        onRead({ owner: optionalText(optionalObject(gist, 'owner'), 'login'), rawUrl: rawUrlOf(gist) })
        const files = filesOf(gist)
        // Ids are only compared, and a file that is not shown in full never equals a badge.
        return { files, blobs: new Map([...files].map(([path, text]) => [path, text === null ? '' : blobId(text)])) }
      }),
    // A gist does not record which run a file shows.
    lastCommits: () => Promise.resolve(new Map()),
    files: ({ blobs }) => Promise.resolve(blobs),
    texts: ({ files }, paths) => Promise.resolve().then(() => new Map(paths.flatMap((path) => fullText(files, path)))),
    async write({ files, removed }, before) {
      refuseTooMuch(id, { files, removed }, before.files)
      const contents = files.map(({ path, text }) => [path, { content: text }] as const)
      const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null] as const)]) }
      try {
        const made = filesOf(asFields(await client.rest('PATCH', route`/gists/${id}`, body), 'the gist'))
        if (!files.every(({ path, text }) => made.get(path) === text) || removed.some((path) => made.has(path)))
          throw malformed('the gist does not have the files that were sent')
        return { kind: 'written' }
      } catch (error) {
        if (error instanceof ApiError) return outcomeOf(error, purpose, Date.now())
        throw error
      }
    }
  }
}

/** GitHub docs, "Get a gist": answers contain no more, so the rest could not be compared or verified. */
const MOST_FILES = 300
const MOST_BYTES = 1_000_000

function refuseTooMuch(id: string, { files, removed }: Changes, before: GistFiles): void {
  const large = files.find(({ text }) => Buffer.byteLength(text) > MOST_BYTES)
  if (large !== undefined)
    throw new BadgeError(
      'refused',
      `The file ${large.path} is larger than the 1 MB that GitHub shows of a file in a gist.`
    )
  const names = new Set([...before.keys(), ...files.map(({ path }) => path)])
  for (const path of removed) names.delete(path)
  if (names.size > MOST_FILES)
    throw new BadgeError(
      'refused',
      `The gist ${id} would hold ${names.size} files, and GitHub lists ${MOST_FILES}: use a branch, or several gists.`
    )
}

function filesOf(gist: Fields): GistFiles {
  if (gist['truncated'] === true)
    throw new BadgeError(
      'refused',
      `The gist has more files than the ${MOST_FILES} that GitHub lists: use another one.`
    )
  const files = new Map<string, string | null>()
  for (const [name, file] of Object.entries(objectOf(gist, 'files'))) {
    if (!isFields(file)) continue
    files.set(name, file['truncated'] === true ? null : optionalText(file, 'content'))
  }
  return files
}

function rawUrlOf(gist: Fields): string | null {
  const [file] = Object.values(objectOf(gist, 'files')).filter(isFields)
  const raw = file === undefined ? null : optionalText(file, 'raw_url')
  return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw')
}

function fullText(files: GistFiles, path: string): [string, string][] {
  const text = files.get(path)
  if (text === null)
    throw new BadgeError(
      'refused',
      `The gist's file ${path} is larger than the 1 MB that GitHub shows of it. Remove the file, or publish to another gist.`
    )
  return text === undefined ? [] : [[path, text]]
}
