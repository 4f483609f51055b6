export interface GlobOptions {
  /** Whether `*` and `?` stand for `/` too. */
  readonly crosses?: boolean
}

/**
 * Globs of names: `*` is any text without a `/`, `**` any text, `?` one character but `/`. Everything else means itself.
 * The name is passed once for each sign of the glob: no glob, whoever wrote it, makes the match go back and try again.
 */
export function matchesGlob(name: string, glob: string, { crosses = false }: GlobOptions = {}): boolean {
  const characters = Array.from(name)
  const signs = Array.from(glob.matchAll(/\*+|[^*]/gsu), ([sign]) => sign)
  // Every sign but the stars takes one character: a glob that is far longer than the name need not be tried.
  if (signs.length > 2 * characters.length + 1) return false
  /** Up to which characters what was read of the glob can reach. */
  const ends = characters.map(() => false)
  ends.unshift(true)
  for (const sign of signs) {
    const isAny = sign.length > 1 && sign.startsWith('*')
    const accepts = (character: string | undefined): boolean =>
      isAny || (sign === '*' || sign === '?' ? crosses || character !== '/' : character === sign)
    if (sign.startsWith('*')) repeat(ends, (index) => accepts(characters[index]))
    else advance(ends, (index) => accepts(characters[index]))
  }
  return ends.at(-1) === true
}

/** Reads any number of characters more, as long as they are accepted. */
function repeat(ends: boolean[], accepts: (index: number) => boolean): void {
  for (let end = 1; end < ends.length; end++) if (ends[end - 1] === true && accepts(end - 1)) ends[end] = true
}

/** Reads one character more. */
function advance(ends: boolean[], accepts: (index: number) => boolean): void {
  for (let end = ends.length - 1; end > 0; end--) ends[end] = ends[end - 1] === true && accepts(end - 1)
  ends[0] = false
}

/** Why a text cannot be a glob of branches and tags; undefined: it can. `[` and `!` mean more in the filters of a workflow. */
export function branchGlobProblem(glob: string): string | undefined {
  if (/[\s,]/.test(glob)) return 'is more than one glob on a line.'
  if (glob.startsWith('!')) return 'begins with "!": list the branches that publish; excluding some is not possible.'
  if (/^refs\//.test(glob)) return 'begins with "refs/": give the name of a branch or tag alone.'
  const [sign] = /[[\\^~:\u0000-\u001f\u007f]/.exec(glob) ?? []
  return sign === undefined ? undefined : `has ${JSON.stringify(sign)}, which no branch or tag has in its name.`
}

export const ALLOWED_GLOBS =
  'Allowed: names of branches and tags, one a line; * stands for any text but "/", ** for any text, ? for one character.'
