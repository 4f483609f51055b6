import { DEFAULT_JUDGING, type Definition, type Judging, type RunFilters, type Source } from '../badge/definition.ts'
import type { Fields } from './keys.ts'
import { looksFrom } from './looks.ts'
import type { Scope } from './manifest.ts'
import { sourceOf } from './source.ts'

/** The badge that keys describe, in a file of that scope; what they leave out gets its default. */
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

/** Where the badge's picture or status comes from. `color_steps` of its own mean a number that is still to come. */
export function sourceFrom(fields: Partial<Fields>, own: Partial<Fields>): Source {
  if (fields.image_url !== undefined) return { kind: 'pointer', imageUrl: fields.image_url }
  return sourceOf({ ...fields, awaitsMessage: own.color_steps !== undefined }, filtersFrom(fields))
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
