/** How much is played: the tests' own numbers, or those of `scripts/nightly.mjs`. */
const isNightly = process.env['NIGHTLY'] === 'true'

export const FLEET = isNightly
  ? { processes: 64, rounds: 20, timeout: 3_600_000 }
  : { processes: 32, rounds: 5, timeout: 300_000 }

/** Paths, references and ids each. */
export const FUZZ = isNightly ? 3_000_000 : 70_000

/** Every so-manieth cell of the matrix is played with processes. */
export const STRIDE = isNightly ? 1 : 10

/** Histories of runs that overlap, in all. */
export const HISTORIES = isNightly ? 20_000 : 2000

/** Sets of badges through each reader of each markup. */
export const SNIPPETS = isNightly ? 270_000 : 500
