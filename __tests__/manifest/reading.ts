import { TextError } from '../../src/errors.ts'

/** The texts of the problems that reading fails with; none if it succeeds. */
export async function problemsOf(reading: Promise<unknown>): Promise<string[]> {
  const outcome = await outcomeOf(reading)
  return 'problems' in outcome ? outcome.problems : []
}

/** The value that is read, or the texts of the problems. */
export async function outcomeOf<T>(
  reading: Promise<T>
): Promise<{ readonly value: T } | { readonly problems: string[] }> {
  try {
    return { value: await reading }
  } catch (error) {
    if (!(error instanceof TextError)) throw error
    return { problems: error.problems.map(({ text }) => text) }
  }
}
