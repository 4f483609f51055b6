import type { Definition } from '../badge/definition.ts'
import { collect, needsRequests, type Sources } from '../collect/collect.ts'
import type { Finding } from '../collect/finding.ts'
import type { ShownRun } from '../collect/subject.ts'
import { draw, type DrawnBadge } from './draw.ts'
import { BadgeError, quote, suggestion, UnknownWorkflow } from '../errors.ts'
import { branchOfRun, type Context, isOnBranch } from '../github/context.ts'
import { fullName } from '../repository-name.ts'
import { logosFor } from '../render/logos.ts'
import { expand, PLACEHOLDERS } from '../manifest/placeholders.ts'
import type { Plan } from './plan.ts'
import type { Ports } from './ports.ts'
import { goesOutside, type Privacy, privacyOf, refuseRevealing } from './privacy.ts'
import { pathProblem } from '../destination/path.ts'
import { mustAsk, valuesFor } from './values.ts'

export interface Drawn {
  readonly badges: readonly DrawnBadge[]
  /** Why inherited badges are left out, one line each. */
  readonly notices: readonly string[]
  /** Of their paths, without an ending. */
  readonly template: string
  /** Those that are untouched because runs of the default branch publish them, and why in one line. */
  readonly left: { readonly ids: readonly string[]; readonly reason: string }
}

/** Finds the status of every badge and draws it. */
export async function drawAll(plan: Plan, ports: Ports, published: readonly ShownRun[] = []): Promise<Drawn> {
  const { context, record } = ports
  const privacy = await privacyOf(plan, ports)
  const hidden = templateOf(plan, true)
  refuseRevealing(plan.badges.filter(privacy.hides), hidden)
  const found = await collectAll(plan.badges, { context, record, job: plan.job, published, now: Date.now() }, privacy)
  const { notices } = found
  const checked = await Promise.all(found.findings.map((finding) => withBranchChecked(finding, plan, ports)))
  const findings = checked.map((finding) => (privacy.hidesInLog(finding.definition) ? untold(finding) : finding))
  const hidesAll = plan.badges.every(privacy.hides)
  const template = hidesAll ? hidden : templateOf(plan, false)
  const drawing = {
    serverUrl: context.serverUrl,
    own: { runId: context.run?.id, jobId: plan.job.id },
    path: { template, flat: plan.destination.kind === 'gist' },
    hiddenPath: hidden,
    values: await valuesFor(templatesOf(plan, hidesAll), context, ports.sources),
    privacy,
    logos: await logosFor(plan.badges)
  }
  return {
    badges: refuseDoubles(findings.map((finding) => draw(finding, drawing))),
    notices,
    template,
    left: { ids: [], reason: '' }
  }
}

/** What the public log of a run tells of a badge that looks at a private repository: nothing but the status. */
function untold(finding: Finding): Finding {
  const id = quote(finding.defaults.id)
  const warning = `The badge ${id} has a warning that names something of a private repository, and is not shown in a public log. Run "publish-badges publish" with this badge on your machine to read it.`
  return { ...finding, origin: undefined, warnings: finding.warnings.length === 0 ? [] : [warning] }
}

/**
 * A run publishes badges of its own branch only: what shows another one is left to the runs of the default branch,
 * which publish it too. A folder is nobody else's.
 */
export async function withoutOthers(drawn: Drawn, plan: Plan, { context, sources }: Ports): Promise<Drawn> {
  const own = branchOfRun(context)
  const isOther = ({ badge, untouched, subject }: DrawnBadge): boolean =>
    badge !== undefined && untouched === undefined && subject.branch !== own
  if (plan.destination.kind === 'directory' || own === '' || !drawn.badges.some(isOther)) return drawn
  const { defaultBranch } = await sources.facts()
  if (isOnBranch(defaultBranch, context)) return drawn
  const badges = drawn.badges.map((badge) =>
    isOther(badge)
      ? { ...badge, untouched: `it shows ${shownBranch(badge)}, and is left to the runs on ${defaultBranch}` }
      : badge
  )
  const ids = drawn.badges.filter(isOther).map(({ id }) => id)
  const reason = `badges that do not show ${own}, the branch of this run, are left to the runs on ${defaultBranch}`
  return { ...drawn, badges, left: { ids, reason } }
}

const shownBranch = ({ isSecret, subject }: DrawnBadge): string =>
  isSecret ? 'a branch of another repository' : subject.branch

/** A run that may not publish asks nothing of GitHub either: what is known without it is told all the same. */
export async function drawOffline(plan: Plan, ports: Ports): Promise<readonly DrawnBadge[]> {
  if (branchProblem(plan, ports.context) !== undefined) return []
  const mayHide = ports.context.facts === undefined && goesOutside(plan, fullName(ports.context.repository))
  const asks = mayHide || plan.badges.some(needsRequests) || mustAsk(templatesOf(plan, false), ports.context)
  // Without a token nothing is asked of GitHub.
  return asks ? [] : (await drawAll({ ...plan, token: '' }, ports)).badges
}

