import type { Looks } from '../badge/badge.ts'
import type { Definition, Judging, RunFilters, Source } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Scope } from './manifest.ts'
import type { FieldsRead, Report } from './fields.ts'
import { CONTRADICTIONS, type Fields, type KeyName, RECORD_KEYS } from './schema.ts'

/** The values of a badge's keys; undefined: the key is not set. */
export type Given = { readonly [K in keyof Fields]?: Fields[K] | undefined }

/** What the keys do not say about where a status comes from. */
export interface SourceHints {
  /** The results of the jobs that this one needs; only inputs can give them. */
  readonly needs?: readonly NeededJob[] | undefined
  /** Whether the badge is static though its message is still to come. */
  readonly awaitsMessage?: boolean
  /** The input that gives an empty message: the badge is static all the same. */
  readonly emptyMessage?: 'message' | undefined
}

/** The badge that the keys describe, in a file of that scope; missing keys get their defaults. */
export function definitionFrom(fields: Given, hints: SourceHints, kind: Scope): Definition {
  return {
    id: fields.id,
    name: fields.name,
    kind,
    enabled: fields.enabled ?? true,
    label: fields.label,
    ...looksFrom(fields),
    link: fields.link_url === undefined ? fields.link : { kind: 'url', url: fields.link_url },
    source: sourceOf(fields, hints),
    filters: filtersFrom(fields),
    job: fields.job,
    judging: judgingFrom(fields),
    messages: fields.messages ?? {},
    colors: fields.colors ?? {}
  }
}

/** The looks that the keys describe. */
export function looksFrom(fields: Given): Omit<Required<Looks>, 'logos'> {
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

function filtersFrom(fields: Given): RunFilters {
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

function judgingFrom(fields: Given): Judging {
  return {
    inProgress: fields.in_progress ?? 'last',
    ignore: fields.ignore ?? [],
    strict: fields.strict ?? false,
    maxAge: fields.max_age,
    each: fields.each
  }
}

/**
 * Where a badge's picture or status comes from: the first that applies (product contract, 1.1). A message makes a badge
 * static unless other keys select a run. `branch` alone does not select one, since a static badge can be one branch's.
 */
export function sourceOf(fields: Given, hints: SourceHints): Source {
  const { from = [], workflow: workflows = [], job } = fields
  const { branch, ...filters } = filtersFrom(fields)
  if (fields.image_url !== undefined) return { kind: 'pointer', imageUrl: fields.image_url }
  if (fields.status !== undefined) return { kind: 'status', status: fields.status }
  if (hints.needs !== undefined) return { kind: 'needs', jobs: hints.needs }
  if (from.length > 0) return { kind: 'report', files: from, measure: fields.measure }
  if (fields.fact !== undefined) return { kind: 'fact', fact: fields.fact }
  if (fields.environment !== undefined) return { kind: 'environment', environment: fields.environment }
  if (fields.check !== undefined) return { kind: 'check', check: fields.check }
  const isFiltered = Object.values(filters).some((filter) => filter !== undefined)
  if (workflows.length > 0 || isFiltered) return { kind: 'workflow', workflows }
  if (job === undefined) {
    if (fields.message !== undefined) return { kind: 'message' }
    if (hints.emptyMessage !== undefined) return { kind: 'value', empty: hints.emptyMessage }
    if (hints.awaitsMessage === true) return { kind: 'value' }
  }
  return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows }
}

/** A badge's own `color_steps`, not default ones, announce a number that is still to come. */
export const hintsOf = (own: Given): SourceHints => ({ awaitsMessage: own.color_steps !== undefined })

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
  const { kind } = sourceOf(own, hintsOf(own))
  const left = new Set<string>([
    ...['image_url', 'link_url'],
    ...(kind === 'message' || kind === 'value' ? RUN_KEYS : []),
    ...(STATUS_SOURCES.some((key) => key in own) ? STATUS_SOURCES : []),
    ...CONTRADICTIONS.flatMap(([one, others]) => [
      ...(one in own ? others : []),
      ...(others.some((other) => other in own) ? [one] : [])
    ])
  ])
  return (key) => !left.has(key)
}

const isDrawing = (key: KeyName): boolean => !RECORD_KEYS.includes(key)

/** Whether a badge with these keys is a pointer: a default picture only applies where nothing is drawn. */
function isPointer(keys: readonly KeyName[], defaults: Partial<Fields>): boolean {
  return keys.includes('image_url') || (defaults.image_url !== undefined && !keys.some(isDrawing))
}

/** A pointer needs a picture and a link, and none of the keys of a drawn badge. `offsets` has the keys of the badge. */
export function checkPointer(offsets: ReadonlyMap<KeyName, number>, defaults: Partial<Fields>, report: Report): void {
  const [image, link] = [offsets.get('image_url'), offsets.get('link_url')]
  if (!isPointer([...offsets.keys()], defaults)) {
    if (link !== undefined) report(link, () => NO_IMAGE)
    return
  }
  if (link === undefined && defaults.link_url === undefined) report(image ?? offsets.get('id') ?? 0, () => NO_LINK)
  if (image === undefined) return
  for (const [key, offset] of offsets)
    if (isDrawing(key)) report(Math.max(offset, image), () => pointerContradiction(key))
}

/** `measure` chooses a number of report files. As a default it may meet badges that have none. */
export function checkMeasure({ fields, offsets }: FieldsRead<Fields>, defaults: Partial<Fields>, report: Report): void {
  const offset = offsets.get('measure')
  if (offset === undefined || fields.measure === undefined || offsets.has('from') || offsets.has('image_url')) return
  if (withDefaults(fields, defaults).from === undefined) report(offset, () => NO_FROM)
}

const NO_FROM =
  '"measure" chooses a number of report files, so it needs "from", such as "from: coverage/lcov.info". Add "from", or remove "measure".'

const NO_IMAGE =
  '"link_url" is the link of a pointer, which needs an "image_url" too. For a badge that is drawn, use "link".'

const NO_LINK = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.'

function pointerContradiction(key: KeyName): string {
  const cure = key === 'link' ? 'The link of a pointer is "link_url"' : 'Remove one of them'
  return `"image_url" and ${quote(key)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${cure}.`
}
