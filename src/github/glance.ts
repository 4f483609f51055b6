import type { Pace } from '../target/target.ts'
import { asker } from './ask.ts'
import { purposesFor } from './branch-purposes.ts'
import type { Client } from './client.ts'
import { type Head, type HeadPlace, headQuery, parseHead } from './head.ts'
import { blobOf } from './objects.ts'
import { fullName } from './repository.ts'

/** A reading of a branch that was made ahead, together with a file of any commit. */
export interface Glance extends Wanted {
  readonly state: Head
  /** undefined: it is not there, or is no text. */
  readonly text: string | undefined
}

export interface Wanted {
  readonly paths: readonly string[]
  readonly traced: readonly string[]
}

/** Reads the branch and a file (`HEAD:.github/badges.yml`) in one request. */
export function glanceAt(
  client: Client,
  pace: Pace,
  { place, wanted: { paths, traced } }: { place: HeadPlace & { readonly file: string }; wanted: Wanted }
): Promise<Glance> {
  const purposes = purposesFor(fullName(place.repository), place.branch)
  return asker(
    client,
    pace,
    purposes.read
  )(headQuery(place, paths, traced), (answer) => ({
    paths,
    traced,
    state: parseHead(answer, paths, traced),
    text: blobOf(place.file, answer['file'])?.text
  }))
}

/** Whether a reading of these would be the one that was made. */
export const isSame = (one: Wanted, paths: readonly string[], traced: readonly string[]): boolean =>
  JSON.stringify([one.paths, one.traced]) === JSON.stringify([paths, traced])
