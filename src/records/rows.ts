import { factLabel, type LinkKind, slug, stemOf } from '../badge/definition.ts'
import type { DefaultLink } from '../collect/finding.ts'
import { equalNames, fullName, namedRepository } from '../repository-name.ts'
import type { ManifestBadge, PublishSettings } from '../manifest/manifest.ts'
import { expand, expandUrl, placeholdersIn, type Values } from '../manifest/placeholders.ts'
import { loadYaml } from '../manifest/read.ts'
import { factUrl, pageUrl } from '../publish/links.ts'
import { valuesFor } from '../publish/paths.ts'
import { branchAddress, directoryAddress, relativeAddress } from '../readme/addresses.ts'
import type { BadgeRecord } from '../readme/snippets.ts'
import type { ReadFile, Site } from './checkout.ts'
import type { PreviewRecord } from './request.ts'

/** A badge as GitLab's API shows one, and where a drawn one is published. */
export type Row = Omit<BadgeRecord, 'status' | 'label' | 'message' | 'color' | 'markdown'>

/** A row, and what is not part of it. */
export interface ListedBadge {
  readonly row: Row
  readonly definition: Definition
  /** The picture as a README of the repository refers to it. */
  readonly readmeImage: string
  readonly warnings: readonly string[]
}

type Definition = ManifestBadge['definition']

/** What all badges have in common. */
interface RowContext {
  readonly site: Site
  /** How the manifest publishes badges; undefined: it does not say. */
  readonly publish: PublishSettings | undefined
  /** Values of placeholders, except a badge's own. */
  readonly values: Values
  readonly isPrivate: boolean
}

/** All badges, in their order. */
export async function listed(
  badges: readonly ManifestBadge[],
  publish: PublishSettings | undefined,
  site: Site
): Promise<ListedBadge[]> {
  const definitions = badges.map(({ definition }) => definition)
  const urls = definitions.flatMap(({ link, source }) => [
    ...(link?.kind === 'url' ? [link.url] : []),
    ...(source.kind === 'pointer' ? [source.imageUrl] : [])
  ])
  const isDrawing = definitions.some(({ source }) => source.kind !== 'pointer')
  const values = await siteValues(isDrawing ? [...urls, pathTemplate(publish), '%{branch}'] : urls, site)
  const context = { site, publish, values, isPrivate: isDrawing && (await site.facts()).isPrivate }
  return Promise.all(definitions.map((definition) => listedBadge(definition, context)))
}

/** The known values of the placeholders in the templates. The branch is the default one. */
async function siteValues(templates: readonly string[], site: Site): Promise<Values> {
  const { repository, serverUrl } = site
  const needsBranch = templates.some((template) => placeholdersIn(template).includes('branch'))
  const used = needsBranch ? [...templates, '%{default_branch}'] : templates
  const values = repository === undefined ? {} : await valuesFor(used, { repository, serverUrl }, site)
  const branch = values.default_branch || site.branch
  return branch === '' ? values : { ...values, branch }
}

async function listedBadge(definition: Definition, shared: RowContext): Promise<ListedBadge> {
  const { id, kind } = definition
  const context = { ...shared, values: { ...shared.values, ...ownValues(definition, shared) } }
  const [link, image] = [linkOf(definition, context), imageOf(definition, context)]
  const row = {
    id,
    name: await nameOf(definition, context.site.read),
    kind,
    link_url: link.template,
    image_url: image.template,
    rendered_link_url: link.text,
    rendered_image_url: image.text,
    path: image.path
  }
  const warnings = [...link.warnings, ...image.warnings].map((warning) => `${id}: ${warning}`)
  return { row, definition, readmeImage: image.readme, warnings }
}

/** A badge's own placeholders; its branch is the default one unless it names another. */
function ownValues(definition: Definition, { values }: RowContext): Values {
  const { id, filters, job } = definition
  const branch = filters.branch ?? filters.tag ?? values.branch
  const file = workflowFile(definition.source)
  return {
    id,
    ...(branch === undefined ? {} : { branch }),
    ...(file === undefined ? {} : { workflow: stemOf(file) }),
    ...(job === undefined ? {} : { job: slug(job) })
  }
}

/** A record as it would be shown, in GitLab's fields. */
export async function previewed(
  { name, link_url, image_url }: PreviewRecord,
  site: Site
): Promise<{ readonly row: object; readonly warnings: readonly string[] }> {
  const values = await siteValues([link_url, image_url], site)
  const [link, image] = [filled('link_url', link_url, values), filled('image_url', image_url, values)]
  const row = {
    ...(name === undefined ? {} : { name }),
    ...{ link_url, image_url },
    rendered_link_url: link.text,
    rendered_image_url: image.text
  }
  return { row, warnings: [...link.warnings, ...image.warnings] }
}

/** A URL with placeholders, and with these filled in. */
interface Filled<T> {
  readonly template: T
  readonly text: T
  readonly warnings: readonly string[]
}

function filled(key: string, template: string, values: Values): Filled<string> {
  const { text, unfilled } = expandUrl(template, values)
  return { template, text, warnings: unfilledWarnings(key, unfilled) }
}

/** Warnings about placeholders that the text keeps unchanged. */
function unfilledWarnings(key: string, unfilled: readonly string[]): string[] {
  return unfilled.map((name) => `"${key}": %{${name}} is unknown or has no value, and was left unchanged.`)
}

/** The page that a click on a badge opens; null: there is none. */
function linkOf(definition: Definition, context: RowContext): Filled<string | null> {
  const { link, source } = definition
  if (link?.kind === 'url') return filled(source.kind === 'pointer' ? 'link_url' : 'link', link.url, context.values)
  const url = ownPage(definition, link?.kind, context)
  return { template: url, text: url, warnings: [] }
}

