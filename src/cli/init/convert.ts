import { STYLES } from '../../badge/badge.ts'
import { parseColor } from '../../badge/color.ts'
import { slug } from '../../badge/definition.ts'
import { parseLogo } from '../../badge/logo.ts'
import { urlProblem } from '../../manifest/placeholders.ts'
import { fullName } from '../../repository-name.ts'
import type { Picture } from './markup/html.ts'
import { NOT_SHOWN, type Recognized, recognize, type Site } from './services.ts'
import type { Keys } from './templates.ts'
import { absoluteLink, type Address, readAddress } from './url.ts'

/** What becomes of a badge of a README. */
export type Conversion =
  /** An entry of the file of badges; `notes`: what is lost, or still to be done. */
  | {
      readonly kind: 'drawn' | 'static' | 'pointer'
      /** The id that it would have if no other had it. */
      readonly id: string
      /** All keys but `id`. */
      readonly keys: Keys
      /** For the table. */
      readonly becomes: string
      readonly notes: readonly string[]
    }
  /** It stays in the README only. */
  | { readonly kind: 'left'; readonly why: string }

/** A picture, its address, and the repository of its README. */
interface Badge {
  readonly picture: Picture
  readonly address: Address
  readonly site: Site
}

/** Undefined: the picture is not a badge. */
export function convert(picture: Picture, site: Site): Conversion | undefined {
  const address = readAddress(picture.image, site)
  if (address === undefined) return undefined
  const badge = { picture, address, site }
  const found = recognize(address, site, oneLine(picture.alt))
  if (found === undefined) return looksLikeBadge(address) ? pointer(badge, NOT_SHOWN.why) : undefined
  if ('why' in found) return pointer(badge, found.why)
  const logo = paramOf(address, 'logo')
  // A logo that is not built in is most of what a static badge shows.
  return found.isStatic === true && logo !== '' && parseLogo(logo) === undefined
    ? pointer(badge, `the logo ${shortened(logo)} is not built in`)
    : drawn(badge, found)
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
export const shortened = (text: string, most = 30): string => (text.length > most ? `${text.slice(0, most)}…` : text)

function drawn({ picture, address, site }: Badge, found: Recognized): Conversion {
  const { label = found.label, keys, lost } = looksOf(address, found)
  const { link, lost: lostLink } = linkOf(picture, found, site)
  const alt = oneLine(picture.alt)
  const shown = label ?? found.ownLabel
  const name = alt === '' ? (shown === undefined ? found.id : undefined) : alt === shown ? undefined : alt
  return {
    kind: found.isStatic === true ? 'static' : 'drawn',
    id: found.id,
    keys: { name, ...found.source, label: label ?? found.source['label'], ...keys, link },
    becomes: found.becomes,
    notes: [found.note, lost, lostLink].filter((note) => note !== undefined)
  }
}

/** A parameter of shields, also by its old name; '' if it is not given. */
const paramOf = ({ params }: Address, name: string, old = name): string => params.get(name) || (params.get(old) ?? '')

interface LooksRead {
  readonly label: string | undefined
  readonly keys: Keys
  /** What badges here cannot show. */
  readonly lost: string | undefined
}

function looksOf(address: Address, found: Recognized): LooksRead {
  const logo = paramOf(address, 'logo') || (found.logo ?? '')
  const style = found.style ?? paramOf(address, 'style')
  const hasLogo = parseLogo(logo) !== undefined
  const color = (text: string): string | undefined => (parseColor(text) === undefined ? undefined : text.trim())
  const isShields = /(?:^|\.)shields\.io$|^badgen\.net$/.test(address.host)
  return {
    label: isShields && found.source['label'] === undefined ? address.params.get('label') : undefined,
    keys: {
      color: color(found.color ?? paramOf(address, 'color', 'colorB')),
      label_color: color(paramOf(address, 'labelColor', 'colorA')),
      style: found.style === 'flat' ? undefined : STYLES.find((known) => known === style),
      logo: hasLogo ? logo : undefined,
      logo_color: hasLogo ? color(paramOf(address, 'logoColor')) : undefined
    },
    lost: logo !== '' && !hasLogo ? `without the logo ${shortened(logo)}, which is not built in` : undefined
  }
}

interface LinkRead {
  readonly link: string | undefined
  readonly lost?: string
}

/** The link of the README, unless it is the page that the badge links to by itself. */
function linkOf({ link }: Picture, { source, link: page, linksTo, isStatic }: Recognized, site: Site): LinkRead {
  const none = isStatic ? 'none' : undefined
  if (link === undefined) return { link: page ?? none }
  const url = absoluteLink(link, site)
  if (url === undefined || urlProblem(url) !== undefined)
    return { link: none, lost: `without its link ${shortened(link)}` }
  const other = source['repository']
  const repository = typeof other === 'string' ? other : site.repository && fullName(site.repository)
  if (repository === undefined) return { link: url }
  const home = `${site.serverUrl}/${repository}`
  const plain = url.replace(/^http:/i, 'https:').replace(/^(https:\/\/)www\./i, '$1')
  const isAtHome = plain.toLowerCase().startsWith(home.toLowerCase())
  return { link: isAtHome && linksTo?.test(plain.slice(home.length)) === true ? page : url }
}

/** The picture as it is. Its link is that of the README; without one a click opens the picture, as GitHub does it. */
function pointer({ picture, address, site }: Badge, why: string): Conversion {
  const left = (reason: string): Conversion => ({ kind: 'left', why: reason })
  if (address.isRelative) return left('it is a file of the repository, and a pointer needs an http(s) URL')
  const link = picture.link === undefined ? address.url : absoluteLink(picture.link, site)
  if (link === undefined)
    return left(`its link ${shortened(picture.link ?? '')} is not an http(s) URL, which a pointer needs`)
  for (const [what, url] of Object.entries({ address: address.url, link })) {
    const problem = urlProblem(url) ?? (/%(?:25)?(?:\{|%7B)/i.test(url) ? 'would be read as a placeholder' : undefined)
    if (problem !== undefined) return left(`its ${what} ${problem}`)
  }
  const alt = oneLine(picture.alt)
  const id = slug(alt === '' ? nameIn(address) : alt)
  const keys = { name: alt === '' || alt === id ? undefined : alt, image_url: address.url, link_url: link }
  return { kind: 'pointer', id, keys, becomes: 'pointer', notes: [why] }
}

/** `npm` for img.shields.io/npm/v/a; otherwise the name in the host: `travis-ci` for api.travis-ci.com. */
function nameIn({ host, parts }: Address): string {
  if (/shields\.io$|badgen\.net$/.test(host)) return parts[0] ?? host
  return host
    .split('.')
    .slice(0, -1)
    .filter((part) => !/^(?:api|app|badges?|img|static|ci)$/.test(part))
    .join('-')
}

/** Domains whose pictures are badges. */
const DOMAINS: ReadonlySet<string> = new Set(
  `
  shields.io badgen.net badgen.now.sh versionbadg.es fury.io
  codecov.io coveralls.io codeclimate.com codacy.com sonarcloud.io deepsource.io deepsource.com codefactor.io scrutinizer-ci.com
  travis-ci.org travis-ci.com circleci.com appveyor.com semaphoreci.com buildkite.com bitrise.io cirrus-ci.com houndci.com
  pre-commit.ci cdash.org saucelabs.com app.netlify.com api.netlify.com
  snyk.io bestpractices.dev bestpractices.coreinfrastructure.org securityscorecards.dev scorecard.dev lgtm.com
  fossa.io fossa.com dependabot.com renovatebot.com david-dm.org pyup.io requires.io deps.rs
  goreportcard.com godoc.org nodei.co bundlephobia.com pugx.org pepy.tech readthedocs.org readthedocs.com jitpack.io tokei.rs flakehub.com
  swiftpackageindex.com hackage.haskell.org stackage.org repology.org inch-ci.org
  isitmaintained.com waffle.io seeyoufarm.com komarev.com mybinder.org
`.split(/\s+/)
)

/** Domains with other pictures as well. */
const MIXED_DOMAINS: ReadonlySet<string> = new Set(
  `
  docs.rs pkg.go.dev packagist.org libraries.io jsdelivr.net snapcraft.io readthedocs.io rtfd.io
  gitter.im matrix.org opencollective.com zenodo.org
`.split(/\s+/)
)

/** Hosts of counters of visitors, which have many top-level domains. */
const COUNTERS = /(?:^|\.)(?:hits|visitor-badge)\./

/** Paths of badges anywhere: `/badges/build.svg`, `/badge?branch=main`, `/build/status.svg`. */
const PATHS =
  /(?:^|[/_.-]|%20)(?:badges?|shields?|buildstatus|build-status|deploy-status|status-?badge)(?:[/_.-]|$)|\/status\.svg$|\/_apis\/build\/status|project_badges|\/(?:pipeline|coverage)\.svg$/i

/** Paths of badges on domains with other pictures. */
const MIXED_PATHS = /badge|shield|\/v\/|\.svg$/i

function looksLikeBadge({ host, path }: Address): boolean {
  const labels = host.split('.')
  const isIn = (domains: ReadonlySet<string>): boolean =>
    labels.some((_, at) => domains.has(labels.slice(at).join('.')))
  return (
    PATHS.test(path) ||
    /^(?:badges?|shields?)\./.test(host) ||
    COUNTERS.test(host) ||
    isIn(DOMAINS) ||
    (isIn(MIXED_DOMAINS) && MIXED_PATHS.test(path))
  )
}
