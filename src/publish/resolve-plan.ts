import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { BadgeError, inputName, invalid, quote, type Warning } from '../errors.ts'
import type { Context } from '../context.ts'
import { fullName } from '../repository-name.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { formsOf, refuseTokens } from '../inputs/tokens.ts'
import { withInherited } from '../manifest/inheritance.ts'
import { readManifest } from '../manifest/read.ts'
import { type Manifest, MANIFEST_PATHS, type ManifestBadge, type Reference } from '../manifest/manifest.ts'
import { readValues, withValues } from '../manifest/values.ts'
import { guard, guardByBranch, guardByEvent, type GuardContext } from './guard.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { type ManifestPart, type Plan, planFrom } from './plan.ts'

/** Access to files that may be manifests. */
export interface Files {
  /** A file of the checkout; undefined if it does not exist. */
  local(path: string): string | undefined
  /** Whether the workspace holds a checkout. */
  hasCheckout(): boolean
  /** A file of a repository; undefined if it does not exist, or the token has no access. */
  remote(reference: Reference): Promise<string | undefined>
  /** A file of this repository, at a commit or (undefined) on the default branch. */
  own(path: string, sha: string | undefined): Promise<string | undefined>
}

/** A larger file is refused without being read. */
const MOST_BYTES = 1024 * 1024

/** Whether the workspace contains a checkout. */
export function hasCheckout(workspace: string): boolean {
  return existsSync(join(workspace, '.git'))
}

/**
 * Reads a file of the checkout; undefined if it does not exist. Only regular files are read, and none outside the workspace, to
 * which a symbolic link may lead, or in `.git`, where the credentials of the checkout are.
 */
export function readBelow(workspace: string, path: string): string | undefined {
  const file = join(workspace, path)
  if (!existsSync(file)) return undefined
  const real = realpathSync(file)
  const inside = relative(realpathSync(workspace), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new BadgeError('invalid', `${path} leads out of the workspace: replace it with a regular file.`)
  if (inside.split(sep).some((part) => part.toLowerCase() === '.git'))
    throw new BadgeError(
      'invalid',
      `${path} leads into ".git", where files are not read: replace it with a regular file.`
    )
  // A link or pipe that replaces the file after the checks is neither followed nor waited for.
  const handle = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile()) throw new BadgeError('invalid', `${path} is not a regular file.`)
    if (stat.size > MOST_BYTES)
      throw new BadgeError('invalid', `${path} is too large: ${stat.size} bytes. The limit is 256 KiB.`)
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}

export interface ResolvedPlan {
  readonly plan: Plan
  /** Notices about how the badges were found, one line each. */
  readonly notices: readonly string[]
  /** Warnings about badges that differ from the repository's own file. */
  readonly warnings: readonly Warning[]
  /** Why the run must not publish, in one line; undefined if it may. */
  readonly refusal: string | undefined
}

export interface PlanSources extends GuardContext {
  readonly files: Files
}

/** Resolves inputs and manifest into a plan. A run that must not publish makes no requests for inherited badges. */
export async function resolvePlan(inputs: Inputs, sources: PlanSources): Promise<ResolvedPlan> {
  const found = inputs.describesBadges ? undefined : await findManifest(inputs, sources)
  if (found === undefined) {
    const plan = planFrom(inputs)
    const refusal = await guard(plan, sources)
    if (inputs.describesBadges || refusal === undefined) refuseValues(inputs)
    return { plan, notices: [], warnings: [], refusal }
  }
  refuseTokensIn(found.text, inputs)
  const manifest = await readManifest(found.text, {
    source: found.path,
    path: found.path,
    scope: scopeOf(found, sources.context)
  })
  const manifestPart = (badges: readonly ManifestBadge[]): ManifestPart => ({
    badges: badges.map(({ definition }) => definition),
    manifest
  })
  const refusal = await guard(planFrom(inputs, manifestPart(manifest.badges)), sources)
  const { badges, ...remarks } = await (refusal === undefined
    ? inherit(manifest, inputs, sources)
    : ownBadges(manifest, sources))
  const ids = refusal === undefined ? undefined : badges.map(({ definition }) => definition.id)
  const withMessages = inputs.values === '' ? badges : applyValues(badges, inputs.values, ids)
  return { plan: planFrom(inputs, manifestPart(withMessages)), ...remarks, refusal }
}

