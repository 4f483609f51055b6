import { harmless } from '../../process.ts'

/** Lines around a change. */
const CONTEXT = 3

/** A unified diff of two texts that differ in one place. */
export function diffOf(path: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const shorter = Math.min(old.length, fresh.length)
  let same = 0
  while (same < shorter && old[same] === fresh[same]) same++
  let below = 0
  while (below < shorter - same && old[old.length - 1 - below] === fresh[fresh.length - 1 - below]) below++
  const first = Math.max(0, same - CONTEXT)
  const last = Math.min(below, CONTEXT)
  const hunk = [
    ...old.slice(first, same).map((line) => ` ${line}`),
    ...old.slice(same, old.length - below).map((line) => `-${line}`),
    ...fresh.slice(same, fresh.length - below).map((line) => `+${line}`),
    ...old.slice(old.length - below, old.length - below + last).map((line) => ` ${line}`)
  ]
  const length = (lines: readonly string[]): number => lines.length - below + last - first
  const head = `@@ -${first + 1},${length(old)} +${first + 1},${length(fresh)} @@`
  return [`--- a/${path}`, `+++ b/${path}`, head, ...hunk.map(shown)].join('\n')
}

/** Each with its line end, except that the last one may have none. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

/** A line for a terminal. */
function shown(line: string): string {
  const text = line.slice(0, 1) + harmless(line.slice(1).replace(/\r?\n$/, ''))
  return line.endsWith('\n') ? text : `${text}\n\\ No newline at end of file`
}
