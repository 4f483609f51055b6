import { join } from 'node:path'
import type { Source } from '../../badge/definition.ts'
import { loadSvgReader } from '../../badge/logo.ts'
import { BadgeError } from '../../errors.ts'
import { inOrder, type Manifest, type ManifestBadge } from '../../manifest/manifest.ts'
import { MAX_BADGES, readManifest } from '../../manifest/read.ts'
import { harmless } from '../../process.ts'
import { lineOf, snippetFor } from '../../readme/block.ts'
import { type Clone, cloneSite, readClone, readText } from '../../records/checkout.ts'
import { columns } from '../../records/output.ts'
import { listed } from '../../records/rows.ts'
import { type Conversion, convert, shortened } from './convert.ts'
import { diffOf, MANIFEST, WORKFLOWS, writeProposal, writeText } from './files.ts'
import type { Picture } from './markup/html.ts'
import { type Group, groupsOf, type Readme, readReadme, withBlock } from './readme.ts'
import { readReports } from './reports.ts'
import type { Site } from './services.ts'
import {
  type MovedBadge,
  movedManifestText,
  movedText,
  placeOf,
  type Release,
  stepLines,
  workflowText
} from './templates.ts'
import { readWorkflows, shortSlug, skipped, unusedName, type Workflows } from './workflow.ts'

export interface MoveOptions {
  /** The root folder of the repository. */
  readonly folder: string
  /** README files, relative to it. */
  readonly from: readonly string[]
  /** Whether the README files are changed. */
  readonly write: boolean
  readonly dryRun: boolean
  readonly release: Release
}

/** A badge of a README, and what becomes of it. */
interface Found {
  readonly picture: Picture
  readonly conversion: Conversion
}

/** The badges of a README. */
interface FoundBadges {
  readonly readme: Readme
  readonly badges: readonly Found[]
  /** The group that the block replaces. Undefined: none fills its lines, or there is a block already. */
  readonly group: Group | undefined
}

/** What is known once the file of badges has been read or proposed. */
interface Move {
  readonly options: MoveOptions
  readonly clone: Clone
  readonly found: readonly FoundBadges[]
  /** The id of a badge in the file of badges. */
  readonly idOf: (badge: Found) => string
  /** The existing file of badges, or else the proposed one. */
  readonly manifest: Manifest
  /** What the existing file lacks. */
  readonly missing: readonly MovedBadge[]
  readonly coverage: Site['coverage']
}

/**
 * Makes entries of the file of badges from the badges of README files, and puts the block of badges in their place. Returns
 * the lines to print.
 */
export async function moveBadges(options: MoveOptions): Promise<string[]> {
  const { folder } = options
  const read = options.from.map((name) => readReadme(folder, name))
  const readmes = [...new Map(read.map((readme) => [readme.path, readme])).values()]
  const workflows = readWorkflows(folder)
  const clone = readClone(folder)
  const { coverage } = readReports(folder, workflows.all)
  const site = siteOf(clone, workflows, coverage)
  const found = await findBadges(readmes, site)
  const text = readText(join(folder, MANIFEST))
  if (found.every(({ badges }) => badges.length === 0)) return [nothingToMove(readmes, text !== undefined)]
  const entries = entriesOf(found)
  const moved = [...new Set(entries.values())]
  const proposed = movedManifestText(
    moved,
    readmes.map(({ path }) => path)
  )
  const manifest = await parse(text ?? proposed)
  const known = text === undefined ? undefined : await knownIn(manifest, proposed, clone.defaultBranch)
  const missing = known === undefined ? [] : moved.filter(({ id }) => !known.has(id))
  const idOf = (badge: Found): string => {
    const { id = '' } = entries.get(badge) ?? {}
    return known?.get(id) ?? id
  }
  const move = { options, clone, found, idOf, manifest, missing, coverage }
  const pages = await Promise.all(found.map((one) => pageOf(one, move)))
  const tables = found.flatMap((one) => tableLines(one, move))
  const isDone = known !== undefined && missing.length === 0 && pages.every(({ after }) => after === undefined)
  if (isDone && workflows.publisher !== undefined && readmes.every(({ hasBlock }) => hasBlock))
    return [...tables, NOTHING_LEFT]
  return [
    ...skipped(workflows),
    ...tables,
    ...noneDrawn(move, workflows),
    ...writtenFiles(move, workflows, text === undefined ? proposed : undefined),
    ...pages.flatMap((page) => finish(page, options)),
    ...nextSteps(move, pages)
  ]
}

