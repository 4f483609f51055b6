import { BadgeError, inputName, perInterface, quote, suggestion, TextError } from '../errors.ts'
import type { Changes, Edited } from '../manifest/edit.ts'
import { setTwice } from '../manifest/fields.ts'
import { type Inherited, type Levels, withInherited } from '../manifest/inheritance.ts'
import { type FileName, inOrder, type Manifest, type ManifestBadge } from '../manifest/manifest.ts'
import { readManifest } from '../manifest/read.ts'
import type { BadgeFile, Site } from './checkout.ts'
import type { Request } from './request.ts'
import { type ListedBadge, listed, previewed } from './rows.ts'

export interface RecordsPorts {
  readonly file: BadgeFile
  /** undefined: inherited badges cannot be read. */
  readonly levels: Levels | undefined
  /** The repository that badges are shown for; called only if there are some. */
  site(): Promise<Site>
}

/** The result of a request. */
export interface Outcome {
  readonly badges: readonly ListedBadge[]
  /** The rows of the badges, or the one of a preview. */
  readonly rows: readonly object[]
  readonly commitSha: string | undefined
  /** One line each. */
  readonly warnings: readonly string[]
  /** What was changed; undefined: the request only reads. */
  readonly change?: Changed
}

/** A change of the file of badges. */
export interface Changed {
  readonly command: Change['command']
  readonly id: string
  /** The file, as messages name it. */
  readonly source: string
  /** Of an edit: keys whose values differ, as texts; undefined: not set. */
  readonly keys: readonly {
    readonly key: string
    readonly before: string | undefined
    readonly after: string | undefined
  }[]
}

/** list · get · add · edit · remove · preview */
export async function manage(request: Request, ports: RecordsPorts): Promise<Outcome> {
  if (request.command === 'preview') {
    const { row, warnings } = await previewed(request.record, await ports.site())
    return { badges: [], rows: [row], commitSha: undefined, warnings }
  }
  const text = await ports.file.read()
  const badges = await badgesIn(text, ports)
  switch (request.command) {
    case 'list': {
      const { name } = request
      const rows = await rowsOf(badges, ports, badges.badges)
      // GitLab's filter: exact, and letter case counts.
      return listOutcome(badges, name === undefined ? rows : rows.filter(({ row }) => row.name === name))
    }
    case 'get':
      return listOutcome(badges, await rowsOf(badges, ports, [find(badges, request.id, ports.file)]))
    case 'add':
    case 'edit':
    case 'remove':
      return change(request, badges, ports)
  }
}

/** The badges of a file, inherited ones included. */
interface AllBadges extends Inherited {
  readonly manifest: Manifest | undefined
}

async function badgesIn(text: string | undefined, { file, levels }: RecordsPorts): Promise<AllBadges> {
  const manifest = text === undefined ? undefined : await readManifest(text, file)
  const missing = text === undefined ? [`There is no ${file.source} yet.`] : []
  if (file.scope === 'group' || levels === undefined) {
    const isInheriting = file.scope === 'project' && manifest?.namesInherited === true
    const badges = inOrder(manifest?.badges ?? [])
    return { manifest, badges, notices: [...missing, ...(isInheriting ? [NOT_READ] : [])], warnings: [] }
  }
  const { notices, ...inherited } = await withInherited(manifest, levels)
  return { manifest, ...inherited, notices: [...missing, ...notices] }
}

const NOT_READ = 'Inherited badges are left out: reading them needs a token (--token or GITHUB_TOKEN).'

function find({ badges }: AllBadges, id: string, file: FileName): ManifestBadge {
  const badge = badges.find(({ definition }) => definition.id === id)
  if (badge === undefined) throw unknownBadge(id, file, badges)
  return badge
}

function unknownBadge(id: string, { source }: FileName, badges: readonly ManifestBadge[]): BadgeError {
  const ids = badges.map(({ definition }) => definition.id)
  return new BadgeError('not-found', `There is no badge ${quote(id)} in ${source}.${suggestion(id, ids)}`)
}

async function rowsOf(
  { manifest }: AllBadges,
  ports: RecordsPorts,
  badges: readonly ManifestBadge[]
): Promise<readonly ListedBadge[]> {
  return badges.length === 0 ? [] : listed(badges, manifest?.publish, await ports.site())
}

function listOutcome({ notices, warnings }: AllBadges, badges: readonly ListedBadge[]): Outcome {
  return {
    badges,
    rows: badges.map(({ row }) => row),
    commitSha: undefined,
    warnings: [...notices, ...warnings.map(({ text }) => text), ...badges.flatMap((badge) => badge.warnings)]
  }
}

/** A request that changes the file. */
type Change = Extract<Request, { command: 'add' | 'edit' | 'remove' }>

const HEADLINE = { add: 'Add', edit: 'Edit', remove: 'Remove' } as const

