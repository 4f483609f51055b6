import type { Drawn } from './draw-all.ts'
import { branchOfRun, isOnBranch } from '../github/context.ts'
import { fullName } from '../repository-name.ts'
import { guardByEvent } from './guard.ts'
import type { Plan } from './plan.ts'
import type { Place, Ports } from './ports.ts'
import { relativeAddress } from '../readme/address.ts'
import { snippetFor } from '../readme/block.ts'
import type { BadgeRecord } from '../readme/record.ts'
import { recordOf } from './report.ts'
import { badgesAt, NOTHING, type PublishedBadge } from './result.ts'
import { type Pruning, indexAlong, pruneAlong, inTurn } from './along.ts'
import type { OtherChanges, Publication } from '../destination/destination.ts'
import { valuesFor } from './values.ts'
import { readmeAlong } from './readme-files.ts'

/** A publication in the making: what is drawn changes when somebody else's writing makes it draw anew. */
export interface Making {
  readonly plan: Plan
  readonly ports: Ports
  readonly place: Place
  readonly drawn: () => Drawn
  /** Filled with the paths of badges that are left as they are, where they stand at the place. */
  readonly standing: Set<string>
  /** Takes note of what the job summary says. */
  readonly note: (text: string) => void
}

/** What goes along with the badges: the index of the target branch, and the removal of what is no more. */
export async function upkeepOf(making: Making): Promise<OtherChanges | undefined> {
  const { plan, place } = making
  if ((!plan.index && !plan.prune) || plan.destination.kind === 'gist') return lookAlong(making)
  const records = (): BadgeRecord[] =>
    shownBy(making)
      .filter(({ file }) => file !== '')
      .map(recordOf)
  const prune = plan.prune ? [pruneAlong(await pruningOf(making))] : []
  const index = plan.index ? [indexAlong(records, (path) => place.address(path))] : []
  return inTurn(lookAlong(making), ...prune, ...index)
}

/** Changes nothing: looks which of the badges that are left as they are stand there. A picture that is not there is not shown. */
function lookAlong({ plan, drawn, standing }: Making): OtherChanges {
  return async (place) => {
    const untouched = drawn().badges.filter((badge) => badge.untouched !== undefined)
    const files = untouched.length === 0 ? new Map<string, string>() : await place.files()
    for (const { path } of untouched)
      for (const format of plan.formats) if (files.has(`${path}.${format}`)) standing.add(`${path}.${format}`)
    return { files: [], removed: [] }
  }
}

const shownBy = ({ plan, place, drawn, standing }: Making): PublishedBadge[] =>
  badgesAt(drawn().badges, plan, { place, publication: NOTHING, standing }).filter(({ imageUrl }) => imageUrl !== '')

async function pruningOf({ plan, ports, drawn }: Making): Promise<Pruning> {
  const { context, sources } = ports
  const { template } = drawn()
  const { defaultBranch } = await sources.facts()
  const target = plan.destination.kind === 'branch' ? plan.destination.repository : undefined
  const own = fullName(context.repository)
  return {
    template,
    values: await valuesFor([template], context, sources),
    shared: target !== undefined && target.toLowerCase() !== own.toLowerCase(),
    ids: plan.badges.flatMap(({ id }) => id ?? []),
    branches: context.branch === defaultBranch ? undefined : [context.branch],
    exists: (names) => ports.exists(names)
  }
}

const README_MESSAGE = { headline: 'Update the badges of the README [skip ci]', body: '' }

/** Keeps the blocks of the README files up to date, once the badges are there. undefined: nothing was to be done. */
export async function updateReadmes(making: Making): Promise<Publication | undefined> {
  const { plan, ports } = making
  if (plan.readme.length === 0) return undefined
  const branch = { kind: 'branch', branch: '', repository: fullName(ports.context.repository) } as const
  const refusal = guardByEvent({ ...plan, destination: branch }, ports.context) ?? (await strayReason(making))
  if (refusal !== undefined) {
    making.note(`README files are left as they are: ${refusal}.`)
    return undefined
  }
  const shown = shownBy(making)
  const target = await ports.openReadme(plan)
  const addressOf = await addressing(making)
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
    otherChanges: readmeAlong(plan.readme, content)
  })
}

/** The README of the default branch shows that branch, and is left to its runs; so are badges of another one. */
async function strayReason({ plan, ports, drawn }: Making): Promise<string | undefined> {
  if (plan.destination.kind === 'directory') return undefined
  const { defaultBranch } = await ports.sources.facts()
  const own = branchOfRun(ports.context)
  if (own !== '' && !isOnBranch(defaultBranch, ports.context))
    return `this run is on ${own}, and they show ${defaultBranch}`
  const stray = drawn().badges.find(
    ({ image, isPinned, subject }) => image === undefined && !isPinned && subject.branch !== defaultBranch
  )
  return stray && `the badge "${stray.id}" is of ${stray.subject.branch}, and they show ${defaultBranch}`
}

/** Addresses of badges as a README at a path shows them: relative ones in the same repository. */
async function addressing({ plan, ports, place }: Making): Promise<(file: string, page: string) => string> {
  const { destination } = plan
  const own = fullName(ports.context.repository).toLowerCase()
  if (destination.kind === 'directory')
    return (file, page) => '../'.repeat(page.split('/').length - 1) + place.address(file)
  if (destination.kind === 'gist' || (destination.repository ?? own).toLowerCase() !== own)
    return (file) => place.address(file)
  const { defaultBranch } = await ports.sources.facts()
  return (path, page) => relativeAddress({ branch: destination.branch, path }, { defaultBranch, path: page })
}