const parse = (text: string): Promise<Manifest> => readManifest(text, { source: MANIFEST, scope: 'project' })

/** The badges of README files, except those in their blocks, converted. */
export async function findBadges(readmes: readonly Readme[], site: Omit<Site, 'page'>): Promise<FoundBadges[]> {
  // Logos can be SVGs.
  await loadSvgReader()
  return readmes.map((readme) => inGroups(readme, { ...site, page: readme.path }))
}

export function inGroups(readme: Readme, site: Site): FoundBadges {
  const all = readme.pictures.flatMap((picture): Found[] => {
    const conversion = convert(picture, site)
    return conversion === undefined ? [] : [{ picture, conversion }]
  })
  if (all.length > MAX_BADGES)
    throw new BadgeError(
      'invalid',
      `--from: ${readme.path} has ${all.length} badges. A file of badges can have ${MAX_BADGES}: remove those that you do not need, or use another README.`
    )
  const movable = all.filter(({ conversion }) => conversion.kind !== 'left').map(({ picture }) => picture)
  const group = readme.hasBlock ? undefined : groupsOf(readme, movable).find(({ isApart }) => isApart)
  // The block would only repeat a picture from elsewhere or a fixed text that is outside it.
  const badges = all.map(({ picture, conversion }): Found => {
    const isRepeated = group === undefined ? readme.hasBlock : !isIn(picture, group)
    if (conversion.kind === 'left' || conversion.kind === 'drawn' || !isRepeated) return { picture, conversion }
    const why = [...conversion.notes, 'the block would repeat it'].join('; ')
    return { picture, conversion: { kind: 'left', why } }
  })
  return { readme, badges, group }
}

const isIn = ({ from }: Picture, group: Group | undefined): boolean =>
  group !== undefined && from >= group.from && from < group.to

/** What is known about the repository, for all of its README files. */
export const siteOf = (clone: Clone, { others }: Workflows, coverage: Site['coverage']): Omit<Site, 'page'> => ({
  serverUrl: clone.serverUrl ?? 'https://github.com',
  repository: clone.repository,
  defaultBranch: clone.defaultBranch || undefined,
  workflows: others,
  coverage
})

/** The entries, in the order of the README files. Badges that show the same share one. */
export function entriesOf(found: readonly FoundBadges[]): ReadonlyMap<Found, MovedBadge> {
  const entries = new Map<string, MovedBadge>()
  const used = new Set<string>()
  return new Map(
    found
      .flatMap(({ badges }) => badges)
      .flatMap((badge) => {
        if (badge.conversion.kind === 'left') return []
        const { keys, notes, id } = badge.conversion
        const same = JSON.stringify({ ...keys, name: undefined })
        const entry = entries.get(same) ?? { id: unusedName(shortSlug(id), used), keys, notes }
        entries.set(same, entry)
        return [[badge, entry]]
      })
  )
}

/** The ids of proposed badges whose equals the file that exists has, with theirs. */
async function knownIn(
  existing: Manifest,
  proposed: string,
  defaultBranch: string
): Promise<ReadonlyMap<string, string>> {
  const { badges } = await parse(proposed)
  const same = new Map(existing.badges.map((one) => [subjectOf(one, defaultBranch), one.definition.id]))
  return new Map(
    badges.flatMap((one) => {
      const id = same.get(subjectOf(one, defaultBranch))
      return id === undefined ? [] : [[one.definition.id, id] as const]
    })
  )
}

/** What a badge shows, regardless of its looks. */
function subjectOf(
  { definition: { source, filters, job, label, message, id } }: ManifestBadge,
  defaultBranch: string
): string {
  const branch = filters.branch === defaultBranch ? undefined : filters.branch
  const text = source.kind === 'message' ? { label, message } : source.kind === 'value' ? { id } : {}
  return JSON.stringify([source, { ...filters, branch }, job, text])
}

