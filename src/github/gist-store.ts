import { BadgeError } from '../errors.ts'
import type { GistFiles, GistStore } from '../destination/gist.ts'
import type { Changes, Pace } from '../destination/destination.ts'
import { ApiError, malformed } from './api-error.ts'
import { outcomeOf, type Purpose } from './classify.ts'
import { type Client, route } from './client.ts'
import { getter } from './pages.ts'
import { asFields, type Fields, isFields, optionalText } from './shape.ts'

/** What a reading tells of the gist itself. */
export interface FoundGist {
  readonly owner: string | null
  /** Where its files are read, without revision and file name: `https://gist.githubusercontent.com/OWNER/ID/raw`. */
  readonly rawUrl: string | null
}

/** A gist on GitHub. `GITHUB_TOKEN` cannot write one: it takes a classic token of the gist's owner. */
export function gistStore(
  client: Client,
  pace: Pace,
  { id, found }: { id: string; found: (gist: FoundGist) => void }
): GistStore {
  const purpose: Purpose = {
    what: `to publish to the gist ${id}`,
    permission:
      'the scope "gist", or belongs to somebody else than the gist: give a classic token of its owner as "gist-token"',
    missing: `There is no gist ${id}, or it belongs to somebody else than "gist-token": create it, and give a classic token of its owner with the scope "gist".`
  }
  const get = getter(client, pace, purpose)
  return {
    read: () =>
      get(route`/gists/${id}`, (gist) => {
        found({ owner: isFields(gist['owner']) ? optionalText(gist['owner'], 'login') : null, rawUrl: rawUrlOf(gist) })
        return filesOf(gist)
      }),
    async write({ files, removed }, there) {
      refuseTooMuch(id, { files, removed }, there)
      const contents = files.map(({ path, text }) => [path, { content: text }] as const)
      const body = { files: Object.fromEntries([...contents, ...removed.map((path) => [path, null] as const)]) }
      try {
        const made = filesOf(asFields(await client.rest('PATCH', route`/gists/${id}`, body), 'the gist'))
        if (!files.every(({ path, text }) => made.get(path) === text) || removed.some((path) => made.has(path)))
          throw malformed('the gist’s files are not the ones sent')
        return { kind: 'written' }
      } catch (error) {
        if (error instanceof ApiError) return outcomeOf(error, purpose, Date.now())
        throw error
      }
    }
  }
}

/** GitHub docs, "Get a gist": what is beyond is not listed, so that nothing could be compared or verified. */
const MOST_FILES = 300
const MOST_BYTES = 1_000_000

function refuseTooMuch(id: string, { files, removed }: Changes, there: GistFiles): void {
  const large = files.find(({ text }) => Buffer.byteLength(text) > MOST_BYTES)
  if (large !== undefined)
    throw new BadgeError('refused', `The file ${large.path} has more than the 1 MB that GitHub shows of a gist's file.`)
  const names = new Set([...there.keys(), ...files.map(({ path }) => path)])
  for (const path of removed) names.delete(path)
  if (names.size > MOST_FILES)
    throw new BadgeError(
      'refused',
      `The gist ${id} would hold ${names.size} files, and GitHub lists ${MOST_FILES}: take a branch, or several gists.`
    )
}

function filesOf(gist: Fields): GistFiles {
  if (gist['truncated'] === true)
    throw new BadgeError(
      'refused',
      `The gist holds more files than the ${MOST_FILES} that GitHub lists: take another one.`
    )
  const files = new Map<string, string | null>()
  for (const [name, file] of Object.entries(asFields(gist['files'], 'files'))) {
    if (!isFields(file)) continue
    files.set(name, file['truncated'] === true ? null : optionalText(file, 'content'))
  }
  return files
}

function rawUrlOf(gist: Fields): string | null {
  const [file] = Object.values(asFields(gist['files'], 'files')).filter(isFields)
  const raw = file === undefined ? null : optionalText(file, 'raw_url')
  return raw === null ? null : raw.replace(/\/raw\/.*$/s, '/raw')
}
