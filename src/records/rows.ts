import { factLabel, slug, stemOf, type Link } from '../badge/definition.ts'
import type { DefaultLink } from '../collect/finding.ts'
import { fullName, namedRepository } from '../repository-name.ts'
import type { ManifestBadge, PublishSettings } from '../manifest/manifest.ts'
import { expand, expandUrl, type Values } from '../manifest/placeholders.ts'
import { loadYaml } from '../manifest/read.ts'
import { factUrl, pageUrl } from '../publish/links.ts'
import { branchAddress, directoryAddress, relativeAddress } from '../readme/addresses.ts'
import { type ReadFile, type Site, siteValues, unfilledWarnings } from './checkout.ts'
import type { PreviewRecord } from './request.ts'

/** A badge as GitLab's API shows one, and where a drawn one is published. */
export interface Row {
  readonly id: string
  readonly name: string
  readonly kind: 'project' | 'group'
  /** null: the badge has no link. */
  readonly link_url: string | null
  /** '' as long as there is no address. */
  readonly image_url: string
  readonly rendered_link_url: string | null
  readonly rendered_image_url: string
  /** Path of its file in the destination; null: a pointer, for which nothing is drawn. */
  readonly path: string | null
}

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

async function listedBadge(definition: Definition, shared: RowContext): Promise<ListedBadge> {
  const { id, kind } = definition
  const context = { ...shared, values: { ...shared.values, ...ownValues(definition, shared) } }
  const [link, picture] = [linkOf(definition, context), imageOf(definition, context)]
  const row = {
    id,
    name: await nameOf(definition, context.site.read),
    kind,
    link_url: link.template,
    image_url: picture.template,
    rendered_link_url: link.url,
    rendered_image_url: picture.url,
    path: picture.path
  }
  const warnings = [...link.warnings, ...picture.warnings].map((warning) => `${id}: ${warning}`)
  return { row, definition, readmeImage: picture.readme, warnings }
}

/** A badge's own placeholders; its branch is the default one unless it names another. */
function ownValues(definition: Definition, { values }: RowContext): Values {
  const { id, filters, job } = definition
  const branch = filters.branch ?? filters.tag ?? values.branch
  const file = workflowFile(definition)
  return {
    id,
    ...(branch === undefined ? {} : { branch }),
    ...(file === undefined ? {} : { workflow: stemOf(file) }),
    ...(job === undefined ? {} : { job: slug(job) })
  }
}

/** A record as it would be shown, in GitLab's fields. */
export async function previewed(
  record: PreviewRecord,
  site: Site
): Promise<{ readonly row: object; readonly warnings: readonly string[] }> {
  const { name, link_url, image_url } = record
  const values = await siteValues([link_url, image_url], site)
  const [link, image] = [expandUrl(link_url, values), expandUrl(image_url, values)]
  const row = {
    ...(name === undefined ? {} : { name }),
    ...{ link_url, image_url },
    rendered_link_url: link.text,
    rendered_image_url: image.text
  }
  const warnings = [...unfilledWarnings('link_url', link.unfilled), ...unfilledWarnings('image_url', image.unfilled)]
  return { row, warnings }
}

/** Pages of a run are unknown here; the page of its workflow lists its runs. */
const PAGES_OF_RUNS: readonly DefaultLink[] = ['run', 'job']

interface RowLink {
  /** As the badge has it, with placeholders. */
  readonly template: string | null
  readonly url: string | null
  readonly warnings: readonly string[]
}