function nothingToMove(readmes: readonly Readme[], hasManifest: boolean): string {
  const names = readmes.map(({ path }) => path).join(', ')
  const has = readmes.length === 1 ? 'has' : 'have'
  return readmes.every(({ hasBlock }) => hasBlock) && hasManifest
    ? `Nothing is left to move: ${names} ${has} no badges outside the block.`
    : `${names} ${has} no badges to move. Without --from, init proposes badges for your workflows.`
}

const NOTHING_LEFT =
  'Nothing is left to move: the block shows what the file of badges contains. The rest of the README was not changed.'

const isDrawn = ({ conversion: { kind } }: Found): boolean => kind === 'drawn' || kind === 'static'

/** For such a README, badges of the workflows are more useful. */
function noneDrawn({ found, options }: Move, { sources }: Workflows): string[] {
  if (sources.length === 0 || found.some(({ badges }) => badges.some(isDrawn))) return []
  const first = options.dryRun ? '' : `delete ${MANIFEST} and `
  return [`None of them can be drawn here. For badges of your workflows, ${first}run publish-badges init.`, '']
}

/** A table of the badges, with a heading. */
function tableLines({ readme, badges, group }: FoundBadges, { idOf }: Move): string[] {
  if (badges.length === 0) return [`${readme.path} has no badges to move.`, '']
  const rows = badges.map((badge) => {
    const { picture, conversion } = badge
    const name = shortened(picture.alt.trim() === '' ? picture.image : picture.alt, 40)
    const line = lineOf(readme.text, picture.from)
    if (conversion.kind === 'left') return [name, `left in line ${line}`, conversion.why]
    const place = isIn(picture, group) ? [] : [`is in line ${line}, which stays as it is`]
    return [name, `${idOf(badge)}: ${conversion.becomes}`, [...conversion.notes, ...place].join('; ')]
  })
  const count = `${badges.length} ${badges.length === 1 ? 'badge' : 'badges'}`
  return [
    `${readme.path} has ${count}, ${badges.filter(isDrawn).length} of which can be drawn here.`,
    '',
    columns([['BADGE', 'BECOMES', 'NOTE'], ...rows])
  ]
}

/** Writes the file of badges and the workflow, unless they exist, and says what was done. */
function writtenFiles(
  { options, clone, missing, manifest }: Move,
  { sources, publisher }: Workflows,
  proposed: string | undefined
): string[] {
  const { folder, dryRun, release } = options
  const shows = manifest.badges.map(({ definition }) => definition)
  const text = workflowText(sources, clone.defaultBranch || undefined, { ...release, shows })
  const existing = proposed === undefined ? MANIFEST : undefined
  const them = missing.length === 1 ? 'One of these badges is' : `${missing.length} of these badges are`
  const cure = `Add this to its list of badges, or delete the file, and run init again:`
  return [
    writeProposal(folder, dryRun, { path: MANIFEST, existing, text: proposed ?? '' }),
    ...(missing.length === 0 ? [] : [`${them} not in ${MANIFEST}. ${cure}`, '', missing.map(movedText).join('')]),
    writeProposal(folder, dryRun, { path: `${WORKFLOWS}/badges.yml`, existing: publisher, text })
  ]
}

/** A README, and what it will be. */
interface Page {
  readonly readme: Readme
  /** Its text with the block; undefined: it is not changed. */
  readonly after?: string
  /** Whether the paragraph around the block became a `<div>`. */
  readonly isDiv?: boolean
  /** Why it is not changed, if the user should know. */
  readonly why?: string
  /** Whether the user has to add the markers of the block. */
  readonly needsMarkers?: true
}

