/**
 * Globs of names: `*` is any text without a `/`, `**` any text, `?` one character but `/`. Everything else means itself.
 * Every character of the name is looked at once: no glob, whoever wrote it, makes the match go back and try again.
 */
export function matchesGlob(name: string, glob: string, { crosses = false }: GlobOptions = {}): boolean {
  const parts = partsOf(glob, crosses)
  let reached = new Set<number>()
  reach(0, parts, reached)
  for (const character of name) {
    const next = new Set<number>()
    for (const index of reached) {
      const part = parts[index]
      if (part?.accepts(character) === true) reach(part.repeats ? index : index + 1, parts, next)
    }
    if (next.size === 0) return false
    reached = next
  }
  return reached.has(parts.length)
}

export interface GlobOptions {
  /** Whether `*` and `?` stand for `/` too. */
  readonly crosses?: boolean
}

interface Part {
  /** Whether it stands for any number of characters, none included. */
  readonly repeats: boolean
  accepts(character: string): boolean
}

function partsOf(glob: string, crosses: boolean): Part[] {
  const inFolder = (character: string): boolean => crosses || character !== '/'
  return [...glob.matchAll(/\*+|[^*]/gsu)].map(([text]) => {
    if (text === '?') return { repeats: false, accepts: inFolder }
    if (text === '*') return { repeats: true, accepts: inFolder }
    if (text.startsWith('*')) return { repeats: true, accepts: () => true }
    return { repeats: false, accepts: (character) => character === text }
  })
}

/** Adds the place before a part, and those behind it that nothing has to be read for. */
function reach(start: number, parts: readonly Part[], reached: Set<number>): void {
  for (let index = start; !reached.has(index); index++) {
    reached.add(index)
    if (parts[index]?.repeats !== true) return
  }
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
