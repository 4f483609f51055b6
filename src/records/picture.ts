import { branchAddress, directoryAddress } from '../readme/addresses.ts'
import { fullName, namedRepository } from '../repository-name.ts'
import type { PublishSettings } from '../manifest/manifest.ts'
import { expand, expandUrl } from '../manifest/placeholders.ts'
import { relativeAddress } from '../readme/address.ts'
import type { Definition, Gallery } from './rows.ts'
import { unfilledIn } from './site.ts'

export interface Picture {
  /** As it is given, placeholders and all; '' as long as there is no address. */
  readonly given: string
  readonly text: string
  /** As a README of the repository names it. */
  readonly readme: string
  /** Path of the file below the target; null: the picture is somebody else's. */
  readonly path: string | null
  readonly warnings: readonly string[]
}

/** The path of a badge's file, without an ending (product contract, 1.2). */
export function pathTemplate(publish: PublishSettings | undefined): string {
  const ours = publish?.gist === undefined ? '%{branch}/%{id}' : '%{project_name}-%{branch}-%{id}'
  return (publish?.path ?? ours).replace(/\.svg$/, '')
}

/** The picture of a badge: somebody else's, or the one that is published. */
export function pictureOf({ source }: Definition, gallery: Gallery): Picture {
  const { publish, values } = gallery
  if (source.kind === 'pointer') {
    const { text, unfilled } = expandUrl(source.imageUrl, values)
    return { given: source.imageUrl, text, readme: text, path: null, warnings: unfilledIn('image_url', unfilled) }
  }
  const { text, unfilled } = expand(pathTemplate(publish), values)
  const stem = publish?.gist === undefined ? text : text.replaceAll('/', '-')
  const path = `${stem}.${publish?.formats?.[0] ?? 'svg'}`
  const address = unfilled.length > 0 ? '' : addressOf(path, gallery)
  return {
    given: address,
    text: address,
    readme: readmeAddress(path, gallery) ?? address,
    path,
    warnings: unfilledIn('path', unfilled)
  }
}

/** The public address of a file; of a gist only its owner's name would tell it. */
function addressOf(path: string, { publish, site, isPrivate }: Gallery): string {
  if (publish?.gist !== undefined) return ''
  if (publish?.directory !== undefined) return directoryAddress(publish.directory, path)
  const repository = publish?.repository === undefined ? site.repository : namedRepository(publish.repository)
  if (repository === undefined) return ''
  return branchAddress(site.serverUrl, { repository, branch: publish?.branch ?? 'badges', isPrivate }, path)
}

/** Relative for a badge branch of the same repository; undefined: it is elsewhere. */
function readmeAddress(path: string, { publish, site, values }: Gallery): string | undefined {
  if (publish?.gist !== undefined || publish?.directory !== undefined) return undefined
  const own = site.repository === undefined ? undefined : fullName(site.repository).toLowerCase()
  if (publish?.repository !== undefined && publish.repository.toLowerCase() !== own) return undefined
  const page = { defaultBranch: values.default_branch || 'main', path: 'README.md' }
  return relativeAddress({ branch: publish?.branch ?? 'badges', path }, page)
}