async function pageOf({ readme, badges, group }: FoundBadges, move: Move): Promise<Page> {
  const { manifest, missing } = move
  if (badges.length === 0) return { readme }
  if (readme.hasBlock) return { readme, why: 'it has a block of badges already' }
  if (missing.length > 0) return { readme, why: `${MANIFEST} lacks some of its badges, which the block would lose` }
  if (!manifest.readme.includes(readme.path))
    return { readme, why: `${MANIFEST} does not list it: add it to "readme", such as readme: [${readme.path}]` }
  if (group === undefined) {
    const cure = 'Put the markers <!-- badges:start --> and <!-- badges:end --> where the badges belong'
    return { readme, needsMarkers: true, why: `its badges are surrounded by other text. ${cure}` }
  }
  const written = withBlock(readme, group, await blockContent(readme, move))
  if (written === undefined) {
    const why = 'Markdown would not show the block where its badges are. Put the markers elsewhere'
    return { readme, needsMarkers: true, why }
  }
  return { readme, after: written.text, isDiv: written.isDiv }
}

/** What the first publication writes into the block: the badges that it can draw, and pointers. */
async function blockContent(readme: Readme, { options, manifest, clone }: Move): Promise<string> {
  const shown = inOrder(manifest.badges).filter(
    ({ definition: { source } }) => source.kind !== 'value' && source.kind !== 'report'
  )
  const site = { ...cloneSite(options.folder, clone), page: readme.path }
  const badges = await listed(shown, manifest.publish, site)
  return snippetFor(
    readme.path,
    badges.map(({ row, readmeImage }) => ({ alt: row.name, image: readmeImage, link: row.rendered_link_url }))
  )
}

/** Writes a README or shows what would change, and says so. */
function finish({ readme: { path, text }, after, isDiv, why }: Page, options: MoveOptions): string[] {
  if (why !== undefined) return [`${path} was not changed: ${why}.`]
  if (after === undefined) return []
  const div = isDiv
    ? ['The <p> around them becomes a <div>: a block in Markdown would end the paragraph, and its alignment.']
    : []
  if (options.write && !options.dryRun) {
    writeText(join(options.folder, path), after, 'w')
    return [`Replaced the badges in ${path} with the block of badges.`, ...div]
  }
  const cure = options.dryRun ? '' : ' Run the same command with --write to change it.'
  return [`${path} would change as follows.${cure}`, ...div, '', diffOf(path, text, after)]
}

/** What the user does next, in lines. */
function nextSteps({ options, manifest, missing, coverage }: Move, pages: readonly Page[]): string[] {
  if (missing.length > 0) return []
  const isPending = !options.write && pages.some(({ after }) => after !== undefined)
  const unmarked = pages.flatMap(({ readme, needsMarkers }) => (needsMarkers ? [readme.path] : []))
  const before = [
    ...(isPending ? ['run the same command with --write'] : []),
    ...(unmarked.length === 0 ? [] : [`put the markers into ${unmarked.join(', ')}`])
  ].join(', ')
  const reports = idsOf(manifest, 'report')
  return [
    '',
    'Next steps:',
    `1. ${before === '' ? 'Commit' : `${before.slice(0, 1).toUpperCase()}${before.slice(1)}, then commit`} and push the files.`,
    PUBLISH_ONCE,
    lastStep(idsOf(manifest, 'value'), reports),
    ...(reports === '' || coverage === undefined
      ? []
      : stepLines(`To publish ${reports}, add this as the last step of ${placeOf({ ...coverage, tool: undefined })}`))
  ].map((line) => harmless(line))
}

export const PUBLISH_ONCE =
  '2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.'

/** The ids of the badges with such a source. */
const idsOf = ({ badges }: Manifest, kind: Source['kind']): string =>
  badges.flatMap(({ definition: { id, source } }) => (source.kind === kind ? [id] : [])).join(', ')

/** `waits`, `reports`: ids of badges that wait for a text or a report. */
function lastStep(waits: string, reports: string): string {
  if (waits === '' && reports === '')
    return '3. Look at the README. From then on, publications keep the block up to date.'
  const later = [
    ...(waits === '' ? [] : [`set the text of ${waits} with the input values`]),
    ...(reports === '' ? [] : [`publish ${reports} in the job that writes the report`])
  ]
  return `3. Badges without a value appear in the block as soon as they have one: ${later.join('; ')}.`
}
