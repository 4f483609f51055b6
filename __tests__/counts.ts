/** How much is tested: a representative part in every test run, all of it by `npm run nightly`. */
export const isNightly = process.env['NIGHTLY'] === 'true'

export const FLEET = isNightly
  ? { processes: 64, rounds: 20, timeout: 3_600_000 }
  : { processes: 16, rounds: 2, timeout: 300_000 }

/** Paths, references and ids each. */
export const FUZZ = isNightly ? 3_000_000 : 8000

/** One in how many cells of the matrix is tested in this process, and with processes of the built action. */
export const ONE_IN = isNightly ? { here: 1, asProcess: 1 } : { here: 6, asProcess: 60 }

/** Histories of runs that overlap, in all. */
export const HISTORIES = isNightly ? 20_000 : 2000

/** Sets of badges through each reader of each markup. */
export const SNIPPETS = isNightly ? 270_000 : 500