async function collectAll(
  badges: readonly Definition[],
  sources: Sources,
  privacy: Privacy
): Promise<{ findings: readonly Finding[]; notices: readonly string[] }> {
  const findings: Finding[] = []
  const notices: string[] = []
  for (const badge of badges) {
    try {
      findings.push(...(await collect(badge, sources)))
    } catch (caught) {
      const error = caught instanceof UnknownWorkflow && privacy.hidesInLog(badge) ? unknownToAll(badge) : caught
      if (badge.kind !== 'group' || !(error instanceof UnknownWorkflow)) throw error
      notices.push(`The inherited badge "${badge.id ?? ''}" is left out. ${error.message}`)
    }
  }
  return { findings, notices }
}

/** The workflows of a private repository are not listed in a public log. */
function unknownToAll({ id = '' }: Definition): UnknownWorkflow {
  return new UnknownWorkflow(`The badge ${quote(id)}: there is no such workflow in the private repository it looks at.`)
}

/** A branch that is named though it is not there would leave a badge that shows unknown for ever: a warning names the nearest. */
async function withBranchChecked(finding: Finding, plan: Plan, { context, record }: Ports): Promise<Finding> {
  const { branch } = finding.definition.filters
  if (branch === undefined || plan.token === '' || !mayBeMissing(finding, branch, { plan, context })) return finding
  const { repository } = finding.subject
  const { exists, names } = await record.branch(repository, branch)
  if (exists) return finding
  const warning = `There is no branch ${quote(branch)} in ${repository}.${suggestion(branch, names)}`
  return { ...finding, warnings: [...finding.warnings, warning] }
}

/** A run that was found tells that there is such a branch; so does the event. A folder takes no request of its own. */
function mayBeMissing(
  { definition: { source, enabled, filters }, shown }: Finding,
  branch: string,
  { plan, context }: { readonly plan: Plan; readonly context: Context }
): boolean {
  if (!enabled || source.kind === 'pointer') return false
  const own = [context.branch, context.triggering?.branch, context.facts?.defaultBranch]
  if (filters.repository === undefined && own.includes(branch)) return false
  const isLookedUp = source.kind === 'run' || source.kind === 'workflow'
  return isLookedUp ? shown.length === 0 : plan.destination.kind !== 'directory'
}

/** Two badges in one file would overwrite each other. */
function refuseDoubles(drawn: DrawnBadge[]): DrawnBadge[] {
  const taken = new Map<string, string>()
  for (const { id, path } of drawn) {
    const other = taken.get(path)
    if (other !== undefined) {
      const cure = other === id ? 'Give each an "id" of its own.' : 'Put %{id} into "path".'
      throw new BadgeError('invalid', `The badges "${other}" and "${id}" would both be the file ${path}. ${cure}`)
    }
    if (path !== '') taken.set(path, id)
  }
  return drawn
}

function templateOf({ path, destination }: Pick<Plan, 'path' | 'destination'>, hides: boolean): string {
  if (hides) return path ?? '%{id}'
  return path ?? (destination.kind === 'gist' ? '%{project_name}-%{branch}-%{id}' : '%{branch}/%{id}')
}

/** Why the branch of the run cannot be part of the path of its badges, in one line; undefined: it can, or need not. */
export function branchProblem(plan: Plan, context: Context): string | undefined {
  const branch = branchOfRun(context)
  const isSure = !plan.allowPublic || plan.path !== undefined || context.facts?.isPrivate === false
  if (branch === '' || !isSure || !plan.badges.some((badge) => isOf(branch, badge))) return undefined
  const problemOf = (name: string): string | undefined => {
    const others = Object.fromEntries(PLACEHOLDERS.map((placeholder) => [placeholder, 'x']))
    const { text } = expand(templateOf(plan, false), { ...others, branch: name })
    return pathProblem(plan.destination.kind === 'gist' ? text.replaceAll('/', '-') : text)
  }
  const problem = problemOf('x') === undefined ? problemOf(branch) : undefined
  return problem && `the branch ${branch} cannot be part of a path, which then ${problem}`
}

/** Whether a badge that is drawn shows the branch of its run, as far as nothing has to be looked up for it. */
function isOf(branch: string, { filters, source }: Definition): boolean {
  if (source.kind === 'pointer') return false
  const named = filters.branch ?? filters.tag
  return named === undefined ? source.kind !== 'workflow' : named === branch
}

/** Everything that placeholders may stand in. */
function templatesOf(plan: Plan, hides: boolean): string[] {
  const urls = plan.badges.flatMap(({ link, source }) => [
    ...(link?.kind === 'url' ? [link.url] : []),
    ...(source.kind === 'pointer' ? [source.imageUrl] : [])
  ])
  return [templateOf(plan, hides), ...urls]
}
