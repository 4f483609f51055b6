import { loadSvgReader } from '../badge/logo.ts'
import { BadgeError, quote } from '../errors.ts'
import { type Inherited, withInherited } from '../manifest/inheritance.ts'
import type { Levels } from '../manifest/levels.ts'
import { inOrder, type Manifest, type ManifestBadge } from '../manifest/manifest.ts'
import type { Change } from './change.ts'
import { loadManifest } from '../manifest/load.ts'
import { type FileName, notFound } from './file.ts'
import type { Request } from './request.ts'
import { type Listed, listed, previewed } from './rows.ts'
import type { Site } from './site.ts'

/** The file that badges are kept in. */
export interface BadgeFile extends FileName {
  /** undefined: it is not there. */
  read(): Promise<string | undefined>
  /** Writes what is made of the newest text, which may be asked for again; `what` says what it is about. */
  change(make: (text: string | undefined) => string, what: string): Promise<Written>
}

export interface Written {
  readonly text: string
  /** undefined: none was made. */
  readonly commitSha: string | undefined
}

export interface RecordsPorts {
  readonly file: BadgeFile
  /** undefined: nobody can be asked for the badges that are inherited. */
  readonly levels: Levels | undefined
  /** What badges are shown for; asked for only where there are some. */
  site(): Promise<Site>
}

/** What came of a request. */
export interface Outcome {
  readonly badges: readonly Listed[]
  /** The rows of the badges, or the one of a preview. */
  readonly rows: readonly object[]
  readonly commitSha: string | undefined
  /** What a person should know, one line each. */
  readonly warnings: readonly string[]
}

/** list · get · add · edit · remove · preview */
export async function manage(request: Request, ports: RecordsPorts): Promise<Outcome> {
  if (request.command === 'preview') {
    const { row, warnings } = await previewed(request.record, await ports.site())
    return { badges: [], rows: [row], commitSha: undefined, warnings }
  }
  const text = await ports.file.read()
  const book = await read(text, ports)
  switch (request.command) {
    case 'list': {
      const outcome = await shown(book, ports, book.badges)
      return request.name === undefined ? outcome : named(outcome, request.name)
    }
    case 'get':
      return shown(book, ports, [find(book, request.id, ports.file)])
    case 'add':
    case 'edit':
    case 'remove':
      return change(request, book, ports)
  }
}

/** The badges of a file, its own and all. */
interface Book extends Inherited {
  readonly manifest: Manifest | undefined
}

async function read(text: string | undefined, { file, levels }: RecordsPorts): Promise<Book> {
  const manifest = text === undefined ? undefined : await loadManifest(text, file)
  const missing = text === undefined ? [`There is no ${file.source} yet.`] : []
  if (file.scope === 'group' || levels === undefined) {
    const isInheriting = file.scope === 'project' && (manifest?.inherit !== false || manifest.extends.length > 0)
    const badges = inOrder(manifest?.badges ?? [])
    return { manifest, badges, notices: [...missing, ...(isInheriting ? [LEFT_OUT] : [])], warnings: [] }
  }
  const { notices, ...inherited } = await withInherited(manifest, levels)
  return { manifest, ...inherited, notices: [...missing, ...notices] }
}

const LEFT_OUT = 'Inherited badges are left out: reading them takes a token (--token or GITHUB_TOKEN).'

const idsOf = (badges: readonly ManifestBadge[]): string[] => badges.map(({ definition }) => definition.id)

function find({ badges }: Book, id: string, file: FileName): ManifestBadge {
  const badge = badges.find(({ definition }) => definition.id === id)
  if (badge === undefined) throw notFound(id, file, idsOf(badges))
  return badge
}

async function shown(book: Book, ports: RecordsPorts, badges: readonly ManifestBadge[]): Promise<Outcome> {
  const all = badges.length === 0 ? [] : await listed(badges, book.manifest?.publish, await ports.site())
  const warnings = [...book.notices, ...book.warnings, ...all.flatMap((badge) => badge.warnings)]
  return { badges: all, rows: all.map(({ row }) => row), commitSha: undefined, warnings }
}

/** GitLab's filter: exact, and letter case counts. */
function named(outcome: Outcome, name: string): Outcome {
  const badges = outcome.badges.filter(({ row }) => row.name === name)
  return { ...outcome, badges, rows: badges.map(({ row }) => row) }
}

const WHAT = { add: 'Add', edit: 'Edit', remove: 'Remove' } as const

async function change(request: Change, book: Book, ports: RecordsPorts): Promise<Outcome> {
  refuseInherited(request, book, ports.file)
  const what = `${WHAT[request.command]} the badge "${request.id}"`
  // The newest text of the file, which may hold an SVG, is not known before.
  const [{ changed }] = await Promise.all([import(/* webpackChunkName: "manifest" */ './change.ts'), loadSvgReader()])
  const { text, commitSha } = await ports.file.change((newest) => changed(newest, request, ports.file), what)
  if (request.command === 'remove') return { badges: [], rows: [], commitSha, warnings: [] }
  const now = await read(text, ports)
  return { ...(await shown(now, ports, [find(now, request.id, ports.file)])), commitSha }
}

/** A group's badge is changed where it is defined, and nowhere else. */
function refuseInherited({ command, id }: Change, { manifest, badges }: Book, file: FileName): void {
  const isOwn = manifest?.badges.some(({ definition }) => definition.id === id) === true
  const there = badges.find(({ definition }) => definition.id === id)
  if (isOwn || there === undefined) return
  if (command !== 'add')
    throw new BadgeError(
      'not-found',
      `There is no badge ${quote(id)} in ${file.source}: it is inherited, and defined at ${there.place}. Change it there (scope: organization).`
    )
  if (there.enforce)
    throw new BadgeError('conflict', `The badge ${quote(id)} is enforced by ${there.place}. Take another id.`)
}