function refuseTokensIn(text: string, { token, gistToken }: Inputs): void {
  refuseTokens('manifest', text, [token, gistToken].flatMap(formsOf))
}

/** The file that others inherit from is a group's in its own repository, too. */
function scopeOf({ path }: ManifestFile, { repository }: Context): 'project' | 'group' {
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

interface ManifestFile {
  readonly text: string
  /** For messages. */
  readonly path: string
}

/** Events with a token that may write, but a workspace that may contain files from a fork. */
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/

async function findManifest(inputs: Inputs, sources: PlanSources): Promise<ManifestFile | undefined> {
  const { context, files } = sources
  const { path, isRequired } = inputs.manifest
  const isTrusted = !UNTRUSTED.test(context.event) || (inputs.token === '' && inputs.gistToken === '')
  const local = isTrusted ? files.local(path) : undefined
  if (local !== undefined) return { text: local, path }
  if (!(isTrusted && files.hasCheckout())) {
    if (await isRefusedWithoutManifest(inputs, sources)) return undefined
    const text = mayRequestManifest(inputs)
      ? await readOwn({ path, isRequired }, isTrusted ? context.sha : '', files)
      : undefined
    if (text !== undefined) return { text, path }
  }
  if (!isRequired) return undefined
  throw new BadgeError(
    'invalid',
    `${inputName('manifest')}: the file ${quote(path)} does not exist. Commit it, or remove ${inputName('manifest', 'the input')}.`
  )
}

/** The default manifest is optional: without permission to read files there is none. */
async function readOwn(
  { path, isRequired }: Inputs['manifest'],
  sha: string,
  files: Files
): Promise<string | undefined> {
  try {
    return await files.own(path, sha === '' ? undefined : sha)
  } catch (error) {
    if (!isRequired && error instanceof BadgeError && error.code === 'forbidden') return undefined
    throw error
  }
}

/** Whether the run must not publish whatever the manifest says, so that no request for it is needed. */
async function isRefusedWithoutManifest(inputs: Inputs, sources: PlanSources): Promise<boolean> {
  const plan = planFrom(inputs)
  if (plan.destination.kind === 'directory') return false
  const byBranch = inputs.publish.branches === undefined ? undefined : await guardByBranch(plan, sources)
  return (guardByEvent(plan, sources.context) ?? byBranch) !== undefined
}

/** Publishing to a directory makes no request, unless the input `manifest` names the file. */
function mayRequestManifest(inputs: Inputs): boolean {
  return inputs.token !== '' && (inputs.manifest.isRequired || planFrom(inputs).destination.kind !== 'directory')
}

type AllBadges = Pick<ResolvedPlan, 'notices' | 'warnings'> & { readonly badges: readonly ManifestBadge[] }

/** The badges with inherited ones. Without a token those are left out, with a notice. */
async function inherit(manifest: Manifest, inputs: Inputs, sources: PlanSources): Promise<AllBadges> {
  if (inputs.token === '') {
    const own = await ownBadges(manifest, sources)
    const notice = 'Inherited badges are left out: reading them needs a token.'
    return manifest.namesInherited ? { ...own, notices: [...own.notices, notice] } : own
  }
  const read = async (reference: Reference): Promise<string | undefined> => {
    const text = await sources.files.remote(reference).catch((error: unknown) => {
      const own = fullName(sources.context.repository)
      throw withCure(error, own, () => permissionsFor(planFrom(inputs), own))
    })
    refuseTokensIn(text ?? '', inputs)
    return text
  }
  return withInherited(manifest, { owner: sources.context.repository.owner, read })
}

/** The manifest's own badges. */
async function ownBadges(manifest: Manifest, { context }: PlanSources): Promise<AllBadges> {
  const { owner } = context.repository
  return withInherited({ ...manifest, inherit: false, extends: [], exclude: [] }, { owner, read: nothing })
}

const nothing = (): Promise<undefined> => Promise.resolve(undefined)

/** `ids`: the only badges to apply values to, if others may have been left out; undefined: all. */
function applyValues(
  badges: readonly ManifestBadge[],
  text: string,
  ids: readonly string[] | undefined
): readonly ManifestBadge[] {
  const values = [...readValues(text)].filter(([id]) => ids === undefined || ids.includes(id))
  return withValues(badges, new Map(values))
}
