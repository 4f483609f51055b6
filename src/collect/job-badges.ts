import { slug } from '../badge/definition.ts'
import { jobsOf, meantJobs } from './judge.ts'
import { blame } from './origin.ts'
import type { Asking, Found } from './look-up.ts'
import { fresh } from './reported.ts'
import { findOwn } from '../status/current-run.ts'
import { type Job, memberOf, statusOf } from '../status/jobs.ts'
import type { Run } from '../status/newest-run.ts'

/** One badge for each job of a run that has a result; in our own run none for our own job. */
export async function jobBadges(run: Run, found: Found, { definition, sources }: Asking): Promise<Found[]> {
  const { context, job: own, now } = sources
  const { judging } = definition
  const { repository } = found.subject
  const jobs = await jobsOf(run, repository, sources)
  const isOwn = run.id === context.run?.id
  const ours = isOwn ? findOwn(jobs, { runner: context.runner, ...own }) : undefined
  const { meant } = await meantJobs(jobs, { run, repository }, { definition, sources })
  const slugs = slugsOf(jobs)
  return meant.flatMap((job) => {
    if (job === ours) return []
    const result = (isOwn ? memberOf : statusOf)(job, judging.inProgress)
    const isOpen = !job.completed && result === 'unknown'
    const status = isOwn ? result : fresh(result, run.at, { ...judging, now })
    if (isOpen || judging.ignore.includes(status)) return []
    const subject = { ...found.subject, job: { name: job.name, id: job.id } }
    const oneRun = found.oneRun && { ...found.oneRun, cancelled: status === 'cancelled' }
    const origin = { ...found.origin, because: blame([{ name: job.name, status }], status) }
    return [{ ...found, status, subject, oneRun, origin, warnings: [], jobSlug: slugs.get(job) ?? slug(job.name) }]
  })
}

/** Slugs of all jobs of a run; of two that are equal the later one by name gets `-2`. */
export function slugsOf(jobs: readonly Job[]): Map<Job, string> {
  const byName = [...jobs].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.id - other.id
  )
  const taken = new Set<string>()
  const slugs = new Map<Job, string>()
  for (const job of byName) {
    const wanted = slug(job.name)
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${String(count)}`
    taken.add(free)
    slugs.set(job, free)
  }
  return slugs
}