/** The page that a click on a badge opens. */
function linkOf(definition: Definition, { site, values }: RowContext): RowLink {
  const { link = defaultLink(definition), source, filters, job } = definition
  if (link.kind === 'url') {
    const { text, unfilled } = expandUrl(link.url, values)
    const warnings = unfilledWarnings(source.kind === 'pointer' ? 'link_url' : 'link', unfilled)
    return { template: link.url, url: text, warnings }
  }
  const repository = filters.repository ?? (site.repository && fullName(site.repository))
  if (repository === undefined) return { template: null, url: null, warnings: [] }
  if (source.kind === 'fact' && definition.link === undefined) {
    const url = factUrl(source.fact, { serverUrl: site.serverUrl, subject: { repository } })
    return { template: url, url, warnings: [] }
  }
  const file = workflowFile(definition)
  const page = pageUrl(PAGES_OF_RUNS.includes(link.kind) ? 'workflow' : link.kind, {
    serverUrl: site.serverUrl,
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
  return { template: page, url: page, warnings: [] }
}

function defaultLink({ source }: Definition): Link | { readonly kind: DefaultLink } {
  switch (source.kind) {
    case 'workflow':
    case 'run':
      return { kind: 'workflow' }
    case 'environment':
      return { kind: 'deployments' }
    case 'check':
      return { kind: 'checks' }
    default:
      return { kind: 'repository' }
  }
}

interface Picture {
  /** As the badge has it, with placeholders; '' as long as there is no address. */
  readonly template: string
  readonly url: string
  /** As a README of the repository refers to it. */
  readonly readme: string
  /** Path of the file in the destination; null: the picture is not ours. */
  readonly path: string | null
  readonly warnings: readonly string[]
}

/** The path of a badge's file, without an ending (product contract, 1.2). */
function pathTemplate(publish: PublishSettings | undefined): string {
  const standard = publish?.gist === undefined ? '%{branch}/%{id}' : '%{project_name}-%{branch}-%{id}'
  return (publish?.path ?? standard).replace(/\.svg$/, '')
}

/** The picture that a pointer names, or the one that is published. */
function imageOf({ source }: Definition, context: RowContext): Picture {
  const { publish, values } = context
  if (source.kind === 'pointer') {
    const { text, unfilled } = expandUrl(source.imageUrl, values)
    const warnings = unfilledWarnings('image_url', unfilled)
    return { template: source.imageUrl, url: text, readme: text, path: null, warnings }
  }
  const { text, unfilled } = expand(pathTemplate(publish), values)
  const stem = publish?.gist === undefined ? text : text.replaceAll('/', '-')
  const path = `${stem}.${publish?.formats?.[0] ?? 'svg'}`
  const address = unfilled.length > 0 ? '' : addressOf(path, context)
  return {
    template: address,
    url: address,
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
  const own = site.repository === undefined ? undefined : fullName(site.repository).toLowerCase()
  if (publish?.repository !== undefined && publish.repository.toLowerCase() !== own) return undefined
  const page = { defaultBranch: values.default_branch || 'main', path: site.page ?? 'README.md' }
  return relativeAddress({ branch: publish?.branch ?? 'badges', path }, page)
}

const isFile = (reference: string): boolean => /\.ya?ml$/i.test(reference)

/** The file of the one workflow that a badge shows; undefined: it shows several, or one known by its name or id. */
function workflowFile({ source }: Definition): string | undefined {
  if (source.kind !== 'workflow') return undefined
  const [reference, ...others] = source.workflows
  return reference !== undefined && others.length === 0 && isFile(reference) ? reference : undefined
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
      return workflowName(definition, read)
    default:
      return definition.message ?? id
  }
}

async function workflowName(definition: Definition, read: ReadFile): Promise<string> {
  const file = workflowFile(definition)
  if (file !== undefined) return (await nameIn((await read(`.github/workflows/${file}`)) ?? '')) ?? stemOf(file)
  const { source, id } = definition
  const [reference, ...others] = source.kind === 'workflow' ? source.workflows : []
  if (reference === undefined || others.length > 0 || reference === '*') return 'build'
  return /^\d+$/.test(reference) ? id : reference
}

/** The name that a workflow gives itself. Only its line is parsed. */
async function nameIn(workflow: string): Promise<string | undefined> {
  const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? []
  if (line === undefined) return undefined
  const { root } = await loadYaml(line)
  const value = root.kind === 'map' ? root.entries[0]?.value : undefined
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}
