import { BadgeError, quote, suggestion } from '../errors.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { Parsed } from '../manifest/read.ts'
import type { FileName } from '../manifest/file.ts'
import { loadManifest } from '../manifest/load.ts'

export type { FileName }

/** The manifest in a text; what is wrong with it is an error. */
export async function manifestIn(text: string, name: FileName): Promise<Manifest> {
  return rightOf(await loadManifest(text, name))
}

export function rightOf(parsed: Parsed): Manifest {
  if ('problems' in parsed) throw new BadgeError('invalid', parsed.problems.join('; '))
  return parsed.manifest
}

export function notFound(id: string, { source }: FileName, ids: readonly string[]): BadgeError {
  return new BadgeError('not-found', `There is no badge ${quote(id)} in ${source}.${suggestion(id, ids)}`)
}
