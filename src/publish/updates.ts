import type { OtherChanges, Publication, Snapshot } from '../destination/destination.ts'
import { BadgeError, inputName, quote } from '../errors.ts'
import { branchOfRun, isOnBranch } from '../context.ts'
import type { Place, Ports } from './ports.ts'
import { fullName } from '../repository-name.ts'
import { relativeAddress } from '../readme/addresses.ts'
import { snippetFor, updateBlock } from '../readme/block.ts'
import type { BadgeRecord } from '../readme/snippets.ts'
import type { DrawnBadges } from './draw.ts'
import { guardByEvent } from './guard.ts'
import { indexChanges } from './index-page.ts'
import { valuesFor } from './placeholder-values.ts'
import type { Plan } from './plan.ts'
import { pruneChanges, type PruneOptions } from './prune.ts'
import { badgesAt, NOTHING, type PublishedBadge, recordOf } from './report.ts'

/** A publication in progress. The badges are drawn again if another run changes them in the meantime. */
export interface PublishContext {
  readonly plan: Plan
  readonly ports: Ports
  readonly place: Place
  readonly drawn: () => DrawnBadges
  /** Collects the files of skipped badges that exist at the destination. */
  readonly existing: Set<string>
  /** Adds a line to the job summary. */
  readonly note: (text: string) => void
}

/** The changes that are published together with the badges: pruning, and the index of the target. */
export async function otherChanges(publishing: PublishContext): Promise<OtherChanges | undefined> {
  const { plan, place } = publishing
  if ((!plan.index && !plan.prune) || plan.destination.kind === 'gist') return findSkipped(publishing)
  const records = (): BadgeRecord[] =>
    shownBy(publishing)
      .filter(({ file }) => file !== '')
      .map(recordOf)
  const prune = plan.prune ? [pruneChanges(await pruneOptions(publishing))] : []
  const index = plan.index ? [indexChanges(records, (path) => place.address(path))] : []
  return combineChanges(findSkipped(publishing), ...prune, ...index)
}

/** Changes nothing, but finds out which files of skipped badges exist: only those are shown. */
function findSkipped({ plan, drawn, existing }: PublishContext): OtherChanges {
  return async (target) => {
    const skipped = drawn().badges.filter((badge) => badge.skipReason !== undefined)
    const files = skipped.length === 0 ? new Map<string, string>() : await target.files()
    for (const { path } of skipped)
      for (const format of plan.formats) if (files.has(`${path}.${format}`)) existing.add(`${path}.${format}`)
    return { files: [], removed: [] }
  }
}

/** The badges that have a picture at the destination. */
const shownBy = ({ plan, place, drawn, existing }: PublishContext): PublishedBadge[] =>
  badgesAt(drawn().badges, plan, { place, publication: NOTHING, existing }).filter(({ imageUrl }) => imageUrl !== '')

async function pruneOptions({ plan, ports, drawn }: PublishContext): Promise<PruneOptions> {
  const { context, sources } = ports
  const { template, redactedPaths } = drawn()
  const { defaultBranch } = await sources.facts()
  const target = plan.destination.kind === 'branch' ? plan.destination.repository : undefined
  const own = fullName(context.repository)
  return {
    template,
    values: await valuesFor([template], context, sources),
    redactedPaths,
    shared: target !== undefined && target.toLowerCase() !== own.toLowerCase(),
    ids: plan.badges.flatMap(({ id }) => id ?? []),
    branches: context.branch === defaultBranch ? undefined : [context.branch],
    exists: (names) => ports.exists(names)
  }
}

const README_MESSAGE = { headline: 'Update the badges of the README [skip ci]', body: '' }

/** Updates the blocks of README files, after the badges are published; undefined if there is nothing to update. */
export async function updateReadmes(publishing: PublishContext): Promise<Publication | undefined> {
  const { plan, ports } = publishing
  if (plan.readme.length === 0) return undefined
  const branch = { kind: 'branch', branch: '', repository: fullName(ports.context.repository) } as const
  const refusal = guardByEvent({ ...plan, destination: branch }, ports.context) ?? (await otherBranchReason(publishing))
  if (refusal !== undefined) {
    publishing.note(`README files are left as they are: ${refusal}.`)
    return undefined
  }
  const shown = shownBy(publishing)
  const target = await ports.openReadme(plan)
  const addressOf = await addressesFrom(publishing)
  const content = (path: string): string =>
    snippetFor(
      path,
      shown.map(({ name, link, file, imageUrl }) => ({
        alt: name,
        link,
        image: file === '' ? imageUrl : addressOf(file, path)
      }))
    )
  return target.publish({
    draft: { files: [], message: README_MESSAGE },
    otherChanges: readmeChanges(plan.readme, content)
  })
}

/** README files show the default branch, so only its runs update them, and only with badges of that branch. */
async function otherBranchReason({ plan, ports, drawn }: PublishContext): Promise<string | undefined> {
  if (plan.destination.kind === 'directory') return undefined
  const { defaultBranch } = await ports.sources.facts()
  const own = branchOfRun(ports.context)
  if (own !== '' && !isOnBranch(defaultBranch, ports.context))
    return `this run is on ${own}, and README files show ${defaultBranch}`
  const other = drawn().badges.find(
    ({ image, isPinned, subject }) => image === undefined && !isPinned && subject.branch !== defaultBranch
  )
  return other && `the badge "${other.id}" shows ${other.subject.branch}, and README files show ${defaultBranch}`
}

/** Returns the URLs of badge files for a README at a path: relative ones in the same repository. */
async function addressesFrom({ plan, ports, place }: PublishContext): Promise<(file: string, page: string) => string> {
  const { destination } = plan
  const own = fullName(ports.context.repository).toLowerCase()
  if (destination.kind === 'directory')
    return (file, page) => '../'.repeat(page.split('/').length - 1) + place.address(file)
  if (destination.kind === 'gist' || (destination.repository ?? own).toLowerCase() !== own)
    return (file) => place.address(file)
  const { defaultBranch } = await ports.sources.facts()
  return (path, page) => relativeAddress({ branch: destination.branch, path }, { defaultBranch, path: page })
}

/** Updates the blocks of README files; `content` returns the new content of the block in a file. */
export function readmeChanges(paths: readonly string[], content: (path: string) => string): OtherChanges {
  return async (target) => {
    const texts = await target.texts(paths)
    const files = paths.map((path) => {
      const text = texts.get(path)
      if (text === undefined) {
        throw new BadgeError(
          'not-found',
          `${inputName('readme', '"readme"')}: ${quote(path)} is not a text file on the default branch. Name one that exists, such as README.md.`
        )
      }
      return { path, text: updateBlock(text, content(path), path), before: text }
    })
    const changed = files.filter(({ text, before }) => text !== before)
    return { files: changed.map(({ path, text }) => ({ path, text })), removed: [] }
  }
}

/** Combines several: each sees the target without the files that those before it remove. */
export function combineChanges(...parts: readonly OtherChanges[]): OtherChanges {
  return async (target, own) => {
    const files = []
    const removed = new Set<string>()
    for (const part of parts) {
      const changes = await part(without(removed, target), own)
      files.push(...changes.files)
      for (const path of changes.removed) removed.add(path)
    }
    return { files, removed: [...removed] }
  }
}

function without(removed: ReadonlySet<string>, target: Snapshot): Snapshot {
  if (removed.size === 0) return target
  return {
    files: async () => new Map([...(await target.files())].filter(([path]) => !removed.has(path))),
    texts: (paths) => target.texts(paths.filter((path) => !removed.has(path)))
  }
}
