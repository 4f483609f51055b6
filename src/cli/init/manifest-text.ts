import type { Badge, WorkflowBadge } from './badges.ts'
import { scalar } from './scalar.ts'

/** The manifest that shows the badges; what needs a decision stands in comments. */
export function manifestText(badges: readonly WorkflowBadge[]): string {
  return `# The badges of this repository. .github/workflows/badges.yml publishes them.
badges:
${badges.map(entryFor).join('\n')}`
}

function entryFor(badge: WorkflowBadge): string {
  if (badge.runs === 'tags') {
    const why = `# ${badge.workflow} runs for tags only. A badge shows one branch or one tag: name it.\n`
    return indented(why + commented(keysOf(badge, { tag: 'v1.0.0' })))
  }
  const jobs = badge.jobs.map((job) => commented(keysOf(job, { job: job.job })))
  return indented(
    keysOf(badge) + (jobs.length === 0 ? '' : `# Its jobs, each with a badge of its own:\n${jobs.join('')}`)
  )
}

function keysOf({ id, label, workflow }: Badge, more: Readonly<Record<string, string>> = {}): string {
  const [first, ...others] = Object.entries({ id, label, workflow, ...more }).map(
    ([key, value]) => `${key}: ${scalar(value)}\n`
  )
  return `- ${first ?? ''}${others.map((line) => `  ${line}`).join('')}`
}

const commented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '# ')
const indented = (yaml: string): string => yaml.replace(/^(?=.)/gm, '  ')
