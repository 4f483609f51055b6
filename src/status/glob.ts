export interface GlobOptions {
  /** Whether `*` and `?` stand for `/` too. */
  readonly crosses?: boolean
}

/**
 * Matches a glob: `*` stands for any text without a `/`, `**` for any text, `?` for one character except `/`.
 * The time grows with the length of the name times that of the glob: nothing is tried twice, whatever the glob.
 */
export function matchesGlob(name: string, glob: string, { crosses = false }: GlobOptions = {}): boolean {
  const characters = Array.from(name)
  const tokens = Array.from(glob.matchAll(/\*+|[^*]/gsu), ([token]) => token)
  // Every token except a star stands for one character: a much longer glob cannot match.
  if (tokens.length > 2 * characters.length + 1) return false
  /** After how many characters of the name the tokens so far can end. */
  const ends = characters.map(() => false)
  ends.unshift(true)
  for (const token of tokens) {
    const isAny = token.length > 1 && token.startsWith('*')
    const accepts = (character: string | undefined): boolean =>
      isAny || (token === '*' || token === '?' ? crosses || character !== '/' : character === token)
    if (token.startsWith('*')) repeat(ends, (index) => accepts(characters[index]))
    else advance(ends, (index) => accepts(characters[index]))
  }
  return ends.at(-1) === true
}

/** Consumes any number of characters, as long as they are accepted. */
function repeat(ends: boolean[], accepts: (index: number) => boolean): void {
  for (let end = 1; end < ends.length; end++) if (ends[end - 1] === true && accepts(end - 1)) ends[end] = true
}

/** Consumes one character. */
function advance(ends: boolean[], accepts: (index: number) => boolean): void {
  for (let end = ends.length - 1; end > 0; end--) ends[end] = ends[end - 1] === true && accepts(end - 1)
  ends[0] = false
}

/** Why a text cannot be a glob of branches and tags; undefined if it can. `[` and `!` have a meaning in the filters of a workflow only. */
export function branchGlobProblem(glob: string): string | undefined {
  if (/[\s,]/.test(glob)) return 'has more than one glob on a line.'
  if (glob.startsWith('!')) return 'begins with "!", but branches cannot be excluded: list those that publish.'
  if (/^refs\//.test(glob)) return 'begins with "refs/": use the name of the branch or tag alone.'
  const [character] = /[[\\^~:\u0000-\u001f\u007f]/.exec(glob) ?? []
  return character === undefined
    ? undefined
    : `contains ${JSON.stringify(character)}, which names of branches and tags cannot contain.`
}

export const ALLOWED_GLOBS =
  'Allowed: names of branches and tags, one per line; * stands for any text without "/", ** for any text, ? for one character.'
