import { type Badge, badgeOf, cuts } from '../badge/badge.ts'
import { slug, stemOf } from '../badge/definition.ts'
import type { Logos } from '../badge/logo.ts'
import type { Finding } from '../collect/finding.ts'
import { finalWordsOver, type Status } from '../status/status.ts'
import { BadgeError, invalid } from '../errors.ts'
import { pageUrl } from './links.ts'
import { expand, expandUrl, type Values } from '../manifest/placeholders.ts'
import type { Subject } from '../collect/subject.ts'
import type { Privacy } from './privacy.ts'
import { pathProblem } from '../destination/path.ts'

/** A badge with everything that is known before it is published. */
export interface DrawnBadge extends Pick<
  Finding,
  'status' | 'origin' | 'shown' | 'oneRun' | 'lookedUp' | 'showsUnfinished' | 'untouched' | 'subject' | 'warnings'
> {
  readonly id: string
  readonly name: string
  readonly kind: 'project' | 'group'
  /** undefined: a pointer, whose picture is somebody else's. */
  readonly badge: Badge | undefined
  /** The same with each status that it must not replace when another job of the same run has published it. */
  readonly worse: () => readonly Badge[]
  /** Whether its branch or tag is named; else it is that of the run, or the default branch. */
  readonly isPinned: boolean
  /** Where it goes, without an ending; '' for a pointer. */
  readonly path: string
  /** Whether the log may not tell what it looks at. */
  readonly isSecret: boolean
  readonly link: string | null
  /** The page of the run that the status comes from. */
  readonly originUrl: string | undefined
  /** The link and the pointer's picture as they were given, placeholders and all. */
  readonly given: { readonly link: string | undefined; readonly image: string | undefined }
  /** The pointer's picture. */
  readonly image: string | undefined
}

export interface Drawing {
  /** `https://github.com` */
  readonly serverUrl: string
  /** The run and the job that we are. */
  readonly own: { readonly runId: number | undefined; readonly jobId: number | undefined }
  /** Template of the path, and whether it may hold folders. */
  readonly path: { readonly template: string; readonly flat: boolean }
  /** The template of badges that show nothing by themselves. */
  readonly hiddenPath: string
  /** Which badges show nothing by themselves, and of which the log does not tell either. */
  readonly privacy: Pick<Privacy, 'hides' | 'hidesInLog'>
  /** Values of placeholders but `branch`, `workflow` and `id`. */
  readonly values: Values
  /** Loaded, if a badge names one. */
  readonly logos: Logos
}

/** Makes the badge of a finding: its id, its looks, its place and its link. */
export function draw(finding: Finding, drawing: Drawing): DrawnBadge {
  const { definition, status, origin, subject, shown, untouched, defaults } = finding
  const { oneRun, lookedUp, showsUnfinished } = finding
  const { source, link: given } = definition
  const id = definition.id ?? defaults.id
  const values = { ...drawing.values, ...namesOf(subject, id) }
  const { link, warnings } = linkOf(finding, { drawing, values })
  const hides = drawing.privacy.hides(definition)
  const label = definition.label ?? (hides ? 'build' : defaults.label)
  const pointer = source.kind === 'pointer' ? source.imageUrl : undefined
  const image = pointer === undefined ? undefined : filled('image_url', pointer, values)
  const badgeIn = (shown: Status | undefined): Badge => badgeOf(label, shown, { ...definition, logos: drawing.logos })
  const badge = image === undefined ? badgeIn(status) : undefined
  return {
    ...{ id, status, origin, badge, link, shown, oneRun, lookedUp, showsUnfinished, untouched, subject },
    name: definition.name ?? (badge === undefined ? id : badge.label || badge.message),
    worse: () => (status === undefined ? [] : finalWordsOver(status).map(badgeIn)),
    kind: definition.kind,
    originUrl:
      origin?.runId === undefined
        ? undefined
        : `${drawing.serverUrl}/${subject.repository}/actions/runs/${origin.runId}`,
    isPinned: (definition.filters.branch ?? definition.filters.tag) !== undefined,
    path:
      badge === undefined
        ? ''
        : pathOf(hides ? { ...drawing.path, template: drawing.hiddenPath } : drawing.path, values),
    isSecret: drawing.privacy.hidesInLog(definition),
    given: { link: given?.kind === 'url' ? given.url : undefined, image: pointer },
    image: image?.text,
    warnings: [
      ...finding.warnings,
      ...warnings,
      ...(image?.warnings ?? []),
      ...(badge === undefined ? [] : cuts(label, status, definition))
    ]
  }
}

function namesOf({ branch, workflow, job }: Subject, id: string): Values {
  return {
    branch,
    id,
    ...(workflow === undefined ? {} : { workflow: stemOf(workflow.path) }),
    ...(job === undefined ? {} : { job: slug(job.name) })
  }
}

function linkOf(
  { definition, subject, defaults }: Finding,
  { drawing, values }: { drawing: Drawing; values: Values }
): { link: string | null; warnings: readonly string[] } {
  const hides = drawing.privacy.hides(definition)
  const link = definition.link ?? { kind: hides ? ('none' as const) : defaults.link }
  if (link.kind !== 'url') return { link: pageUrl(link.kind, { ...drawing, subject }), warnings: [] }
  const { text, warnings } = filled(definition.source.kind === 'pointer' ? 'link_url' : 'link', link.url, values)
  return { link: text, warnings }
}

/** A URL with its placeholders filled. */
function filled(key: string, url: string, values: Values): { text: string; warnings: readonly string[] } {
  const { text, unfilled } = expandUrl(url, values)
  return {
    text,
    warnings: unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and stays as it stands.`)
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
