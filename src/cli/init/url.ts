import { encodePath } from '../../readme/addresses.ts'
import { fullName, isSameRepository, parseRepository, type Repository } from '../../repository-name.ts'

/** What the addresses of a README are relative to. */
export interface Home {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string
  /** Undefined: the clone does not say its name. */
  readonly repository: Repository | undefined
  /** The path of the README in the repository. */
  readonly page: string
}

/** An address, taken apart. */
export interface Address {
  /** The address in the README, made absolute. */
  readonly url: string
  /** In lower case, without `www.`. */
  readonly host: string
  /** The parts of its path, decoded, without empty ones; the last without `.svg` or another extension of a picture. */
  readonly parts: readonly string[]
  /** The same, with empty ones and with the extension. */
  readonly path: string
  readonly params: ReadonlyMap<string, string>
  /** Whether the README names a file of its own repository. */
  readonly isRelative: boolean
}

/** Stands for the repository while its name is unknown; no account can have this name. */
const UNNAMED = '-/-'

interface WrittenUrl {
  readonly text: string
  readonly isRelative: boolean
  /** Undefined: it is not on the web. */
  readonly url: URL | undefined
}

function resolve(written: string, { serverUrl, repository, page }: Home): WrittenUrl {
  const text = written.trim().replaceAll('&amp;', '&')
  const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(text)
  const name = repository === undefined ? UNNAMED : fullName(repository)
  const base = `${serverUrl}/${name}/blob/HEAD/${encodePath(page)}`
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  return { text, isRelative, url: url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined }
}

/** Undefined: it is not the address of a picture on the web. */
export function readAddress(written: string, home: Home): Address | undefined {
  const { text, isRelative, url } = resolve(written, home)
  const parts = url && partsOf(url.pathname)
  if (url === undefined || parts === undefined) return undefined
  return {
    url: isRelative || text.startsWith('//') ? url.href : text.replaceAll(' ', '%20'),
    host: url.host.replace(/^www\./, ''),
    parts,
    path: url.pathname,
    // The first one counts. A plus sign is a blank, except in base64.
    params: new Map(
      [...url.searchParams]
        .reverse()
        .map(([key, value]) => [key, /^data:/i.test(value) ? value.replaceAll(' ', '+') : value])
    ),
    isRelative
  }
}

const ENDING = /\.(?:svg|png|jpe?g|gif|json)$/i

/** Undefined: it is not UTF-8 with percent signs. */
function partsOf(path: string): string[] | undefined {
  const parts = path.split('/').filter((part) => part !== '')
  try {
    const decoded = parts.map(decodeURIComponent)
    return decoded.map((part, index) => (index === parts.length - 1 ? part.replace(ENDING, '') : part))
  } catch {
    return undefined
  }
}

/** The absolute URL of a link; undefined: it is not on the web, or the name of the repository is needed and unknown. */
export function absoluteLink(written: string, home: Home): string | undefined {
  const { text, isRelative, url } = resolve(written, home)
  if (/^https?:\/\//i.test(text)) return text.replaceAll(' ', '%20')
  if (isRelative && home.repository === undefined) return undefined
  // A heading of the README in the root folder is on the page of the repository.
  if (text.startsWith('#') && home.repository !== undefined && !home.page.includes('/'))
    return `${home.serverUrl}/${fullName(home.repository)}${text}`
  return url?.href
}

/** Whether a host is the server that the repository is on: publications cannot look anything up on another one. */
export const isServer = (host: string, { serverUrl }: Home): boolean =>
  host === serverUrl.replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase()

/** `own` for the repository itself, else the full name of another one of the same server; undefined: it cannot be the name of one. */
export function repositoryOn(owner: string, name: string, home: Home): string | undefined {
  if (home.repository === undefined && `${owner}/${name}` === UNNAMED) return 'own'
  const repository = parseRepository(`${owner}/${name.replace(/\.git$/, '')}`)
  if (repository === undefined) return undefined
  return home.repository !== undefined && isSameRepository(repository, home.repository) ? 'own' : fullName(repository)
}
