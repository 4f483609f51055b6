import { type Status } from './status.ts'
import { concluded, type Conclusion } from './vocabulary.ts'

/** Results of the jobs that a job needs: GitHub's contexts reference, `needs.<job_id>.result`. */
const RESULTS: readonly string[] = ['success', 'failure', 'cancelled', 'skipped'] satisfies Conclusion[]

/** The results in `toJSON(needs)`, or what is wrong with the text. */
export function parseNeeds(text: string): Status[] | { problem: string } {
  let needs: unknown
  try {
    needs = JSON.parse(text)
  } catch {
    return { problem: 'is not JSON. Give it as needs: ${{ toJSON(needs) }}.' }
  }
  if (typeof needs !== 'object' || needs === null || Array.isArray(needs)) {
    return { problem: 'is not an object of jobs. Give it as needs: ${{ toJSON(needs) }}.' }
  }
  const statuses: Status[] = []
  for (const [job, value] of Object.entries(needs)) {
    const result: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'result') : undefined
    if (!isResult(result))
      return {
        problem: `has no result for the job ${JSON.stringify(job)} (allowed: ${RESULTS.join(', ')}). Give it as needs: \${{ toJSON(needs) }}.`
      }
    statuses.push(concluded(result))
  }
  return statuses
}

function isResult(value: unknown): value is Conclusion {
  return typeof value === 'string' && RESULTS.includes(value)
}
