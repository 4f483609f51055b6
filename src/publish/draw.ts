import { type Badge, badgeOf, cuts } from '../badge/badge.ts'
import { type Definition, slug, stemOf } from '../badge/definition.ts'
import { type Logos, loadLogos } from '../badge/logo.ts'
import { collectAll, factsOf, limiter, needsRequests } from '../collect/collect.ts'
import type { Finding, ShownRun, Subject } from '../collect/finding.ts'
import { BadgeError, forBadge, invalid, quote, suggestion, UnknownWorkflow } from '../errors.ts'
import { branchOfRun, type Context, isOnBranch } from '../context.ts'
import { fullName } from '../repository-name.ts'
import { expandUrl, type Values } from '../manifest/placeholders.ts'
import { type Status, worseFinalStatuses } from '../status/status.ts'
import { factUrl, pageUrl } from './links.ts'
import { branchProblem, pathOf, pathTemplate, valuesFor, valuesNeedRequests } from './paths.ts'
import { goesOutside, type Plan } from './plan.ts'
import type { Ports } from './ports.ts'
import { type Privacy, privacyOf, refuseRevealing } from './privacy.ts'

/** All badges of a plan. */
export interface DrawnBadges {
  readonly badges: readonly DrawnBadge[]
  /** Why inherited badges are left out, one line each. */
  readonly notices: readonly string[]
  readonly privacy: Privacy
  /** The badges that only runs on the default branch publish, and the reason in one line. */
  readonly deferred?: { readonly ids: readonly string[]; readonly reason: string }
}

/** Finds the status of every badge and draws it. */
export async function drawAll(plan: Plan, ports: Ports, published: readonly ShownRun[] = []): Promise<DrawnBadges> {
  const { context, record } = ports
  refuseFactsWithoutToken(plan)
  const facts = factsOf(plan.badges, ports)
  // An error of another badge may come first; then nobody waits for the facts.
  facts.catch(() => undefined)
  // With the facts, GitHub says which other repositories are private.
  if (plan.badges.some(({ source, filters }) => source.kind === 'fact' && filters.repository !== undefined)) await facts
  const privacy = await privacyOf(plan, ports)
  const redacted = plan.badges.filter(privacy.isRedacted)
  refuseRevealing(redacted, pathTemplate(plan, true))
  const job = { runner: context.runner, ...plan.job }
  const sources = { context, record, job, published, now: Date.now(), facts }
  const { findings, notices } = withoutUnknown(await collectAll(plan.badges, sources), plan, privacy)
  const limit = limiter()
  const checked = await Promise.all(findings.map((finding) => limit(() => withBranchChecked(finding, plan, ports))))
  const areAllRedacted = redacted.length === plan.badges.length
  const values = await valuesFor(templatesOf(plan, areAllRedacted), context, ports.sources)
  const drawing = { plan, context, privacy, values, logos: await loadLogos(plan.badges) }
  const badges = await Promise.all(checked.map((finding) => forBadge(finding.definition, () => draw(finding, drawing))))
  refuseSamePath(badges)
  return { badges, notices, privacy }
}

function refuseFactsWithoutToken({ badges, token }: Plan): void {
  const fact = badges.find(({ source, enabled }) => source.kind === 'fact' && enabled)
  if (fact === undefined || token !== '') return
  throw invalid(
    'token',
    '',
    `is empty, and the badge ${quote(fact.id ?? '')} shows a fact, which is read from GitHub. Remove it in a workflow, where github.token is its default; on the command line, use --token or GITHUB_TOKEN.`
  )
}

/**
 * Skips the badges of other branches than the run's, unless the run is on the default branch, whose runs publish them all.
 * A directory is not shared between runs, so all badges are written there.
 */
export async function deferOtherBranches(
  drawn: DrawnBadges,
  plan: Plan,
  { context, sources }: Ports
): Promise<DrawnBadges> {
  const own = branchOfRun(context)
  const isOther = ({ badge, skipReason, subject, definition: { source } }: DrawnBadge): boolean => {
    // A run for a tag, as on a release, publishes the facts that have just changed.
    if (source.kind === 'fact' && context.tag !== undefined) return false
    return badge !== undefined && skipReason === undefined && subject.branch !== own
  }
  if (plan.destination.kind === 'directory' || own === '' || !drawn.badges.some(isOther)) return drawn
  const { defaultBranch } = await sources.facts()
  if (isOnBranch(defaultBranch, context)) return drawn
  const badges = drawn.badges.map((badge) => {
    if (!isOther(badge)) return badge
    const isSecret = drawn.privacy.isRedactedInLog(badge.definition)
    const shown = isSecret ? 'a branch of another repository' : badge.subject.branch
    return { ...badge, skipReason: `it shows ${shown}, and is left to the runs on ${defaultBranch}` }
  })
  const ids = drawn.badges.filter(isOther).map(({ id }) => id)
  const reason = `badges that do not show ${own}, the branch of this run, are left to the runs on ${defaultBranch}`
  return { ...drawn, badges, deferred: { ids, reason } }
}

