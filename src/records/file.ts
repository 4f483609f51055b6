import { BadgeError, quote, suggestion } from '../errors.ts'
import type { FileName } from '../manifest/manifest.ts'

export type { FileName }

export function notFound(id: string, { source }: FileName, ids: readonly string[]): BadgeError {
  return new BadgeError('not-found', `There is no badge ${quote(id)} in ${source}.${suggestion(id, ids)}`)
}
