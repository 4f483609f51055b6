import { type Badge, badgeOf } from '../badge/badge.ts'
import { collect, factsOf, limiter, needsRequests } from '../collect/collect.ts'
import type { Finding, Sources } from '../collect/finding.ts'
import { BadgeError } from '../errors.ts'
import { harmless } from '../process.ts'
import { describe } from '../records/output.ts'
import type { ListedBadge } from '../records/rows.ts'
import type { Status } from '../status/status.ts'
import { bold, colored, type Depth, inColors } from './terminal.ts'

/** A badge as it looks now. */
export interface Look {
  /** undefined: it shows none, or it is not known. */
  readonly status: Status | undefined
  /** undefined: a pointer, whose picture is elsewhere. Without a message where the status is not known. */
  readonly badge: Badge | undefined
  /** Why the status is not known, in one line. */
  readonly problem?: string
}

/** Where statuses are looked up. */
export type StatusSources = Pick<Sources, 'context' | 'record'>

/** Whether the status of one of the badges is only known to GitHub. */
export const haveLookUps = (badges: readonly ListedBadge[]): boolean =>
  badges.some(({ definition }) => definition.enabled && needsRequests(definition))

/** How the badges look now; without sources as far as the file says. */
export async function looksOf(badges: readonly ListedBadge[], from: StatusSources | undefined): Promise<Look[]> {
  if (from === undefined) return badges.map(offline)
  const facts = factsOf(
    badges.map(({ definition }) => definition),
    from
  )
  // If they cannot be read, the badges that wait for them say so.
  facts.catch(() => undefined)
  const job = { runner: from.context.runner }
  const sources = { ...from, facts, job, published: [], now: Date.now(), limit: limiter() }
  return Promise.all(badges.map((badge) => lookedUp(badge, sources)))
}

function offline({ definition, row }: ListedBadge): Look {
  const { source, enabled, label, message } = definition
  if (source.kind === 'pointer') return { status: undefined, badge: undefined }
  const given = source.kind === 'status' ? source.status : undefined
  const status = enabled ? given : 'unknown'
  const isStatic = source.kind === 'message' || source.kind === 'value'
  const text = label ?? (isStatic ? '' : row.name)
  const badge = badgeOf(text, status, { ...definition, logo: undefined })
  const isKnown = status !== undefined || (isStatic && message !== undefined)
  return { status, badge: isKnown ? badge : { ...badge, label: badge.label || row.name, message: '' } }
}

/** What cannot be looked up is shown as far as the file says. */
async function lookedUp(badge: ListedBadge, sources: Sources): Promise<Look> {
  const { definition } = badge
  if (definition.source.kind === 'pointer') return offline(badge)
  try {
    const [finding] = await collect(definition, sources)
    return finding === undefined ? offline(badge) : lookOf(finding, badge)
  } catch (error) {
    if (!(error instanceof BadgeError) || error.kind === 'signal') throw error
    return { ...offline(badge), problem: error.message }
  }
}

function lookOf({ definition, status, defaults, skipReason }: Finding, badge: ListedBadge): Look {
  if (skipReason !== undefined) return offline(badge)
  return { status, badge: badgeOf(definition.label ?? defaults.label, status, { ...definition, logo: undefined }) }
}

const HEADINGS = ['ID', 'NAME', 'KIND', 'STATUS', 'SHOWS', 'BADGE']

/** One line per badge below a heading, for a terminal; nothing if there are no badges. */
export function badgeTable(badges: readonly ListedBadge[], looks: readonly Look[], depth: Depth): string {
  if (badges.length === 0) return ''
  const rows = badges.map(({ row, definition }, index) =>
    [row.id, row.name, row.kind, looks[index]?.status ?? '-', describe(definition)].map(harmless)
  )
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0))
  )
  const padded = (cells: readonly string[]): string[] => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))
  const lines = rows.map((row, index) => {
    const [look, cells] = [looks[index], padded(row)]
    if (look?.status !== undefined && look.badge !== undefined)
      cells[3] = colored(cells[3] ?? '', look.badge.color, depth)
    return [...cells, pictureOf(look, depth)].join('  ').trimEnd()
  })
  return [bold(padded(HEADINGS).join('  ').trimEnd(), depth), ...lines].map((line) => `${line}\n`).join('')
}

/** A badge in the colors of the terminal; '' for a pointer. */
export const pictureOf = (look: Look | undefined, depth: Depth): string =>
  look?.badge === undefined ? '' : inColors(look.badge, depth)
