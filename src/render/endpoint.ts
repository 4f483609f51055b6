import type { Badge } from '../badge/badge.ts'
import { hasOwnLabelColor } from './layout.ts'

/** The badge in the JSON of shields' endpoint badge, schema version 1: https://shields.io/badges/endpoint-badge. */
export function renderEndpoint(badge: Badge): string {
  const { label, message, color, labelColor, style } = badge
  const looks = { ...(hasOwnLabelColor(badge) ? { labelColor } : {}), ...(style === 'flat' ? {} : { style }) }
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...looks, ...logoOf(badge) })}\n`
}

const SVG = 'data:image/svg+xml;base64,'

/** The schema has built-in logos by their name in simple-icons, which is also ours, and SVGs, but no other images. */
function logoOf({ logo, namedLogo }: Badge): object {
  if (namedLogo !== undefined) return { namedLogo: namedLogo.name, logoColor: namedLogo.color }
  return logo?.startsWith(SVG) ? { logoSvg: Buffer.from(logo.slice(SVG.length), 'base64').toString() } : {}
}
