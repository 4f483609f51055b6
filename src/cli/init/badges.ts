import { slug, stemOf } from '../../badge/definition.ts'
import type { Workflow } from './workflow.ts'

/** A badge to propose. */
export interface Badge {
  readonly id: string
  readonly label: string
  /** `ci.yml` */
  readonly workflow: string
}

export interface WorkflowBadge extends Badge {
  readonly runs: 'branches' | 'tags'
  readonly jobs: readonly (Badge & { readonly job: string })[]
}

/** More are an example no more. */
const MOST_JOBS = 10

/** Leaves room for what a path adds to it: a part of one has up to 200 bytes. */
const LONGEST_ID = 100

/** A badge for each workflow that shows something, and one for each of its jobs where there are several. */
export function badgesOf(workflows: readonly Workflow[]): WorkflowBadge[] {
  const taken = new Set<string>()
  const free = (wanted: string): string => {
    let id = wanted
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
    taken.add(id)
    return id
  }
  return workflows.flatMap(({ file, name, runs, jobs }) => {
    if (runs === 'neither') return []
    const id = free(shortSlug(stemOf(file)))
    const shown = jobs.filter((job) => /[^*\s]/.test(job.name)).slice(0, MOST_JOBS)
    const badgeOf = (job: { id: string; name: string }): WorkflowBadge['jobs'][number] => ({
      id: free(`${id}/${shortSlug(job.id)}`),
      label: job.name.includes('*') ? job.id : job.name,
      workflow: file,
      job: job.name
    })
    return [{ id, label: name ?? stemOf(file), workflow: file, runs, jobs: jobs.length > 1 ? shown.map(badgeOf) : [] }]
  })
}

const shortSlug = (text: string): string => slug(slug(text).slice(0, LONGEST_ID))
