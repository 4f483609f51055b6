import { BadgeError, inputName, invalid, quote, type Warning } from '../errors.ts'
import type { Context } from '../context.ts'
import { fullName } from '../repository-name.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { formsOf, refuseTokens } from '../inputs/tokens.ts'
import { type Inherited, withInherited } from '../manifest/inheritance.ts'
import { readManifest } from '../manifest/read.ts'
import { type Manifest, MANIFEST_PATHS, type ManifestBadge, type Reference } from '../manifest/manifest.ts'
import { readValues, withValues } from '../manifest/values.ts'
import { guard, guardByBranch, guardByEvent } from './guard.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { type Plan, planFrom } from './plan.ts'
import type { Ports } from './ports.ts'

export interface ResolvedPlan {
  readonly plan: Plan
  /** Notices about how the badges were found, one line each. */
  readonly notices: readonly string[]
  /** Warnings about badges that differ from the repository's own file. */
  readonly warnings: readonly Warning[]
  /** Why the run must not publish, in one line; undefined if it may. */
  readonly refusal: string | undefined
}

type PlanPorts = Pick<Ports, 'context' | 'sources' | 'files'>

/** Resolves inputs and manifest into a plan. A run that must not publish makes no requests for inherited badges. */
export async function resolvePlan(inputs: Inputs, ports: PlanPorts): Promise<ResolvedPlan> {
  const text = inputs.describesBadges ? undefined : await findManifest(inputs, ports)
  if (text === undefined) {
    const plan = planFrom(inputs)
    const refusal = await guard(plan, ports)
    if (inputs.describesBadges || refusal === undefined) refuseValues(inputs)
    return { plan, notices: [], warnings: [], refusal }
  }
  refuseTokensIn(text, inputs)
  const { path } = inputs.manifest
  const manifest = await readManifest(text, { source: path, path, scope: scopeOf(path, ports.context) })
  const planWith = (badges: readonly ManifestBadge[]): Plan =>
    planFrom(inputs, { ...manifest, badges: badges.map(({ definition }) => definition) })
  const refusal = await guard(planWith(manifest.badges), ports)
  const { badges, ...remarks } =
    refusal === undefined ? await withAllInherited(manifest, inputs, ports) : await withOwnOnly(manifest, ports)
  const values = [...(inputs.values === '' ? [] : readValues(inputs.values))]
  const ids = badges.map(({ definition }) => definition.id)
  // Inherited badges, which have values too, may have been left out of a run that must not publish.
  const known = refusal === undefined ? values : values.filter(([id]) => ids.includes(id))
  return { plan: planWith(inputs.values === '' ? badges : withValues(badges, new Map(known))), ...remarks, refusal }
}

function refuseTokensIn(text: string, { token, gistToken }: Inputs): void {
  refuseTokens('manifest', text, [token, gistToken].flatMap(formsOf))
}

/** The file that others inherit from is a group's in its own repository, too. */
function scopeOf(path: string, { repository }: Context): 'project' | 'group' {
  return repository.name.toLowerCase() === '.github' && path === MANIFEST_PATHS.group ? 'group' : 'project'
}

function refuseValues({ values, manifest }: Inputs): void {
  if (values === '') return
  throw invalid(
    'values',
    values,
    `sets messages, but there are no static badges for them: list those in ${manifest.path} or in ${inputName('badges', '"badges"')}.`
  )
}

/** Events with a token that may write, but a workspace that may contain files from a fork. */
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/

/** The text of the manifest; undefined: there is none. */
async function findManifest(inputs: Inputs, ports: PlanPorts): Promise<string | undefined> {
  const { context, files } = ports
  const { path, isRequired } = inputs.manifest
  const isTrusted = !UNTRUSTED.test(context.event) || (inputs.token === '' && inputs.gistToken === '')
  const local = isTrusted ? await files.local(path) : undefined
  if (local !== undefined) return local
  if (!isTrusted || !files.hasCheckout()) {
    if (await isRefusedWithoutManifest(inputs, ports)) return undefined
    const text = await requestManifest(inputs, isTrusted ? context.sha : '', files)
    if (text !== undefined) return text
  }
  if (!isRequired) return undefined
  throw new BadgeError(
    'invalid',
    `${inputName('manifest')}: the file ${quote(path)} does not exist. Commit it, or remove ${inputName('manifest', 'the input')}.`
  )
}

/** Whether the run must not publish whatever the manifest says, so that no request for it is needed. */
async function isRefusedWithoutManifest(inputs: Inputs, ports: PlanPorts): Promise<boolean> {
  const plan = planFrom(inputs)
  if (plan.destination.kind === 'directory') return false
  const byBranch = inputs.publish.branches === undefined ? undefined : await guardByBranch(plan, ports)
  return (guardByEvent(plan, ports.context) ?? byBranch) !== undefined
}

/** Requests the manifest at a commit, or with '' on the default branch. */
async function requestManifest(inputs: Inputs, sha: string, files: Ports['files']): Promise<string | undefined> {
  const { path, isRequired } = inputs.manifest
  // Publishing to a directory makes no request, unless the input `manifest` names the file.
  const mayRequest = isRequired || planFrom(inputs).destination.kind !== 'directory'
  if (inputs.token === '' || !mayRequest) return undefined
  try {
    return await files.own(path, sha === '' ? undefined : sha)
  } catch (error) {
    // The default manifest is optional: without permission to read files there is none.
    if (!isRequired && error instanceof BadgeError && error.code === 'forbidden') return undefined
    throw error
  }
}

/** The badges with inherited ones. Without a token those are left out, with a notice. */
async function withAllInherited(manifest: Manifest, inputs: Inputs, ports: PlanPorts): Promise<Inherited> {
  const { repository } = ports.context
  if (inputs.token === '') {
    const own = await withOwnOnly(manifest, ports)
    const notice = 'Inherited badges are left out: reading them needs a token.'
    return manifest.namesInherited ? { ...own, notices: [...own.notices, notice] } : own
  }
  const read = async (reference: Reference): Promise<string | undefined> => {
    const text = await ports.files.remote(reference).catch((error: unknown) => {
      const own = fullName(repository)
      throw withCure(error, own, () => permissionsFor(planFrom(inputs), own))
    })
    refuseTokensIn(text ?? '', inputs)
    return text
  }
  return withInherited(manifest, { owner: repository.owner, read })
}

/** The manifest's own badges. */
function withOwnOnly(manifest: Manifest, { context: { repository } }: PlanPorts): Promise<Inherited> {
  const own = { ...manifest, inherit: false, extends: [], exclude: [] }
  return withInherited(own, { owner: repository.owner, read: () => Promise.resolve(undefined) })
}
