import { BadgeError, quote, suggestion } from '../errors.ts'
import type { Manifest, Scope } from '../manifest/manifest.ts'
import { parseManifest } from '../manifest/parse.ts'

export interface FileName {
  /** As messages name it: `.github/badges.yml`. */
  readonly source: string
  readonly scope: Scope
}

/** The manifest in a text; what is wrong with it is an error. */
export function manifestIn(text: string, { source, scope }: FileName): Manifest {
  const parsed = parseManifest(text, source, scope)
  if ('problems' in parsed) throw new BadgeError('invalid', parsed.problems.join('; '))
  return parsed.manifest
}

export function notFound(id: string, { source }: FileName, ids: readonly string[]): BadgeError {
  return new BadgeError('not-found', `There is no badge ${quote(id)} in ${source}.${suggestion(id, ids)}`)
}
