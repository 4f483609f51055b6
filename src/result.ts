import type { DrawnBadge } from './draw.ts'
import type { BadgeError } from './errors.ts'
import type { Plan } from './plan.ts'
import type { Place } from './ports.ts'
import type { Publication } from './target/target.ts'

/** What became of a publication. */
export interface Report {
  readonly result: 'published' | 'unchanged' | 'superseded' | 'skipped' | 'failed'
  /** One line, for all results but the first two. */
  readonly reason: string | undefined
  readonly badges: readonly PublishedBadge[]
  readonly commitSha: string | undefined
  readonly error: BadgeError | undefined
  /** What the job summary says besides. */
  readonly notes: readonly string[]
}

export interface PublishedBadge extends DrawnBadge {
  /** Where a reader finds the picture; '' if that is not known. */
  readonly imageUrl: string
  /** The first of its files, ending included. */
  readonly file: string
  readonly changed: boolean
}

export interface Done {
  readonly place: Pick<Place, 'address'>
  readonly publication: Publication
}

const NOTHING: Publication = { written: [], superseded: [], removed: [] }

/** The report of a publication that came to its end. */
export function reportOf(plan: Plan, drawn: readonly DrawnBadge[], { place, publication }: Done): Report {
  const { written, superseded, commitSha } = publication
  const [format = 'svg'] = plan.formats
  const filesOf = ({ path }: DrawnBadge): string[] => plan.formats.map((ending) => `${path}.${ending}`)
  const badges = drawn.map((badge) => {
    const file = `${badge.path}.${format}`
    const changed = filesOf(badge).some((path) => written.includes(path))
    return { ...badge, file, imageUrl: place.address(file), changed }
  })
  const common = { badges, commitSha, error: undefined, notes: [], reason: undefined }
  if (plan.dryRun) return { ...common, result: 'skipped', reason: 'dry run' }
  if (written.length > 0) return { ...common, result: 'published' }
  const [untouched] = drawn.map((badge) => badge.untouched)
  if (untouched !== undefined && drawn.every((badge) => badge.untouched !== undefined)) {
    return { ...common, result: 'skipped', reason: untouched }
  }
  const isSuperseded =
    drawn.length > 0 && drawn.every((badge) => filesOf(badge).some((path) => superseded.includes(path)))
  if (isSuperseded) return { ...common, result: 'superseded', reason: `a newer run than ${nameOf(drawn)} has spoken` }
  return { ...common, result: 'unchanged' }
}

/** `ci.yml 11.1`, as the trailers name it. */
function nameOf([badge]: readonly DrawnBadge[]): string {
  const { file, number, attempt } = badge?.oneRun ?? { file: '', number: 0, attempt: 0 }
  return `${file} ${number}.${attempt}`
}

export function skipped(reason: string, plan: Plan, drawn: readonly DrawnBadge[]): Report {
  const place = { address: () => '' }
  return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'skipped', reason }
}

export function failed(
  error: BadgeError,
  plan: Plan,
  { drawn, place }: { drawn: readonly DrawnBadge[]; place: Done['place'] }
): Report {
  return { ...reportOf(plan, drawn, { place, publication: NOTHING }), result: 'failed', reason: error.message, error }
}
