import type { Status } from './status.ts'
import { concluded, type Conclusion } from './vocabulary.ts'

/** A job that another one needs: its key in the workflow file, and its result. */
export interface NeededJob {
  readonly key: string
  readonly status: Status
}

/** Results of the jobs that a job needs: GitHub's contexts reference, `needs.<job_id>.result`. */
const RESULTS: readonly string[] = ['success', 'failure', 'cancelled', 'skipped'] satisfies Conclusion[]

/** The results in `toJSON(needs)`, or what is wrong with the text. */
export function parseNeeds(text: string): NeededJob[] | { problem: string } {
  let needs: unknown
  try {
    needs = JSON.parse(text)
  } catch {
    return { problem: 'is not JSON. Give it as needs: ${{ toJSON(needs) }}.' }
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    return { problem: 'is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}.' }
  }
  const jobs: NeededJob[] = []
  for (const [job, value] of Object.entries(needs)) {
    const result: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'result') : undefined
    if (!isResult(result))
      return {
        problem: `has no result for the job ${JSON.stringify(job)} (allowed: ${RESULTS.join(', ')}). Give it as needs: \${{ toJSON(needs) }}.`
      }
    jobs.push({ key: job, status: concluded(result) })
  }
  return jobs
}

function isResult(value: unknown): value is Conclusion {
  return typeof value === 'string' && RESULTS.includes(value)
}
