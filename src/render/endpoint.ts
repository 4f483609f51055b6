import type { Badge } from '../badge/badge.ts'
import { LABEL_COLOR } from '../badge/palette.ts'

/** The badge as shields' endpoint badge reads it: https://shields.io/badges/endpoint-badge, schema version 1. */
export function renderEndpoint({ label, message, color, labelColor, style }: Badge): string {
  const looks = { ...(labelColor === LABEL_COLOR ? {} : { labelColor }), ...(style === 'flat' ? {} : { style }) }
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks })}\n`
}