/** Pages of a run are unknown here; the page of its workflow lists its runs. */
const PAGES_OF_RUNS: readonly DefaultLink[] = ['run', 'job']

const DEFAULT_LINKS: { readonly [kind in Definition['source']['kind']]?: DefaultLink } = {
  workflow: 'workflow',
  run: 'workflow',
  environment: 'deployments',
  check: 'checks'
}

function ownPage(
  { source, filters, job }: Definition,
  link: LinkKind | undefined,
  { site, values }: RowContext
): string | null {
  const { serverUrl } = site
  const repository = filters.repository ?? (site.repository && fullName(site.repository))
  if (repository === undefined) return null
  if (source.kind === 'fact' && link === undefined) return factUrl(source.fact, { serverUrl, subject: { repository } })
  const file = workflowFile(source)
  const kind = link ?? DEFAULT_LINKS[source.kind] ?? 'repository'
  return pageUrl(PAGES_OF_RUNS.includes(kind) ? 'workflow' : kind, {
    serverUrl,
    own: { runId: undefined, jobId: undefined },
    subject: {
      repository,
      workflow: file === undefined ? undefined : { path: `.github/workflows/${file}`, name: '' },
      branch: values.branch ?? '',
      tag: filters.tag,
      run: undefined,
      sha: filters.sha ?? '',
      job: job === undefined ? undefined : { name: job, id: undefined },
      environment: source.kind === 'environment' ? source.environment : undefined
    }
  })
}

/** A picture; '' as long as there is no address. */
interface Picture extends Filled<string> {
  /** As a README of the repository refers to it. */
  readonly readme: string
  /** Path of the file in the destination; null: the picture is not ours. */
  readonly path: string | null
}

/** The path of a badge's file, without an extension (product contract, 1.2). */
function pathTemplate(publish: PublishSettings | undefined): string {
  const standard = publish?.gist === undefined ? '%{branch}/%{id}' : '%{project_name}-%{branch}-%{id}'
  return (publish?.path ?? standard).replace(/\.svg$/, '')
}

/** The picture that a pointer names, or the one that is published. */
function imageOf({ source }: Definition, context: RowContext): Picture {
  const { publish, values } = context
  if (source.kind === 'pointer') {
    const picture = filled('image_url', source.imageUrl, values)
    return { ...picture, readme: picture.text, path: null }
  }
  const { text, unfilled } = expand(pathTemplate(publish), values)
  const stem = publish?.gist === undefined ? text : text.replaceAll('/', '-')
  const path = `${stem}.${publish?.formats?.[0] ?? 'svg'}`
  const address = unfilled.length > 0 ? '' : addressOf(path, context)
  return {
    template: address,
    text: address,
    readme: readmeAddress(path, context) ?? address,
    path,
    warnings: unfilledWarnings('path', unfilled)
  }
}

/** The public address of a file. That of a gist contains its owner, who is unknown here. */
function addressOf(path: string, { publish, site, isPrivate }: RowContext): string {
  if (publish?.gist !== undefined) return ''
  if (publish?.directory !== undefined) return directoryAddress(publish.directory, path)
  const repository = publish?.repository === undefined ? site.repository : namedRepository(publish.repository)
  if (repository === undefined) return ''
  return branchAddress(site.serverUrl, { repository, branch: publish?.branch ?? 'badges', isPrivate }, path)
}

/** Relative for a badge branch of the same repository; undefined: the file is elsewhere. */
function readmeAddress(path: string, { publish, site, values }: RowContext): string | undefined {
  if (publish?.gist !== undefined || publish?.directory !== undefined) return undefined
  const own = site.repository === undefined ? '' : fullName(site.repository)
  if (publish?.repository !== undefined && !equalNames(publish.repository, own)) return undefined
  const page = { defaultBranch: values.default_branch || 'main', path: site.page ?? 'README.md' }
  return relativeAddress({ branch: publish?.branch ?? 'badges', path }, page)
}

/** The file of the one workflow that a badge shows; undefined: it shows several, or one known by its name or id. */
function workflowFile(source: Definition['source']): string | undefined {
  const [reference = '', ...others] = source.kind === 'workflow' ? source.workflows : []
  return others.length === 0 && /\.ya?ml$/i.test(reference) ? reference : undefined
}

/** The name of a badge: its own, or the text on it, as far as that is known without a run. */
async function nameOf(definition: Definition, read: ReadFile): Promise<string> {
  const { id, name, label, job, source } = definition
  const own = name ?? (source.kind === 'pointer' ? id : label || job)
  if (own !== undefined && own !== '') return own
  switch (source.kind) {
    case 'environment':
      return source.environment
    case 'check':
      return id
    case 'fact':
      return factLabel(source.fact)
    case 'workflow':
      return workflowName(definition, source.workflows, read)
    default:
      return definition.message ?? id
  }
}

async function workflowName(
  definition: Definition,
  [reference, ...others]: readonly string[],
  read: ReadFile
): Promise<string> {
  const file = workflowFile(definition.source)
  if (file !== undefined) return (await nameIn((await read(`.github/workflows/${file}`)) ?? '')) ?? stemOf(file)
  if (reference === undefined || others.length > 0 || reference === '*') return 'build'
  return /^\d+$/.test(reference) ? definition.id : reference
}

/** The name that a workflow gives itself. Only its line is parsed. */
async function nameIn(workflow: string): Promise<string | undefined> {
  const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? []
  if (line === undefined) return undefined
  const { root } = await loadYaml(line)
  const value = root.kind === 'map' ? root.entries[0]?.value : undefined
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}
