import { readFileSync } from 'node:fs'

/** A report in `files`, with what its tool says of it. */
export interface Fixture {
  readonly file: string
  /** The tool that wrote it in a run of a small project (then `says` is what it printed), or where the format is documented. */
  readonly by: string
  readonly says: string
  /** All that is to be read: a measure that is not named here is refused. */
  readonly totals: string
}

/**
 * The table in `fixtures.tsv`. What could not be run where these were made (Gradle, nextest, Bazel, vstest, NUnit, Cobertura 1,
 * OpenClover, Coverlet, Kover, lcov 2, Flutter, Go 1.24 and PHPUnit 10) is written after the tool's documentation or source. Names
 * of hosts and users and folders above the project were replaced, sources and stacks taken out of Playwright's JSON, properties
 * out of surefire's XML.
 */
export const FIXTURES: readonly Fixture[] = readFileSync(`${import.meta.dirname}/fixtures.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', by = '', says = '', totals = ''] = line.split('\t')
    return { file, by, says, totals }
  })
