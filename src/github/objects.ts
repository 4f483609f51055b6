import { BadgeError } from '../errors.ts'
import type { Blob } from '../destination/branch.ts'
import type { Commit } from '../destination/converge.ts'
import { malformed } from './api-error.ts'
import { type Ask, questions } from './ask.ts'
import type { Repository } from './repository.ts'
import { asFields, type Fields, flagOf, isFields, listOf, numberOf, oidOf, optionalText, textOf } from './shape.ts'

/** The text of an object, if it is a file. */
export const BLOB = '... on Blob { oid text isTruncated isBinary byteSize }'

/** A commit of a repository. */
export interface Place {
  readonly repository: Repository
  readonly head: string
}

/** The texts of files at a commit; what is not there, or is binary, is left out. */
export async function textsAt(
  ask: Ask,
  { repository, head }: Place,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Blob>> {
  const texts = new Map<string, Blob>()
  const shape = {
    title: 'PublishBadgesTexts',
    field: (index: number) => `at${index}: object(expression: $path${index}) { ${BLOB} }`,
    valueOf: (path: string) => `${head}:${path}`
  }
  for (const { question, part } of questions(repository, paths, shape)) {
    await ask(question, (answer) => {
      for (const [index, path] of part.entries()) {
        const blob = blobOf(path, fieldOf(answer, `at${index}`))
        if (blob !== undefined) texts.set(path, blob)
      }
    })
  }
  return texts
}

/** What `BLOB` has found; undefined: nothing, or no text. */
export function blobOf(path: string, blob: unknown): Blob | undefined {
  if (!isFields(blob) || blob['oid'] === undefined) return undefined
  if (flagOf(blob, 'isTruncated'))
    throw new BadgeError('refused', `The file ${path} is too large to be read: ${numberOf(blob, 'byteSize')} bytes.`)
  const text = optionalText(blob, 'text')
  return blob['isBinary'] === true || text === null ? undefined : { oid: oidOf(blob, 'oid'), text }
}

/** The commits that last changed the paths, as seen from a commit; null: none has. */
export async function lastCommitsAt(
  ask: Ask,
  { repository, head }: Place,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Commit | null>> {
  const commits = new Map<string, Commit | null>()
  const shape = {
    title: 'PublishBadgesTrace',
    field: (index: number) => `at${index}: object(expression: "${head}") { ... on Commit { ${historyField(index)} } }`,
    valueOf: (path: string) => path
  }
  for (const { question, part } of questions(repository, paths, shape)) {
    await ask(question, (answer) => {
      for (const [index, path] of part.entries())
        commits.set(path, commitOf(asFields(fieldOf(answer, `at${index}`), 'the head'), index))
    })
  }
  return commits
}

/** The last commit of the path in `$path<index>`. */
export const historyField = (index: number): string =>
  `commit${index}: history(first: 1, path: $path${index}) { nodes { oid message } }`

/** What `historyField` has found; null: nothing. */
export function commitOf(target: Fields, index: number): Commit | null {
  const [last] = listOf(asFields(target[`commit${index}`], 'history'), 'nodes')
  if (last === undefined) return null
  const commit = asFields(last, 'a commit')
  return { oid: oidOf(commit, 'oid'), message: textOf(commit, 'message') }
}

/** The field of a key; null is an answer, and none is a torn one. */
export function fieldOf(answer: Fields, key: string): unknown {
  if (answer[key] === undefined) throw malformed(`${key} is missing`)
  return answer[key]
}
