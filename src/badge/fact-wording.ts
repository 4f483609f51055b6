import { colorAt, type ColorSteps, type GivenColor } from './color.ts'
import type { Fact } from './definition.ts'

/** A fact in words. Without a color it is grey. */
export interface FactText {
  readonly message: string
  readonly color?: GivenColor
}

/** What does not exist, such as the release of a repository that has none. */
export const NONE: FactText = { message: 'none' }

const PREFIXES = ['k', 'M', 'G', 'T', 'P'] as const

/** `1234` → `1.2k`: badges/shields, `metric` in services/text-formatters.js. */
export function metric(count: number): string {
  const power = PREFIXES.findLastIndex((_, index) => count >= 1000 ** (index + 1))
  if (power === -1) return String(count)
  const scaled = count / 1000 ** (power + 1)
  const oneDecimal = scaled.toFixed(1)
  if (scaled < 10 && !oneDecimal.endsWith('0')) return `${oneDecimal}${PREFIXES[power] ?? ''}`
  const rounded = Math.round(scaled)
  return rounded < 1000 ? `${rounded}${PREFIXES[power] ?? ''}` : `1${PREFIXES[power + 1] ?? ''}`
}

/** Versions that get no `v`: names, dates and commits (badges/shields, `addv` in services/text-formatters.js). */
const NOT_NUMBERED = /^\D|\d{4}-\d{2}-\d{2}|^[a-f\d]{7,40}$/

/** Badges/shields, `version` in services/color-formatters.js. */
const UNFINISHED = /^v?0|alpha|beta|snapshot|dev|pre|rc/i

/** The tag of a release: badges/shields, `renderVersionBadge` in services/version.js. */
export function versionText(version: string, isPrerelease: boolean): FactText {
  const message = NOT_NUMBERED.test(version) ? version : `v${version}`
  return { message, color: isPrerelease || UNFINISHED.test(version) ? 'orange' : 'blue' }
}

/**
 * The licenses that GitHub recognizes, by SPDX id: badges/shields, services/licenses.js, and what that does not list by its rule,
 * the conditions on choosealicense.com. The families are public domain, copyleft and permissive.
 */
const LICENSES: readonly (readonly [color: GivenColor, ids: string])[] = [
  ['#7cd958', '0BSD CC0-1.0 MIT-0 Unlicense WTFPL'],
  [
    'orange',
    `AGPL-3.0 CC-BY-SA-4.0 CECILL-2.1 CERN-OHL-S-2.0 CERN-OHL-W-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-2.0 GPL-3.0
    LGPL-2.1 LGPL-3.0 LPPL-1.3c MPL-2.0 MS-RL ODbL-1.0 OFL-1.1 OSL-3.0 Vim`
  ],
  [
    'green',
    `AFL-3.0 Apache-2.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear BSD-4-Clause
    BSL-1.0 CC-BY-4.0 CERN-OHL-P-2.0 ECL-2.0 ISC MIT MS-PL MulanPSL-2.0 NCSA PostgreSQL UPL-1.0 Zlib`
  ]
]

const LICENSE_COLORS: ReadonlyMap<string, GivenColor> = new Map(
  LICENSES.flatMap(([color, ids]) => ids.split(/\s+/).map((id) => [id, color] as const))
)

/** GitHub's SPDX id of a license that it does not recognize is `NOASSERTION`: badges/shields, github-license.service.js. */
export function licenseText(spdxId: string): FactText {
  if (spdxId === 'NOASSERTION') return { message: 'not identifiable by github' }
  const color = LICENSE_COLORS.get(spdxId)
  return { message: spdxId, ...(color === undefined ? {} : { color }) }
}

const DAY = 86_400_000

/** Colors by age in whole days: badges/shields, `age` in services/date.js. */
const AGES: readonly (readonly [below: number, young: GivenColor, old: GivenColor])[] = [
  [7, 'brightgreen', 'red'],
  [30, 'green', 'orange'],
  [180, 'yellowgreen', 'yellow'],
  [365, 'yellow', 'yellowgreen'],
  [730, 'orange', 'green'],
  [Infinity, 'red', 'brightgreen']
]

/**
 * `november 2026`, in UTC: badges/shields, `renderDateBadge` in services/date.js, except for its `today` and `last monday`, which
 * would soon be wrong on a picture that stays. Times are in milliseconds since the epoch. `older`: whether older is better.
 */
export function dateText(at: number, now: number, { older = false } = {}): FactText {
  const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
  const days = Math.trunc((now - at) / DAY)
  const [, young, old] = AGES.find(([below]) => days < below) ?? [0, 'red', 'brightgreen']
  return { message: month.toLowerCase(), color: older ? old : young }
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** A size in KiB as `1.4 MiB`: badges/shields, `renderSizeBadge` in services/size.js, with the package byte-size. */
function sizeText(kibibytes: number): string {
  if (kibibytes === 0) return '0 B'
  const rounded = (power: number): number => Math.round((kibibytes / 1024 ** power) * 10) / 10
  const power = UNITS.findIndex((_, index) => rounded(index) < 1024)
  return `${rounded(power).toLocaleString('en-US')} ${UNITS[power] ?? ''}`
}

interface NumberWording {
  readonly message?: (count: number) => string
  readonly colors?: ColorSteps
}

/** Badges/shields, services/github/github-issues.service.js. */
const OPEN: NumberWording = {
  message: (count) => `${metric(count)} open`,
  colors: [
    [0, 'brightgreen'],
    [1, 'yellow']
  ]
}

/** Badges/shields, `downloadCount` in services/color-formatters.js. */
const DOWNLOADS: NumberWording = {
  colors: [
    [0, 'red'],
    [1, 'yellow'],
    [10, 'yellowgreen'],
    [100, 'green'],
    [1000, 'brightgreen']
  ]
}

/** How counts are shown that are not plain and blue. */
const NUMBERS: Readonly<Partial<Record<Fact, NumberWording>>> = {
  issues: OPEN,
  pulls: OPEN,
  /** Badges/shields, services/contributor-count.js. */
  contributors: {
    colors: [
      [0, 'red'],
      [2, 'yellow'],
      [3, 'brightgreen']
    ]
  },
  downloads: DOWNLOADS,
  'downloads-latest': DOWNLOADS,
  'repo-size': { message: sizeText }
}

/** A count, or for `repo-size` a number of KiB. */
export function numberText(fact: Fact, count: number): FactText {
  const { message = metric, colors = [] } = NUMBERS[fact] ?? {}
  return { message: message(count), color: colorAt(colors, count) ?? 'blue' }
}
