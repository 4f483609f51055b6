import { slug, stemOf } from '../badge/definition.ts'
import type { ManifestBadge, PublishSettings } from '../manifest/manifest.ts'
import { expandUrl, type Values } from '../manifest/placeholders.ts'
import { linkOf } from './link.ts'
import { nameOf, workflowFile } from './names.ts'
import { pathTemplate, pictureOf } from './picture.ts'
import type { Previewed } from './request.ts'
import { type Site, siteValues, unfilledIn } from './site.ts'

/** A badge as GitLab's API shows one, and where a drawn one is published. */
export interface Row {
  readonly id: string
  readonly name: string
  readonly kind: 'project' | 'group'
  /** null: a click leads nowhere. */
  readonly link_url: string | null
  /** '' as long as there is no address. */
  readonly image_url: string
  readonly rendered_link_url: string | null
  readonly rendered_image_url: string
  /** Path of its file below the target; null: a pointer, of which nothing is drawn. */
  readonly path: string | null
}

/** A row, and what is not part of it. */
export interface Listed {
  readonly row: Row
  readonly definition: Definition
  /** The picture as a README of the repository names it. */
  readonly readmeImage: string
  readonly warnings: readonly string[]
}

export type Definition = ManifestBadge['definition']

/** What all badges have in common. */
export interface Gallery {
  readonly site: Site
  /** Where the manifest has badges published; undefined: it does not say. */
  readonly publish: PublishSettings | undefined
  /** Values of placeholders, but a badge's own. */
  readonly values: Values
  readonly isPrivate: boolean
}

/** All badges, in their order. */
export async function listed(
  badges: readonly ManifestBadge[],
  publish: PublishSettings | undefined,
  site: Site
): Promise<Listed[]> {
  const definitions = badges.map(({ definition }) => definition)
  const urls = definitions.flatMap(({ link, source }) => [
    ...(link?.kind === 'url' ? [link.url] : []),
    ...(source.kind === 'pointer' ? [source.imageUrl] : [])
  ])
  const isDrawing = definitions.some(({ source }) => source.kind !== 'pointer')
  const values = await siteValues(isDrawing ? [...urls, pathTemplate(publish), '%{branch}'] : urls, site)
  const gallery = { site, publish, values, isPrivate: isDrawing && (await site.facts()).isPrivate }
  return Promise.all(definitions.map((definition) => listing(definition, gallery)))
}

async function listing(definition: Definition, gallery: Gallery): Promise<Listed> {
  const { id, kind } = definition
  const filling = { ...gallery, values: { ...gallery.values, ...ownValues(definition, gallery) } }
  const [link, picture] = [linkOf(definition, filling), pictureOf(definition, filling)]
  const row = {
    id,
    name: await nameOf(definition, gallery.site.read),
    kind,
    link_url: link.given,
    image_url: picture.given,
    rendered_link_url: link.text,
    rendered_image_url: picture.text,
    path: picture.path
  }
  const warnings = [...link.warnings, ...picture.warnings].map((warning) => `${id}: ${warning}`)
  return { row, definition, readmeImage: picture.readme, warnings }
}

/** A badge's own placeholders; its branch is the default one unless it names another. */
function ownValues(definition: Definition, { values }: Gallery): Values {
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

/** A record as it would show, in GitLab's fields. */
export async function previewed(
  record: Previewed,
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
  return { row, warnings: [...unfilledIn('link_url', link.unfilled), ...unfilledIn('image_url', image.unfilled)] }
}
