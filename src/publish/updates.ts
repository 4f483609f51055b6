import type { OtherChanges, Publication, Snapshot } from '../destination/destination.ts'
import { BadgeError, inputName, quote } from '../errors.ts'
import { branchOfRun, isOnBranch } from '../context.ts'
import { fullName } from '../repository-name.ts'
import { relativeAddress } from '../readme/addresses.ts'
import { snippetFor, updateBlock } from '../readme/block.ts'
import type { Shown } from '../readme/snippets.ts'
import type { DrawnBadges } from './draw.ts'
import { guardByEvent } from './guard.ts'
import { indexFiles } from './index-page.ts'
import { pathTemplate, valuesFor } from './paths.ts'
import { goesOutside, type Plan } from './plan.ts'
import type { Place, Ports } from './ports.ts'
import { pruner, type PruneOptions } from './prune.ts'
import { badgesAt, hasUrl, NOTHING, type PublishedBadge, recordOf, shown } from './report.ts'

/** A publication in progress. */
export interface Publishing {
  readonly plan: Plan
  readonly ports: Ports
  readonly place: Place
  /** Drawn again if another run changes them in the meantime. */
  drawn: DrawnBadges
  /** The files of skipped badges that exist at the destination. */
  readonly existing: Set<string>
  /** Lines for the job summary. */
  readonly notes: Set<string>
}

/** The changes that are published together with the badges: pruning, and the index of the target. */
export async function otherChanges(publishing: Publishing): Promise<OtherChanges> {
  const { plan, place } = publishing
  const hasFolders = plan.destination.kind !== 'gist'
  const prune = plan.prune && hasFolders ? pruner(await pruneOptions(publishing)) : undefined
  return async (target, own) => {
    await findSkipped(publishing, target)
    const removed = (await prune?.(target, own)) ?? []
    if (!plan.index || !hasFolders) return { files: [], removed }
    const records = shownBy(publishing).map(recordOf)
    const address = (path: string): string => place.address(path)
    return { files: await indexFiles(target, own, { records, removed, address }), removed }
  }
}

/** Finds out which files of skipped badges exist: only those are shown. */
async function findSkipped({ plan, drawn, existing }: Publishing, target: Snapshot): Promise<void> {
  const skipped = drawn.badges.filter((badge) => badge.skipReason !== undefined)
  if (skipped.length === 0) return
  const files = await target.files()
  const paths = skipped.flatMap(({ path }) => plan.formats.map((format) => `${path}.${format}`))
  for (const path of paths) if (files.has(path)) existing.add(path)
}

/** The badges that have a picture at the destination. */
const shownBy = ({ plan, place, drawn, existing }: Publishing): PublishedBadge[] =>
  badgesAt(drawn.badges, plan, { place, publication: NOTHING, existing }).filter(hasUrl)

async function pruneOptions({ plan, ports, drawn }: Publishing): Promise<PruneOptions> {
  const { context, sources } = ports
  const redacted = plan.badges.filter(drawn.privacy.isRedacted)
  const template = pathTemplate(plan, redacted.length === plan.badges.length)
  const { defaultBranch } = await sources.facts()
  return {
    template,
    values: await valuesFor([template], context, sources),
    redactedPaths: redacted.flatMap(({ id }) => id ?? []),
    shared: goesOutside(plan, fullName(context.repository)),
    ids: plan.badges.flatMap(({ id }) => id ?? []),
    branches: context.branch === defaultBranch ? undefined : [context.branch],
    exists: (names) => ports.exists(names)
  }
}

const README_MESSAGE = { headline: 'Update the badges of the README [skip ci]', body: '' }

/** Updates the blocks of README files, after the badges are published; undefined if there is nothing to update. */
export async function updateReadmes(publishing: Publishing): Promise<Publication | undefined> {
  const { plan, ports } = publishing
  if (plan.readme.length === 0) return undefined
  const branch = { kind: 'branch', branch: '', repository: fullName(ports.context.repository) } as const
  const refusal = guardByEvent({ ...plan, destination: branch }, ports.context) ?? (await otherBranchReason(publishing))
  if (refusal !== undefined) {
    publishing.notes.add(`README files are left as they are: ${refusal}.`)
    return undefined
  }
  const badges = shownBy(publishing)
  const target = await ports.openReadme(plan)
  const addressOf = await addressesFrom(publishing)
  const onPage = (badge: PublishedBadge, page: string): Shown =>
    badge.file === '' ? shown(badge) : { ...shown(badge), image: addressOf(badge.file, page) }
  const content = (page: string): string =>
    snippetFor(
      page,
      badges.map((badge) => onPage(badge, page))
    )
  return target.publish({
    draft: { files: [], message: README_MESSAGE },
    otherChanges: readmeChanges(plan.readme, content)
  })
}

/** README files show the default branch, so only its runs update them, and only with badges of that branch. */
async function otherBranchReason({ plan, ports, drawn }: Publishing): Promise<string | undefined> {
  if (plan.destination.kind === 'directory') return undefined
  const { defaultBranch } = await ports.sources.facts()
  const own = branchOfRun(ports.context)
  if (own !== '' && !isOnBranch(defaultBranch, ports.context))
    return `this run is on ${own}, and README files show ${defaultBranch}`
  const other = drawn.badges.find(({ badge, definition: { filters }, subject }) => {
    const isPinned = (filters.branch ?? filters.tag) !== undefined
    return badge !== undefined && !isPinned && subject.branch !== defaultBranch
  })
  return other && `the badge "${other.id}" shows ${other.subject.branch}, and README files show ${defaultBranch}`
}

/** Returns the URLs of badge files for a README at a path: relative ones in the same repository. */
async function addressesFrom({ plan, ports, place }: Publishing): Promise<(file: string, page: string) => string> {
  const { destination } = plan
  if (destination.kind === 'directory')
    return (file, page) => '../'.repeat(page.split('/').length - 1) + place.address(file)
  if (destination.kind === 'gist' || goesOutside(plan, fullName(ports.context.repository)))
    return (file) => place.address(file)
  const { defaultBranch } = await ports.sources.facts()
  return (path, page) => relativeAddress({ branch: destination.branch, path }, { defaultBranch, path: page })
}

/** Updates the blocks of README files; `content` returns the new content of the block in a file. */
export function readmeChanges(paths: readonly string[], content: (path: string) => string): OtherChanges {
  return async (target) => {
    const texts = await target.texts(paths)
    const files = paths.flatMap((path) => {
      const before = texts.get(path)
      if (before === undefined)
        throw new BadgeError(
          'not-found',
          `${inputName('readme', '"readme"')}: ${quote(path)} is not a text file on the default branch. Name one that exists, such as README.md.`
        )
      const text = updateBlock(before, content(path), path)
      return text === before ? [] : { path, text }
    })
    return { files, removed: [] }
  }
}