async function change(request: Change, badges: AllBadges, ports: RecordsPorts): Promise<Outcome> {
  refuseInherited(request, badges, ports.file)
  const headline = `${HEADLINE[request.command]} the badge "${request.id}"`
  let before = ''
  const make = (newest = ''): Promise<string> => changed((before = newest), request, ports.file)
  const { text, commitSha } = await ports.file.change(make, headline)
  const { command, id } = request
  const change = {
    command,
    id,
    source: ports.file.source,
    keys: command === 'edit' ? await differences(before, text, id) : []
  }
  if (command === 'remove') return { badges: [], rows: [], commitSha, warnings: [], change }
  // What may be inherited has nothing to do with the change.
  const now = { ...(await badgesIn(text, ports)), notices: [] }
  return { ...listOutcome(now, await rowsOf(now, ports, [find(now, id, ports.file)])), commitSha, change }
}

async function differences(before: string, after: string, id: string): Promise<Changed['keys']> {
  const { badgeKeys } = await import(/* webpackChunkName: "manifest" */ '../manifest/edit.ts')
  const [old, current] = [badgeKeys(before, id), badgeKeys(after, id)]
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((key) =>
    old.get(key) === current.get(key) ? [] : [{ key, before: old.get(key), after: current.get(key) }]
  )
}

/** A group's badge can only be changed in its own file. */
function refuseInherited({ command, id }: Change, { manifest, badges }: AllBadges, file: FileName): void {
  const isOwn = manifest?.badges.some(({ definition }) => definition.id === id) === true
  const existing = badges.find(({ definition }) => definition.id === id)
  if (isOwn || existing === undefined) return
  if (command !== 'add')
    throw new BadgeError(
      'not-found',
      `There is no badge ${quote(id)} in ${file.source}: it is inherited, and defined at ${existing.place}. Change it there (scope: organization).`
    )
  if (existing.enforce)
    throw new BadgeError('conflict', `The badge ${quote(id)} is enforced by ${existing.place}. Use another id.`)
}

/** The text with the change made; a file that does not exist is empty. */
async function changed(text: string, change: Change, file: FileName): Promise<string> {
  const { badges } = await readManifest(text, file)
  const badge = badges.find(({ definition }) => definition.id === change.id)
  if (change.command === 'add' && badge !== undefined)
    throw new BadgeError(
      'conflict',
      `There is already a badge ${quote(change.id)}: ${badge.place}. Use another id, or edit that badge.`
    )
  if (change.command !== 'add' && badge === undefined) throw unknownBadge(change.id, file, badges)
  const result = await edit(text, change, badge?.definition.source.kind === 'pointer')
  if ('problem' in result)
    throw new BadgeError('invalid', `${file.source}: ${result.problem}. Nothing was changed: edit the file by hand.`)
  await refuseProblems(result.text, change, file)
  return result.text
}

async function edit(text: string, change: Change, isPointer: boolean): Promise<Edited> {
  const { addBadge, editBadge, removeBadge } = await import(/* webpackChunkName: "manifest" */ '../manifest/edit.ts')
  switch (change.command) {
    case 'add':
      return addBadge(text, change.keys)
    case 'remove':
      return removeBadge(text, change.id)
    case 'edit':
      return editBadge(text, change.id, withLink(change, isPointer))
  }
}

/** What GitLab calls `link_url` is the key `link` of a badge that is drawn. */
function withLink({ link, changes }: Extract<Change, { command: 'edit' }>, isPointer: boolean): Changes {
  if (link === undefined) return changes
  const becomesPointer = changes.some(([key, content]) => key === 'image_url' && content !== undefined)
  const key = isPointer || becomesPointer ? 'link_url' : 'link'
  if (changes.some(([name]) => name === key)) throw new BadgeError('invalid', setTwice(key))
  return [...changes, [key, link]]
}

/** The file had no problems before the change, so those that it has now are problems of the input, which has no places. */
async function refuseProblems(text: string, change: Change, file: FileName): Promise<void> {
  try {
    await readManifest(text, file)
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    const texts = error.problems.map((problem) =>
      withInput(problem.text.slice(file.source.length).replace(/^:\d+:\d+: /, ''), change)
    )
    const problems = [...new Set(texts)].map((text) => ({ file: undefined, line: 1, text }))
    throw new TextError(`The badge ${quote(change.id)}`, problems)
  }
}

/** A problem of a key, with the flag that sets it. */
function withInput(problem: string, change: Change): string {
  const [start = '', key = '', colon = ''] = /^"(\w+)"(: )?/.exec(problem) ?? []
  if (!('inBadge' in change) || key === '') return problem
  if (change.inBadge.includes(key)) return perInterface(problem, `--badge: ${problem}`)
  return colon === '' ? problem : `${inputName(key, `"${key}"`)}: ${problem.slice(start.length)}`
}
