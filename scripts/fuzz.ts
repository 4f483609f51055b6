// Draws badges of any words and colours, as the tests do, but a million of them: `npm run fuzz [how many] [seed]`.
import fc from 'fast-check'
import { ANY_BADGE, problemsIn } from '../__tests__/render/any-badge.ts'

const [numRuns = 1_000_000, seed = Date.now() | 0] = process.argv.slice(2).map(Number)

fc.assert(
  fc.property(ANY_BADGE, (badge) => {
    const problems = problemsIn(badge)
    if (problems.length > 0) throw new Error(problems.join('; '))
  }),
  { numRuns, seed }
)
process.stdout.write(`${String(numRuns)} drawings are as they should be (seed ${String(seed)}).\n`)
