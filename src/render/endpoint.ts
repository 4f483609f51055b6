import type { Badge } from '../badge/badge.ts'

/** The badge as shields' endpoint badge reads it: https://shields.io/badges/endpoint-badge, schema version 1. */
export function renderEndpoint({ label, message, color, style }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...(style === 'flat' ? {} : { style }) })}\n`
}
