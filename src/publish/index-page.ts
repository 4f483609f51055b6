import type { BadgeFile, OwnFiles, Snapshot } from '../destination/destination.ts'
import { BadgeError } from '../errors.ts'
import { encodePath } from '../readme/addresses.ts'
import { type BadgeRecord, destination, fenced, FIELDS, type FiledRecord, plain, snippet } from '../readme/snippets.ts'
import { parsed, type Picture, readPicture, withoutFormat } from './recognize.ts'

/** The files that `publish.index` adds to the target. */
export const INDEX = { page: 'README.md', data: 'badges.json' } as const

/** Marks a `README.md` that this action wrote. */
const MARKER = '<!-- publish-badges:index -->'

/** By path, in code units, so that the order does not depend on the locale. */
function sorted(records: readonly FiledRecord[]): FiledRecord[] {
  return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** `badges.json`: the records by path, in the order of their fields. */
export function writeData(records: readonly FiledRecord[]): string {
  const ordered = sorted(records).map((record) => Object.fromEntries(FIELDS.map((field) => [field, record[field]])))
  return `${JSON.stringify(ordered, null, 2)}\n`
}

/** The records of a `badges.json`; an error if this action did not write it. */
export function readData(text: string | undefined): FiledRecord[] {
  if (text === undefined) return []
  const data = parsed(text)
  if (!Array.isArray(data) || !data.every(isRecord)) throw foreign(INDEX.data)
  return data
}

const NULLABLE: readonly string[] = ['status', 'label', 'message', 'color', 'link_url', 'rendered_link_url']

function isRecord(value: unknown): value is FiledRecord {
  if (typeof value !== 'object' || value === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const isSound = (field: keyof BadgeRecord): boolean =>
    typeof fields[field] === 'string' || (fields[field] === null && NULLABLE.includes(field))
  return FIELDS.every(isSound) && /^(?:project|group)$/.test(String(fields['kind']))
}

/** The target's `README.md`: every badge with its snippet, by folder. */
export function writePage(records: readonly FiledRecord[]): string {
  const note = `Written by publish-badges with every publication, which overwrites changes made by hand. The same as data: [${INDEX.data}](${INDEX.data}).`
  const folders = new Map<string, FiledRecord[]>()
  for (const record of sorted(records)) {
    const folder = record.path.slice(0, Math.max(0, record.path.lastIndexOf('/')))
    folders.set(folder, [...(folders.get(folder) ?? []), record])
  }
  const sections = [...folders].flatMap(([folder, inside]) => [
    ...(folder === '' ? [] : [`## ${plain(folder)}\n`]),
    ...inside.map(entry)
  ])
  return [`# Badges\n\n${MARKER}\n\n${note}\n`, ...sections].join('\n')
}

/** An error if this action did not write the page. */
export function refuseForeignPage(text: string | undefined): void {
  if (text !== undefined && !text.split(/\r?\n/).includes(MARKER)) throw foreign(INDEX.page)
}

function foreign(file: string): BadgeError {
  return new BadgeError(
    'refused',
    `This action did not write the file ${file} at the target, so it is left as it is. Move it, or turn "publish.index" off.`
  )
}

function entry({ id, name, path, rendered_link_url: link, markdown }: FiledRecord): string {
  const image = encodePath(path)
  const picture = path.endsWith('.svg')
    ? snippet('markdown', [{ alt: name, image, link }])
    : `[${plain(path)}](${destination(image)})`
  const code = fenced('markdown', markdown.replace(/[\r\n]+/g, ' '))
  return `### ${plain(name) || plain(id)}\n\n${picture}\n\n${code}`
}

export interface IndexOptions {
  /** The badges of this publication, as they are now. */
  readonly records: readonly BadgeRecord[]
  /** Paths of the files that are removed at the same time. */
  readonly removed: readonly string[]
  /** The URL of a file. */
  readonly address: (path: string) => string
}

/** The index of the target: a `README.md` that shows every badge there, and a `badges.json` for programs. */
export async function indexFiles(
  target: Snapshot,
  own: OwnFiles,
  { records, removed, address }: IndexOptions
): Promise<BadgeFile[]> {
  refuseCollision(own)
  const [files, texts] = await Promise.all([target.files(), target.texts(Object.values(INDEX))])
  refuseForeignPage(texts.get(INDEX.page))
  const recorded = readData(texts.get(INDEX.data))
  const existing = new Set([...files.keys()].filter((path) => !removed.includes(path)))
  const written = new Set(own.paths.filter((path) => !own.superseded.includes(path)))
  const badges = new Map<string, FiledRecord>()
  for (const record of recorded) if (existing.has(record.path)) badges.set(withoutFormat(record.path), record)
  for (const record of records)
    if (isFiled(record) && written.has(record.path)) badges.set(withoutFormat(record.path), record)
  const unknown = [...existing].filter((path) => path.endsWith('.svg') && !badges.has(withoutFormat(path)))
  const all = [...badges.values(), ...(await recordsFromPictures(unknown, target, address))]
  return [
    { path: INDEX.page, text: writePage(all) },
    { path: INDEX.data, text: writeData(all) }
  ]
}

const isFiled = (record: BadgeRecord): record is FiledRecord => record.path !== null

function refuseCollision({ paths }: OwnFiles): void {
  if (!paths.includes(INDEX.data)) return
  throw new BadgeError(
    'invalid',
    `"publish.index" writes the file ${INDEX.data}, which is also the path of a badge: change the "id" or "path" of that badge.`
  )
}

/** Badges without a record, as far as their pictures tell. */
async function recordsFromPictures(
  paths: readonly string[],
  target: Snapshot,
  address: (path: string) => string
): Promise<FiledRecord[]> {
  if (paths.length === 0) return []
  const texts = await target.texts(paths)
  return [...texts].flatMap(([path, text]) => {
    const picture = readPicture(text)
    return picture === undefined ? [] : recordFrom(path, picture, address(path))
  })
}

function recordFrom(path: string, { label, message, color }: Picture, image: string): FiledRecord {
  const name = label || message
  const addresses = { link_url: null, image_url: image, rendered_link_url: null, rendered_image_url: image }
  const markdown = snippet('markdown', [{ alt: name, image, link: null }])
  const id = withoutFormat(path).slice(path.lastIndexOf('/') + 1)
  return { id, name, kind: 'project', status: null, label, message, color, ...addresses, path, markdown }
}
