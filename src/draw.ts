import { type Badge, badgeOf } from './badge/badge.ts'
import type { Definition } from './badge/definition.ts'
import { slug, stemOf } from './badge/id.ts'
import type { Finding, ShownRun, Subject } from './collect.ts'
import { BadgeError, invalid } from './errors.ts'
import { pageUrl } from './links.ts'
import { expand, expandUrl, type Values } from './manifest/placeholders.ts'
import type { Status } from './status/status.ts'
import { pathProblem } from './target/path.ts'

/** A badge with everything that is known before it is published. */
export interface DrawnBadge {
  readonly id: string
  readonly badge: Badge
  readonly status: Status | undefined
  /** Where it goes, without an ending. */
  readonly path: string
  readonly link: string | null
  readonly shown: ShownRun | undefined
  readonly warnings: readonly string[]
}

export interface Drawing {
  /** `https://github.com/octo/demo` */
  readonly repositoryUrl: string
  /** Name of the workflow that runs, for badges that none stands behind. */
  readonly workflow: Subject['workflow']
  readonly jobId: number | undefined
  /** Template of the path, and whether it may hold folders. */
  readonly path: { readonly template: string; readonly flat: boolean }
  /** Values of placeholders but `branch`, `workflow` and `id`. */
  readonly values: Values
}

/** Makes the badge of a finding: its id, its looks, its place and its link. */
export function draw({ definition, status, subject, shown }: Finding, drawing: Drawing): DrawnBadge {
  const workflow = subject.workflow ?? drawing.workflow
  const label = definition.label ?? (workflow === undefined ? 'build' : nameOf(workflow))
  const id = definition.id ?? slug(subject.workflow === undefined ? label : stemOf(subject.workflow.path))
  const values = { ...drawing.values, ...namesOf(subject, id) }
  const link = linkOf(definition, subject, { drawing, values })
  return {
    id,
    status,
    badge: badgeOf(label, status, definition),
    path: pathOf(drawing.path, values),
    shown,
    ...link
  }
}

/** A workflow without a name is named by its file, and shows as the stem of it. */
function nameOf({ name, path }: { readonly name: string; readonly path: string }): string {
  return name === '' || name === path ? stemOf(path) : name
}

function namesOf({ branch, workflow }: Subject, id: string): Values {
  return { branch, id, ...(workflow === undefined ? {} : { workflow: stemOf(workflow.path) }) }
}

function linkOf(
  definition: Definition,
  subject: Subject,
  { drawing, values }: { drawing: Drawing; values: Values }
): { link: string | null; warnings: string[] } {
  const link = definition.link ?? { kind: subject.workflow === undefined ? 'repository' : 'workflow' }
  if (link.kind !== 'url') return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] }
  const { text, unfilled } = expandUrl(link.url, values)
  return {
    link: text,
    warnings: unfilled.map((name) => `Input "link": %{${name}} is unknown or has no value, and stays as it stands.`)
  }
}

function pathOf({ template, flat }: Drawing['path'], values: Values): string {
  const { text, unfilled } = expand(template.replace(/\.svg$/, ''), values)
  const [name] = unfilled
  if (name === 'branch')
    throw new BadgeError(
      'invalid',
      'Input "path": this run has no branch to fill %{branch} with: give "branch", or a "path" without it.'
    )
  if (name !== undefined)
    throw invalid('path', template, `has a placeholder that is unknown or has no value: %{${name}}.`)
  const path = flat ? text.replaceAll('/', '-') : text
  const problem = pathProblem(path)
  if (problem !== undefined)
    throw invalid('path', path, `${problem}. Allowed: a path of parts joined by "/", such as %{branch}/%{id}.`)
  return path
}