/** The badges of a run that may not publish, if they can be drawn without a request; none otherwise. */
export async function drawOffline(plan: Plan, ports: Ports): Promise<readonly DrawnBadge[]> {
  if (branchProblem(plan, ports.context) !== undefined) return []
  const mayBePrivate = ports.context.facts === undefined && goesOutside(plan, fullName(ports.context.repository))
  const needsRequest =
    mayBePrivate || plan.badges.some(needsRequests) || valuesNeedRequests(templatesOf(plan, false), ports.context)
  // Without a token no request is made.
  return needsRequest ? [] : (await drawAll({ ...plan, token: '' }, ports)).badges
}

/** Inherited badges of workflows that this repository does not have are left out, with a notice. */
function withoutUnknown(
  results: Awaited<ReturnType<typeof collectAll>>,
  { badges }: Plan,
  privacy: Privacy
): { readonly findings: readonly Finding[]; readonly notices: readonly string[] } {
  const notices: string[] = []
  const findings = badges.flatMap((badge, index) => {
    const result = results[index] ?? []
    if (!(result instanceof UnknownWorkflow)) return result
    const error = privacy.isRedactedInLog(badge) ? redactedError(badge) : result
    if (badge.kind !== 'group') throw error
    notices.push(`The inherited badge "${badge.id ?? ''}" is left out. ${error.message}`)
    return []
  })
  return { findings, notices }
}

/** The original error lists the workflows of a private repository. */
function redactedError({ id = '' }: Definition): UnknownWorkflow {
  return new UnknownWorkflow(`The badge ${quote(id)}: its workflow does not exist in the private repository.`)
}

/** Adds a warning, with the nearest name, if the definition names a branch that does not exist. */
async function withBranchChecked(finding: Finding, plan: Plan, { context, record }: Ports): Promise<Finding> {
  const branch = uncertainBranch(finding, plan, context)
  if (branch === undefined) return finding
  const { repository } = finding.subject
  const { exists, names } = await record.branch(repository, branch)
  if (exists) return finding
  const warning = `There is no branch ${quote(branch)} in ${repository}.${suggestion(branch, names)}`
  return { ...finding, warnings: [...finding.warnings, warning] }
}

/**
 * The branch that the definition names, if it is worth asking whether it exists: a run, an event or a fact of the branch
 * proves that. No request is made for a directory.
 */
function uncertainBranch(
  { definition: { source, enabled, filters }, shown, details }: Finding,
  { token, destination }: Plan,
  context: Context
): string | undefined {
  const { branch, repository } = filters
  if (!enabled || token === '') return undefined
  const own = [context.branch, context.triggering?.branch, context.facts?.defaultBranch]
  if (repository === undefined && own.includes(branch)) return undefined
  switch (source.kind) {
    case 'pointer':
      return undefined
    case 'fact': {
      const isOfBranch = source.fact === 'last-commit' || source.fact === 'commits-since-release'
      return isOfBranch && details?.kind === 'none' ? branch : undefined
    }
    case 'run':
    case 'workflow':
      return shown.length === 0 ? branch : undefined
    default:
      return destination.kind === 'directory' ? undefined : branch
  }
}

function refuseSamePath(badges: readonly DrawnBadge[]): void {
  const ids = new Map<string, string>()
  for (const { id, path, definition } of badges) {
    const other = ids.get(path)
    if (other !== undefined) {
      const cure = other === id ? 'Give each its own "id".' : 'Add %{id} to "path".'
      throw new BadgeError(
        'invalid',
        `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`,
        definition.at
      )
    }
    if (path !== '') ids.set(path, id)
  }
}

/** All texts with placeholders. */
function templatesOf(plan: Plan, isRedacted: boolean): string[] {
  const urls = plan.badges.flatMap(({ link, source }) => [
    ...(link?.kind === 'url' ? [link.url] : []),
    ...(source.kind === 'pointer' ? [source.imageUrl] : [])
  ])
  return [pathTemplate(plan, isRedacted), ...urls]
}

/** A badge that is ready to be published. */
export interface DrawnBadge extends Finding {
  readonly id: string
  readonly name: string
  /** undefined for a pointer, whose picture is not drawn here. */
  readonly badge: Badge | undefined
  /** The badge with each status that it must not replace if another job of the same run published that. */
  readonly worse: () => readonly Badge[]
  /** Its path without an extension; '' for a pointer. */
  readonly path: string
  readonly link: string | null
  /** The page of the run that the status comes from. */
  readonly originUrl: string | undefined
  /** The pointer's picture. */
  readonly image: string | undefined
}

