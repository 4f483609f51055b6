import type { Looks } from '../badge/badge.ts'
import {
  DEFAULT_JUDGING,
  type Definition,
  type Fact,
  type Judging,
  type Measure,
  type RunFilters,
  type Source
} from '../badge/definition.ts'
import { quote } from '../errors.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Status } from '../status/status.ts'
import type { Scope } from './manifest.ts'
import { CONTRADICTIONS, type Fields, type KeyName, RECORD_KEYS } from './schema.ts'
import type { Problem } from './value.ts'

/** The badge that the keys describe, in a file of that scope; missing keys get their defaults. */
export function definitionFrom(fields: Partial<Fields>, source: Source, kind: Scope): Definition {
  return {
    id: fields.id,
    name: fields.name,
    kind,
    enabled: fields.enabled ?? true,
    label: fields.label,
    ...looksFrom(fields),
    link: fields.link_url === undefined ? fields.link : { kind: 'url', url: fields.link_url },
    source,
    filters: filtersFrom(fields),
    job: fields.job,
    judging: judgingFrom(fields),
    messages: fields.messages ?? {},
    colors: fields.colors ?? {}
  }
}

/** How the keys want the badge to look. */
export function looksFrom(fields: Partial<Fields>): Omit<Required<Looks>, 'logos'> {
  return {
    message: fields.message,
    color: fields.color,
    colorSteps: fields.color_steps,
    labelColor: fields.label_color,
    style: fields.style,
    palette: fields.palette,
    logo: fields.logo,
    logoColor: fields.logo_color,
    wording: fields.wording,
    messages: fields.messages,
    colors: fields.colors
  }
}

function filtersFrom(fields: Partial<Fields>): RunFilters {
  return {
    branch: fields.branch,
    tag: fields.tag,
    sha: fields.sha,
    event: fields.event,
    actor: fields.actor,
    runNumber: fields.run_number,
    runId: fields.run_id,
    repository: fields.repository
  }
}

function judgingFrom(fields: Partial<Fields>): Judging {
  return {
    inProgress: fields.in_progress ?? DEFAULT_JUDGING.inProgress,
    ignore: fields.ignore ?? DEFAULT_JUDGING.ignore,
    strict: fields.strict ?? DEFAULT_JUDGING.strict,
    maxAge: fields.max_age,
    each: fields.each
  }
}

/** Where a status can come from; only inputs have `needs`. */
export interface SourceNames {
  readonly status?: Status | undefined
  readonly needs?: readonly NeededJob[] | undefined
  /** Undefined or empty: no report is named. */
  readonly from?: readonly string[] | undefined
  readonly measure?: Measure | undefined
  readonly fact?: Fact | undefined
  readonly environment?: string | undefined
  readonly check?: string | undefined
  /** Undefined or empty: no workflow is named. */
  readonly workflow?: readonly string[] | undefined
  readonly job?: string | undefined
  readonly message?: string | undefined
  /** Whether the badge is static though its message is still to come. */
  readonly awaitsMessage?: boolean
  /** The input that gives an empty message: the badge is static all the same. */
  readonly emptyMessage?: 'message' | undefined
}

/**
 * Where a badge's status comes from: the first that applies (product contract, 1.1). A message makes a badge static
 * unless other keys select a run. `branch` alone does not select one, since a static badge can be one branch's.
 */
export function sourceOf(names: SourceNames, { branch, ...filters }: RunFilters): Source {
  if (names.status !== undefined) return { kind: 'status', status: names.status }
  if (names.needs !== undefined) return { kind: 'needs', jobs: names.needs }
  if (names.from !== undefined && names.from.length > 0)
    return { kind: 'report', files: names.from, measure: names.measure }
  if (names.fact !== undefined) return { kind: 'fact', fact: names.fact }
  if (names.environment !== undefined) return { kind: 'environment', environment: names.environment }
  if (names.check !== undefined) return { kind: 'check', check: names.check }
  const workflows = names.workflow ?? []
  const isFiltered = Object.values(filters).some((filter) => filter !== undefined)
  if (workflows.length > 0 || isFiltered) return { kind: 'workflow', workflows }
  if (names.job === undefined && names.message !== undefined) return { kind: 'message' }
  if (names.job === undefined && names.emptyMessage !== undefined) return { kind: 'value', empty: names.emptyMessage }
  if (names.job === undefined && names.awaitsMessage === true) return { kind: 'value' }
  return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows }
}

