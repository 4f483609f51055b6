import { BadgeError } from '../errors.ts'
import { OVERVIEW, readData, refuseForeignPage, writeData, writePage } from './index-page.ts'
import type { BadgeRecord, FiledRecord } from '../readme/record.ts'
import { snippet } from '../readme/snippets.ts'
import type { OtherChanges, OwnFiles, Snapshot } from '../destination/destination.ts'
import { type Drawn, readPicture } from './ours.ts'

export { pruneAlong, type Pruning } from './prune.ts'

/**
 * The target explains itself: a `README.md` that shows every badge there, and a `badges.json` for programs.
 * `records` are the publication's own, as they are at the time; `address` tells where a reader finds a file.
 */
export function indexAlong(records: () => readonly BadgeRecord[], address: (path: string) => string): OtherChanges {
  return async (standing, own) => {
    refuseCollision(own)
    const [files, texts] = await Promise.all([standing.files(), standing.texts(Object.values(OVERVIEW))])
    refuseForeignPage(texts.get(OVERVIEW.page))
    const written = new Set(own.paths.filter((path) => !own.superseded.includes(path)))
    const badges = new Map<string, FiledRecord>()
    for (const record of readData(texts.get(OVERVIEW.data))) {
      if (files.has(record.path)) badges.set(stemOf(record.path), record)
    }
    for (const record of records()) {
      if (isFiled(record) && written.has(record.path)) badges.set(stemOf(record.path), record)
    }
    const unknown = [...files.keys()].filter((path) => path.endsWith('.svg') && !badges.has(stemOf(path)))
    const all = [...badges.values(), ...(await foundAt(unknown, standing, address))]
    const pages = [
      { path: OVERVIEW.page, text: writePage(all) },
      { path: OVERVIEW.data, text: writeData(all) }
    ]
    return { files: pages, removed: [] }
  }
}

/** Several, one after the other: each finds the place without what those before it remove. */
export function inTurn(...alongs: readonly OtherChanges[]): OtherChanges {
  return async (standing, own) => {
    const files = []
    const removed = new Set<string>()
    for (const along of alongs) {
      const changes = await along(without(removed, standing), own)
      files.push(...changes.files)
      for (const path of changes.removed) removed.add(path)
    }
    return { files, removed: [...removed] }
  }
}

function without(removed: ReadonlySet<string>, standing: Snapshot): Snapshot {
  if (removed.size === 0) return standing
  return {
    files: async () => new Map([...(await standing.files())].filter(([path]) => !removed.has(path))),
    texts: (paths) => standing.texts(paths.filter((path) => !removed.has(path)))
  }
}

const isFiled = (record: BadgeRecord): record is FiledRecord => record.path !== null

/** The badge, whatever its format. */
const stemOf = (path: string): string => path.replace(/\.(?:svg|json)$/, '')

function refuseCollision({ paths }: OwnFiles): void {
  if (!paths.includes(OVERVIEW.data)) return
  throw new BadgeError(
    'invalid',
    `"publish.index" writes the file ${OVERVIEW.data}, and so would a badge: give it another "id" or "path".`
  )
}

/** Badges of which no record is left, as their pictures tell. */
async function foundAt(
  paths: readonly string[],
  standing: Snapshot,
  address: (path: string) => string
): Promise<FiledRecord[]> {
  if (paths.length === 0) return []
  const texts = await standing.texts(paths)
  return [...texts].flatMap(([path, text]) => {
    const drawn = readPicture(text)
    return drawn === undefined ? [] : recordOf(path, drawn, address(path))
  })
}

function recordOf(path: string, { label, message, color }: Drawn, image: string): FiledRecord {
  const name = label || message
  const addresses = { link_url: null, image_url: image, rendered_link_url: null, rendered_image_url: image }
  const markdown = snippet('markdown', [{ alt: name, image, link: null }])
  const id = stemOf(path).slice(path.lastIndexOf('/') + 1)
  return { id, name, kind: 'project', status: null, label, message, color, ...addresses, path, markdown }
}