/** What all badges are drawn with. */
export interface Drawing {
  readonly plan: Pick<Plan, 'path' | 'destination' | 'readme' | 'index' | 'job'>
  readonly context: Pick<Context, 'serverUrl' | 'run'>
  readonly privacy: Pick<Privacy, 'isRedacted' | 'isRedactedInLog'>
  /** Values of all placeholders except `branch`, `workflow`, `job` and `id`. */
  readonly values: Values
  /** The pictures of logos, if a badge uses one. */
  readonly logos: Logos
}

/** Draws the badge of a finding, and derives its id, path and link. */
export function draw(found: Finding, drawing: Drawing): DrawnBadge {
  const { plan, context, privacy, logos } = drawing
  const { definition, status, subject, defaults } = found
  const { source } = definition
  const finding = privacy.isRedactedInLog(definition) ? redactLog(found) : found
  const id = definition.id ?? defaults.id
  const values = { ...drawing.values, ...valuesOf(subject, id) }
  const { link, warnings } = linkOf(finding, { ...drawing, values })
  const isRedacted = privacy.isRedacted(definition)
  const label = definition.label ?? (isRedacted && !hasCommonLabel(source) ? 'build' : defaults.label)
  const image = source.kind === 'pointer' ? fillUrl('image_url', source.imageUrl, values) : undefined
  const badgeIn = (shown: Status | undefined): Badge => badgeOf(label, shown, { ...definition, logos })
  const badge = image === undefined ? badgeIn(status) : undefined
  const runId = finding.origin?.runId
  return {
    ...finding,
    ...{ id, badge, link, image: image?.text },
    name: definition.name ?? (badge === undefined ? id : badge.label || badge.message),
    worse: () => (status === undefined ? [] : worseFinalStatuses(status).map(badgeIn)),
    originUrl: runId === undefined ? undefined : `${context.serverUrl}/${subject.repository}/actions/runs/${runId}`,
    path: badge === undefined ? '' : pathOf(plan, values, isRedacted),
    warnings: [
      ...finding.warnings,
      ...warnings,
      ...(image?.warnings ?? []),
      ...(badge === undefined ? [] : cuts(label, status, definition))
    ]
  }
}

/** A badge of a private repository in a public log: only its status is shown. */
function redactLog(finding: Finding): Finding {
  const id = quote(finding.defaults.id)
  const warning = `A warning about the badge ${id} names something in a private repository, so it is not shown in this public log. To read it, run "publish-badges publish" with this badge on your machine.`
  return { ...finding, origin: undefined, warnings: finding.warnings.length === 0 ? [] : [warning] }
}

/** Whether the default label (`stars`, `coverage`) is the same in all repositories, so that it reveals nothing about one. */
const hasCommonLabel = ({ kind }: Definition['source']): boolean => kind === 'fact' || kind === 'report'

/** The placeholders whose values differ between badges. */
function valuesOf({ branch, workflow, job }: Subject, id: string): Values {
  return {
    branch,
    id,
    ...(workflow === undefined ? {} : { workflow: stemOf(workflow.path) }),
    ...(job === undefined ? {} : { job: slug(job.name) })
  }
}

function linkOf(
  { definition, subject, defaults, details }: Finding,
  { plan, context: { serverUrl, run }, privacy, values }: Drawing
): { readonly link: string | null; readonly warnings: readonly string[] } {
  const { source, filters, link: given } = definition
  if (given?.kind === 'url') {
    const { text, warnings } = fillUrl(source.kind === 'pointer' ? 'link_url' : 'link', given.url, values)
    return { link: text, warnings }
  }
  const isRedacted = privacy.isRedacted(definition)
  if (given === undefined && source.kind === 'fact' && !isRedacted)
    return { link: factUrl(source.fact, { serverUrl, subject }, details), warnings: [] }
  // The checks of the newest commit are another page after each commit, and so would be a README or index that shows the link.
  const changes = defaults.link === 'checks' && filters.sha === undefined && (plan.readme.length > 0 || plan.index)
  const kind = given?.kind ?? (isRedacted ? 'none' : changes ? 'branch' : defaults.link)
  return { link: pageUrl(kind, { serverUrl, subject, own: { runId: run?.id, jobId: plan.job.id } }), warnings: [] }
}

/** Replaces the placeholders of a URL. */
function fillUrl(key: string, url: string, values: Values): { text: string; warnings: readonly string[] } {
  const { text, unfilled } = expandUrl(url, values)
  return {
    text,
    warnings: unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and was not replaced.`)
  }
}