/** Where the badge's picture or status comes from. Its own `color_steps`, not default ones, announce a number that is still to come. */
export function sourceFrom(fields: Partial<Fields>, own: Partial<Fields>): Source {
  if (fields.image_url !== undefined) return { kind: 'pointer', imageUrl: fields.image_url }
  return sourceOf({ ...fields, awaitsMessage: own.color_steps !== undefined }, filtersFrom(fields))
}

/** Each names where a status comes from: a badge that has one gets none of the others by default. */
const STATUS_SOURCES: readonly KeyName[] = ['workflow', 'environment', 'check', 'status', 'from', 'fact']

/** Defaults that would turn a static badge into one of a run; `branch` would not. */
const RUN_KEYS: readonly KeyName[] = [
  ...STATUS_SOURCES,
  ...(['job', 'tag', 'sha', 'event', 'actor', 'run_number', 'run_id', 'repository', 'each'] as const)
]

/** A badge's own keys, and the defaults that fit them. */
export function withDefaults(own: Partial<Fields>, defaults: Partial<Fields>): Partial<Fields> {
  if (Object.keys(defaults).length === 0) return own
  const isFitting = fittingDefaults(own, defaults)
  const fitting = Object.fromEntries(Object.entries(defaults).filter(([key]) => isFitting(key))) as Partial<Fields>
  return { ...fitting, ...own }
}

function fittingDefaults(own: Partial<Fields>, defaults: Partial<Fields>): (key: string) => boolean {
  if (isPointer(Object.keys(own) as KeyName[], defaults)) return (key) => RECORD_KEYS.some((name) => name === key)
  const left = new Set<string>(['image_url', 'link_url'])
  const leave = (keys: readonly KeyName[]): void => keys.forEach((key) => left.add(key))
  const { kind } = sourceFrom(own, own)
  if (kind === 'message' || kind === 'value') leave(RUN_KEYS)
  if (STATUS_SOURCES.some((key) => key in own)) leave(STATUS_SOURCES)
  for (const [one, other] of CONTRADICTIONS) {
    if (one in own) left.add(other)
    if (other in own) left.add(one)
  }
  return (key) => !left.has(key)
}

const isDrawing = (key: KeyName): boolean => !RECORD_KEYS.includes(key)

/** Whether a badge with these keys is a pointer: a default picture only applies where nothing is drawn. */
function isPointer(keys: readonly KeyName[], defaults: Partial<Fields>): boolean {
  return keys.includes('image_url') || (defaults.image_url !== undefined && !keys.some(isDrawing))
}

/** A pointer needs a picture and a link, and none of the keys of a drawn badge. `offsets` has the keys of the badge. */
export function pointerProblems(offsets: ReadonlyMap<KeyName, number>, defaults: Partial<Fields>): Problem[] {
  const [image, link] = [offsets.get('image_url'), offsets.get('link_url')]
  if (!isPointer([...offsets.keys()], defaults))
    return link === undefined ? [] : [{ offset: link, message: () => NO_IMAGE }]
  const drawn = image === undefined ? [] : [...offsets].filter(([key]) => isDrawing(key))
  const contradictions = drawn.map(([key, offset]) => ({
    offset: Math.max(offset, image ?? 0),
    message: () => pointerContradiction(key)
  }))
  if (link !== undefined || defaults.link_url !== undefined) return contradictions
  return [{ offset: image ?? offsets.get('id') ?? 0, message: () => NO_LINK }, ...contradictions]
}

/** `measure` chooses a number of report files. As a default it may meet badges that have none. */
export function measureProblems(
  own: Partial<Fields>,
  offsets: ReadonlyMap<KeyName, number>,
  defaults: Partial<Fields>
): Problem[] {
  const offset = offsets.get('measure')
  if (offset === undefined || own.measure === undefined) return []
  if (offsets.has('from') || offsets.has('image_url')) return []
  return withDefaults(own, defaults).from === undefined ? [{ offset, message: () => NO_FROM }] : []
}

const NO_FROM =
  '"measure" is what to read from report files, which "from" names: "from: coverage/lcov.info". Add "from", or remove "measure".'

const NO_IMAGE =
  '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".'

const NO_LINK = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.'

function pointerContradiction(key: KeyName): string {
  const cure = key === 'link' ? 'The link of a pointer is "link_url"' : 'Remove one of them'
  return `"image_url" and ${quote(key)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${cure}.`
}
