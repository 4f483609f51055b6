import type { Looks } from '../badge/badge.ts'
import { DEFAULT_JUDGING, type Definition, type Judging, type RunFilters, type Source } from '../badge/definition.ts'
import { quote } from '../errors.ts'
import type { NeededJob } from '../status/current-run.ts'
import type { Scope } from './manifest.ts'
import type { FieldsRead, Report } from './fields.ts'
import { CONTRADICTIONS, type Fields, type KeyName, RECORD_KEYS } from './schema.ts'

/** The badge that the keys describe, in a file of that scope; missing keys get their defaults. `own`: those of the badge itself. */
export function definitionFrom(fields: Partial<Fields>, own: Partial<Fields>, kind: Scope): Definition {
  return {
    id: fields.id,
    name: fields.name,
    kind,
    enabled: fields.enabled ?? true,
    label: fields.label,
    ...looksFrom(fields),
    link: fields.link_url === undefined ? fields.link : { kind: 'url', url: fields.link_url },
    source: sourceFrom(fields, own),
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

/** Where a status can come from; an empty list names nothing. */
export type SourceNames = {
  readonly [K in 'status' | 'from' | 'measure' | 'fact' | 'environment' | 'check' | 'workflow' | 'job' | 'message']?:
    Fields[K] | undefined
} & {
  /** Only inputs have it. */
  readonly needs?: readonly NeededJob[] | undefined
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
  const { status, needs, from = [], measure, fact, environment, check, workflow: workflows = [], job } = names
  if (status !== undefined) return { kind: 'status', status }
  if (needs !== undefined) return { kind: 'needs', jobs: needs }
  if (from.length > 0) return { kind: 'report', files: from, measure }
  if (fact !== undefined) return { kind: 'fact', fact }
  if (environment !== undefined) return { kind: 'environment', environment }
  if (check !== undefined) return { kind: 'check', check }
  const isFiltered = Object.values(filters).some((filter) => filter !== undefined)
  if (workflows.length > 0 || isFiltered) return { kind: 'workflow', workflows }
  if (job === undefined) {
    if (names.message !== undefined) return { kind: 'message' }
    if (names.emptyMessage !== undefined) return { kind: 'value', empty: names.emptyMessage }
    if (names.awaitsMessage === true) return { kind: 'value' }
  }
  return branch === undefined ? { kind: 'run' } : { kind: 'workflow', workflows }
}

/** Where the badge's picture or status comes from. Its own `color_steps`, not default ones, announce a number that is still to come. */
function sourceFrom(fields: Partial<Fields>, own: Partial<Fields>): Source {
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
  const { kind } = sourceFrom(own, own)
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
  '"measure" is what to read from report files, which "from" names: "from: coverage/lcov.info". Add "from", or remove "measure".'

const NO_IMAGE =
  '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".'

const NO_LINK = '"image_url" makes a pointer, which needs a "link_url" too: the page that a click opens.'

function pointerContradiction(key: KeyName): string {
  const cure = key === 'link' ? 'The link of a pointer is "link_url"' : 'Remove one of them'
  return `"image_url" and ${quote(key)} contradict each other: a pointer shows an existing picture, and nothing is drawn. ${cure}.`
}
