import { BadgeError, invalid, quote } from '../errors.ts'
import type { Context } from '../github/context.ts'
import { fullName } from '../repository-name.ts'
import { guard, guardByBranch, guardByEvent, type Known } from './guard.ts'
import { type Described, planFrom } from '../inputs/plan.ts'
import type { Asked, Plan } from './plan.ts'
import type { Files } from './ports.ts'
import type { Manifest, ManifestBadge, Reference } from '../manifest/manifest.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { formsOf, refuseTokens } from '../inputs/tokens.ts'
import { loadManifest } from '../manifest/load.ts'
import { readValues, withValues as badgesWithValues } from '../manifest/values.ts'
import { withInherited } from '../manifest/inheritance.ts'

export interface Settled {
  readonly plan: Plan
  /** What a person should know of how the badges came together, one line each. */
  readonly notices: readonly string[]
  /** The same, where something is not as the repository's own file has it. */
  readonly warnings: readonly string[]
  /** Why the run writes nothing, in one line; undefined: it may write. */
  readonly refusal: string | undefined
}

export interface Means extends Known {
  readonly files: Files
}

/** Puts together what inputs and manifest say. A run that may not publish inherits nothing: that would have to be asked for. */
export async function settle(asked: Asked, means: Means): Promise<Settled> {
  const found = asked.describes ? undefined : await findManifest(asked, means)
  if (found === undefined) {
    const plan = planFrom(asked)
    const refusal = await guard(plan, means)
    if (asked.describes || refusal === undefined) refuseValues(asked)
    return { plan, notices: [], warnings: [], refusal }
  }
  refuseOurTokens(found.text, asked)
  const manifest = await loadManifest(found.text, { source: found.path, scope: scopeOf(found, means.context) })
  const described = (badges: readonly ManifestBadge[]): Described => ({
    badges: badges.map(({ definition }) => definition),
    manifest
  })
  const refusal = await guard(planFrom(asked, described(manifest.badges)), means)
  const { badges, ...said } = await (refusal === undefined ? inherit(manifest, asked, means) : alone(manifest, means))
  const values = refusal === undefined ? undefined : badges.map(({ definition }) => definition.id)
  const valuedBadges = asked.values === '' ? badges : withValues(badges, asked.values, values)
  return { plan: planFrom(asked, described(valuedBadges)), ...said, refusal }
}

function refuseOurTokens(text: string, { token, gistToken }: Asked): void {
  refuseTokens('manifest', text, [token, gistToken].flatMap(formsOf))
}

/** The file that others inherit from is one of a group in its own repository too. */
function scopeOf({ path }: Found, { repository }: Context): 'project' | 'group' {
  return repository.name.toLowerCase() === '.github' && path === 'badges.yml' ? 'group' : 'project'
}

function refuseValues({ values, manifest }: Asked): void {
  if (values === '') return
  throw invalid(
    'values',
    values,
    `has no badges to go to: they are messages of static badges in ${manifest.path} or in "badges".`
  )
}

interface Found {
  readonly text: string
  /** As messages name it. */
  readonly path: string
}

/** Events whose workspace may hold what a stranger wrote, while the token may write. */
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/

async function findManifest(asked: Asked, means: Means): Promise<Found | undefined> {
  const { context, files } = means
  const { path, named } = asked.manifest
  const isTrusted = !UNTRUSTED.test(context.event) || (asked.token === '' && asked.gistToken === '')
  const local = isTrusted ? files.local(path) : undefined
  if (local !== undefined) return { text: local, path }
  if (!(isTrusted && files.hasCheckout())) {
    if (await isRefused(asked, means)) return undefined
    const text = asksFor(asked) ? await ownText({ path, named }, isTrusted ? context.sha : '', files) : undefined
    if (text !== undefined) return { text, path }
  }
  if (!named) return undefined
  throw new BadgeError(
    'invalid',
    `Input "manifest": there is no file ${quote(path)}. Check it in, or leave the input out.`
  )
}

/** Nobody has asked for the default file: where the token may read no files there is none. */
async function ownText({ path, named }: Asked['manifest'], sha: string, files: Files): Promise<string | undefined> {
  try {
    return await files.own(path, sha === '' ? undefined : sha)
  } catch (error) {
    if (!named && error instanceof BadgeError && error.code === 'forbidden') return undefined
    throw error
  }
}

/** Whether the run may not publish whatever the file says, which then need not be asked for. */
async function isRefused(asked: Asked, means: Means): Promise<boolean> {
  const plan = planFrom(asked)
  if (plan.destination.kind === 'directory') return false
  const byBranch = asked.publish.branches === undefined ? undefined : await guardByBranch(plan, means)
  return (guardByEvent(plan, means.context) ?? byBranch) !== undefined
}

/** A folder takes no request, unless the file is asked for by name. */
function asksFor(asked: Asked): boolean {
  return asked.token !== '' && (asked.manifest.named || planFrom(asked).destination.kind !== 'directory')
}

type Inherited = Pick<Settled, 'notices' | 'warnings'> & { readonly badges: readonly ManifestBadge[] }

/** Without a token nobody can be asked: what is inherited is left out, and a notice says so. */
async function inherit(manifest: Manifest, asked: Asked, means: Means): Promise<Inherited> {
  if (asked.token === '') {
    const own = await alone(manifest, means)
    const isSilent = !manifest.inherit && manifest.extends.length === 0
    const notice = 'Inherited badges are left out: reading them takes a token.'
    return isSilent ? own : { ...own, notices: [...own.notices, notice] }
  }
  const read = async (reference: Reference): Promise<string | undefined> => {
    const text = await means.files.remote(reference).catch((error: unknown) => {
      const own = fullName(means.context.repository)
      throw withCure(error, own, () => permissionsFor(planFrom(asked), own))
    })
    refuseOurTokens(text ?? '', asked)
    return text
  }
  return withInherited(manifest, { owner: means.context.repository.owner, read })
}

/** The manifest's own badges. */
async function alone(manifest: Manifest, { context }: Means): Promise<Inherited> {
  const { owner } = context.repository
  return withInherited({ ...manifest, inherit: false, extends: [], exclude: [] }, { owner, read: nothing })
}

const nothing = (): Promise<undefined> => Promise.resolve(undefined)

/** `known`: the badges that there are, where those that values may be for are not all known. */
function withValues(
  badges: readonly ManifestBadge[],
  text: string,
  known: readonly string[] | undefined
): readonly ManifestBadge[] {
  const values = [...readValues(text)].filter(([id]) => known === undefined || known.includes(id))
  return badgesWithValues(badges, new Map(values))
}
