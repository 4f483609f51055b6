import { DEFAULT_JUDGING, type Definition, type Judging, type RunFilters } from '../badge/definition.ts'
import type { Fields } from './keys.ts'
import { sourceOf } from './source.ts'

/** The badge that keys describe; what they leave out gets its default. */
export function definitionFrom(fields: Partial<Fields>): Definition {
  const filters = filtersFrom(fields)
  return {
    id: fields.id,
    name: undefined,
    kind: 'project',
    enabled: true,
    label: fields.label,
    message: fields.message,
    color: fields.color,
    colorSteps: fields.color_steps,
    labelColor: fields.label_color,
    style: fields.style,
    palette: fields.palette,
    logo: fields.logo,
    logoColor: fields.logo_color,
    link: fields.link,
    source: sourceOf(fields, filters),
    filters,
    job: fields.job,
    judging: judgingFrom(fields),
    wording: fields.wording,
    messages: fields.messages ?? {},
    colors: fields.colors ?? {}
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
