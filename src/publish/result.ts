import { runName } from '../collect/origin.ts'
import type { DrawnBadge } from './draw.ts'
import type { BadgeError } from '../errors.ts'
import type { Plan } from './plan.ts'
import type { Place } from './ports.ts'
import type { Publication } from '../destination/destination.ts'

/** What became of a publication. */
export interface Report {
  readonly result: 'published' | 'unchanged' | 'superseded' | 'skipped' | 'failed'
  /** One line, for all results but the first two. */
  readonly reason: string | undefined
  /** Whether a skip is what everybody expects of such a run: then the log tells the reason, and no annotation. */
  readonly isExpected: boolean
  readonly badges: readonly PublishedBadge[]
  /** Whether anything was written. */
  readonly changed: boolean
  readonly commitSha: string | undefined
  readonly error: BadgeError | undefined
  /** A rule that keeps README files from being updated: the badges are there all the same. */
  readonly readmeRefusal?: BadgeError | undefined
  /** What the job summary says besides. */
  readonly notes: readonly string[]
  /** What a person should know of how the badges came together. */
  readonly notices: readonly string[]
  /** Of the publication as a whole; those of single badges are theirs. */
  readonly warnings?: readonly string[]
}

/** All warnings, those of single badges included. */
export function warningsOf({ warnings = [], badges }: Report): string[] {
  return [...warnings, ...badges.flatMap((badge) => badge.warnings)]
}

export interface PublishedBadge extends DrawnBadge {
  /** Where a reader finds the picture; '' if there is none, or it is not known. */
  readonly imageUrl: string
  /** The first of its files, ending included; '' for a pointer. */
  readonly file: string
  readonly changed: boolean
  /** Whether it was left as it is, since a newer run or a worse status of the same run is published. */
  readonly superseded: boolean
}

export interface Done {
  readonly place: Pick<Place, 'address'>
  readonly publication: Publication
  /** Paths of files that stand at the place, among those of badges that are left as they are. */
  readonly standing?: ReadonlySet<string>
  /** What became of the README files; undefined: nothing was to be done. */
  readonly readme?: Publication | undefined
}

/** Of a publication that was none. */
export const NOTHING: Publication = { written: [], superseded: [], removed: [] }

/**
 * Badges with the addresses of the place that they go to, and whether files of theirs were written there. A badge that is
 * left as it is has an address only if it stands there.
 */
export function badgesAt(
  drawn: readonly DrawnBadge[],
  { formats }: Pick<Plan, 'formats'>,
  { place, publication, standing }: Pick<Done, 'place' | 'publication' | 'standing'>
): PublishedBadge[] {
  const written = new Set(publication.written)
  const superseded = new Set(publication.superseded)
  const [format = 'svg'] = formats
  return drawn.map((badge) => {
    if (badge.image !== undefined)
      return { ...badge, file: '', imageUrl: badge.image, changed: false, superseded: false }
    const file = `${badge.path}.${format}`
    const isIn = (paths: ReadonlySet<string>): boolean => formats.some((ending) => paths.has(`${badge.path}.${ending}`))
    const isThere = badge.untouched === undefined || standing?.has(file) === true
    const imageUrl = isThere ? place.address(file) : ''
    return { ...badge, file, imageUrl, changed: isIn(written), superseded: isIn(superseded) }
  })
}

/** The report of a publication that came to its end. */
export function reportOf(plan: Plan, drawn: readonly DrawnBadge[], done: Done): Report {
  const { publication, readme } = done
  const { written, removed, superseded, worseStatus = [] } = publication
  const filesOf = ({ path }: DrawnBadge): string[] => plan.formats.map((ending) => `${path}.${ending}`)
  const badges = badgesAt(drawn, plan, done)
  const changed = [written, removed, readme?.written ?? []].some((paths) => paths.length > 0)
  const commitSha = publication.commitSha ?? readme?.commitSha
  const common = {
    badges,
    changed,
    commitSha,
    error: undefined,
    notes: [],
    notices: [],
    reason: undefined,
    isExpected: false
  }
  if (plan.dryRun) return { ...common, result: 'skipped', reason: 'dry run' }
  if (changed) return { ...common, result: 'published' }
  const ours = drawn.filter(({ badge }) => badge !== undefined)
  const [untouched] = ours.map((badge) => badge.untouched)
  if (untouched !== undefined && ours.every((badge) => badge.untouched !== undefined)) {
    return { ...common, result: 'skipped', reason: untouched }
  }
  const isIn =
    (paths: readonly string[]) =>
    (badge: DrawnBadge): boolean =>
      filesOf(badge).some((path) => paths.includes(path))
  if (ours.length > 0 && ours.every(isIn(superseded)))
    return { ...common, result: 'superseded', reason: supersededBy(ours, isIn(worseStatus)) }
  return { ...common, result: 'unchanged' }
}

function supersededBy(ours: readonly DrawnBadge[], isKeptWorse: (badge: DrawnBadge) => boolean): string {
  const [badge] = ours
  const overtaken = ours.find((one) => !isKeptWorse(one))
  const run = (overtaken ?? badge)?.oneRun
  if (run === undefined) return 'a newer run is published'
  return overtaken === undefined
    ? `another job of ${runName(run)} has published a worse status`
    : `there is a newer run than ${runName(run)}`
}

/** The report of a run that is not there to publish. */
export function skipped(reason: string, plan: Plan, drawn: readonly DrawnBadge[]): Report {
  const place = { address: () => '' }
  return expected(reason, reportOf(plan, drawn, { place, publication: NOTHING }))
}

/** The report of a publication that was not to be, as everybody expects. */
export function expected(reason: string, report: Report): Report {
  return { ...report, result: 'skipped', reason, isExpected: true }
}

/** The report of what came to its end before something failed. */
export function failed(error: BadgeError, report: Report): Report {
  return { ...report, result: 'failed', reason: error.message, error }
}
