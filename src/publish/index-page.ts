import { BadgeError } from '../errors.ts'
import { plain, type BadgeRecord, FIELDS, type FiledRecord, destination, snippet } from '../readme/snippets.ts'

/** The files that a target explains itself with. */
export const OVERVIEW = { page: 'README.md', data: 'badges.json' } as const

/** Without it a `README.md` is somebody else's. */
const MADE_BY = '<!-- publish-badges:index -->'

const CURE = 'Move it to another place, or switch "publish.index" off.'

/** By path, in code units: the same order everywhere. */
export function sorted(records: readonly FiledRecord[]): FiledRecord[] {
  return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** `badges.json`: the records by path, in the order of their fields. */
export function writeData(records: readonly FiledRecord[]): string {
  const ordered = sorted(records).map((record) => Object.fromEntries(FIELDS.map((field) => [field, record[field]])))
  return `${JSON.stringify(ordered, null, 2)}\n`
}

/** The records of a `badges.json`; an error if it is not of our making. */
export function readData(text: string | undefined): FiledRecord[] {
  if (text === undefined) return []
  const data = parsed(text)
  if (!Array.isArray(data) || !data.every(isRecord)) {
    throw new BadgeError('refused', `${OVERVIEW.data} at the target is not the list of badges that we write. ${CURE}`)
  }
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const NULLABLE: readonly string[] = ['status', 'label', 'message', 'color', 'link_url', 'rendered_link_url']

function isRecord(value: unknown): value is FiledRecord {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const isSound = (field: keyof BadgeRecord): boolean =>
    typeof fields.get(field) === 'string' || (fields.get(field) === null && NULLABLE.includes(field))
  return FIELDS.every(isSound) && /^(?:project|group)$/.test(String(fields.get('kind')))
}

/** The target's `README.md`: every badge with its snippet, by folder. */
export function writePage(records: readonly FiledRecord[]): string {
  const folders = new Map<string, FiledRecord[]>()
  for (const record of sorted(records)) {
    const folder = record.path.slice(0, Math.max(0, record.path.lastIndexOf('/')))
    const inside = folders.get(folder) ?? []
    inside.push(record)
    folders.set(folder, inside)
  }
  const sections = [...folders].map(([folder, inside]) => section(folder, inside))
  const note = `Made by publish-badges with every publication; what is changed here by hand is lost. The same as data: [${OVERVIEW.data}](${OVERVIEW.data}).`
  return [`# Badges\n\n${MADE_BY}\n\n${note}\n`, ...sections].join('\n')
}

/** An error if the text is that of a page that is not of our making. */
export function refuseForeignPage(text: string | undefined): void {
  if (text === undefined || text.split(/\r?\n/).includes(MADE_BY)) return
  throw new BadgeError('refused', `${OVERVIEW.page} at the target is not of our making, and stays as it is. ${CURE}`)
}

function section(folder: string, records: readonly FiledRecord[]): string {
  const heading = folder === '' ? [] : [`## ${plain(folder)}\n`]
  return [...heading, ...records.map(entry)].join('\n')
}

function entry({ id, name, path, rendered_link_url: link, markdown }: FiledRecord): string {
  const image = path.split('/').map(encodeURIComponent).join('/')
  const picture = path.endsWith('.svg')
    ? snippet('markdown', [{ alt: name, image, link }])
    : `[${plain(path)}](${destination(image)})`
  const code = markdown.replace(/[\r\n]+/g, ' ')
  const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)))
  return `### ${plain(name) || plain(id)}\n\n${picture}\n\n${fence}markdown\n${code}\n${fence}\n`
}
