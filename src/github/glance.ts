import type { Pace } from '../destination/destination.ts'
import { asker, GraphqlRefused } from './ask.ts'
import { purposesFor } from './branch-purposes.ts'
import type { Client } from './client.ts'
import { type Head, type HeadPlace, headQuery, parseHead } from './head.ts'
import { blobOf, fieldOf } from './objects.ts'
import { fullName } from './repository.ts'

/** A reading of a branch that was made ahead, together with a file of any commit. */
export interface Glance extends Wanted {
  readonly head: Head
  /** undefined: it is not there, or is no text. */
  readonly text: string | undefined
}

export interface Wanted {
  readonly paths: readonly string[]
  readonly traced: readonly string[]
}

/** Reads the branch and a file (`HEAD:.github/badges.yml`) in one request; undefined: GraphQL is refused. */
export async function glanceAt(
  client: Client,
  pace: Pace,
  { place, wanted: { paths, traced } }: { place: HeadPlace & { readonly file: string }; wanted: Wanted }
): Promise<Glance | undefined> {
  const ask = asker(client, pace, purposesFor(fullName(place.repository), place.branch).read)
  try {
    return await ask(headQuery(place, paths, traced), (answer) => ({
      paths,
      traced,
      head: parseHead(answer, place, { paths, traced }),
      text: blobOf(place.file, fieldOf(answer, 'file'))?.text
    }))
  } catch (error) {
    if (error instanceof GraphqlRefused) return undefined
    throw error
  }
}

/** Whether a reading of these would be the one that was made. */
export const isSame = (one: Wanted, paths: readonly string[], traced: readonly string[]): boolean =>
  JSON.stringify([one.paths, one.traced]) === JSON.stringify([paths, traced])
