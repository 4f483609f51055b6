import { BadgeError, invalid, quote } from './errors.ts'
import type { Context } from './github/context.ts'
import { fullName } from './github/repository.ts'
import { guard } from './guard.ts'
import { type Described, planFrom } from './inputs/plan.ts'
import type { Asked, Plan } from './plan.ts'
import type { Manifest, ManifestBadge, Reference } from './manifest/manifest.ts'
import { permissionsFor, withCure } from './permissions.ts'
import { formsOf, refuseTokens } from './tokens.ts'

/** Files that may hold badges. */
export interface Files {
  /** A file of the checkout; undefined: it is not there. */
  local(path: string): string | undefined
  /** Whether the workspace holds a checkout. */
  hasCheckout(): boolean
  /** A file of a repository; undefined: it is not there, or the token may not see it. */
  remote(reference: Reference): Promise<string | undefined>
  /** A file of our own repository, at a commit or (undefined) on the default branch; read with the head of the target branch. */
  own(path: string, sha: string | undefined): Promise<string | undefined>
}

export interface Settled {
  readonly plan: Plan
  /** What a person should know of how the badges came together, one line each. */
  readonly notices: readonly string[]
}

/** Puts together what inputs and manifest say. */
export async function settle(asked: Asked, context: Context, files: Files): Promise<Settled> {
  const found = asked.describes ? undefined : await findManifest(asked, context, files)
  if (found === undefined) return { plan: planFrom(withoutValues(asked)), notices: [] }
  refuseOurTokens(found.text, asked)
  const { loadManifest } = await import('./manifest/load.ts')
  const manifest = await loadManifest(found.text, { source: found.path, scope: scopeOf(found, context) })
  const { badges, notices } = await inherit(manifest, { asked, context, files })
  const valuedBadges = asked.values === '' ? badges : await withValues(badges, asked.values)
  const described: Described = { badges: valuedBadges.map(({ definition }) => definition), manifest }
  return { plan: planFrom(asked, described), notices }
}

function refuseOurTokens(text: string, { token, gistToken }: Asked): void {
  refuseTokens('manifest', text, [token, gistToken].flatMap(formsOf))
}

/** The file that others inherit from is one of a group in its own repository too. */
function scopeOf({ path }: Found, { repository }: Context): 'project' | 'group' {
  return repository.name.toLowerCase() === '.github' && path === 'badges.yml' ? 'group' : 'project'
}

function withoutValues(asked: Asked): Asked {
  if (asked.values === '') return asked
  throw invalid(
    'values',
    asked.values,
    `has no badges to go to: they are messages of static badges in ${asked.manifest.path} or in "badges".`
  )
}

interface Found {
  readonly text: string
  /** As messages name it. */
  readonly path: string
}

/** Events whose workspace may hold what a stranger wrote, while the token may write. */
const UNTRUSTED = /^(?:workflow_run|pull_request_target)$/

async function findManifest(asked: Asked, context: Context, files: Files): Promise<Found | undefined> {
  const { path, named } = asked.manifest
  const isTrusted = !UNTRUSTED.test(context.event) || (asked.token === '' && asked.gistToken === '')
  const local = isTrusted ? files.local(path) : undefined
  if (local !== undefined) return { text: local, path }
  if (!(isTrusted && files.hasCheckout()) && asksFor(asked, context)) {
    const text = await ownText({ path, named }, isTrusted ? context.sha : '', files)
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

/** A folder takes no request, and neither does a run that may not publish. */
function asksFor(asked: Asked, context: Context): boolean {
  if (asked.token === '') return false
  if (asked.manifest.named) return true
  const plan = planFrom(asked)
  return plan.destination.kind !== 'directory' && guard(context, plan) === undefined
}

interface Level {
  readonly asked: Asked
  readonly context: Context
  readonly files: Files
}

/** Without a token nobody can be asked: what is inherited is left out, and a notice says so. */
async function inherit(
  manifest: Manifest,
  { asked, context, files }: Level
): Promise<{ readonly badges: readonly ManifestBadge[]; readonly notices: readonly string[] }> {
  const { withInherited } = await import('./manifest/inheritance.ts')
  const { owner } = context.repository
  if (asked.token !== '') {
    const read = async (reference: Reference): Promise<string | undefined> => {
      const text = await files.remote(reference).catch((error: unknown) => {
        const own = fullName(context.repository)
        throw withCure(error, own, () => permissionsFor(planFrom(asked), own))
      })
      refuseOurTokens(text ?? '', asked)
      return text
    }
    return withInherited(manifest, { owner, read })
  }
  const alone = await withInherited({ ...manifest, inherit: false, extends: [], exclude: [] }, { owner, read: nothing })
  const isSilent = !manifest.inherit && manifest.extends.length === 0
  return isSilent
    ? alone
    : { ...alone, notices: [...alone.notices, 'Inherited badges are left out: reading them takes a token.'] }
}

const nothing = (): Promise<undefined> => Promise.resolve(undefined)

async function withValues(badges: readonly ManifestBadge[], text: string): Promise<readonly ManifestBadge[]> {
  const { readValues, withValues } = await import('./manifest/values.ts')
  return withValues(badges, readValues(text))
}
