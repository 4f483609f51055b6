import { STYLES } from '../../badge/badge.ts'
import { parseColor } from '../../badge/color.ts'
import { slug } from '../../badge/definition.ts'
import { parseLogo } from '../../badge/logo.ts'
import { urlProblem } from '../../manifest/placeholders.ts'
import { fullName } from '../../repository-name.ts'
import type { Picture } from './markup/marks.ts'
import { type Keys, NOT_SHOWN, type Recognized, type Site } from './recognized.ts'
import { recognize } from './services.ts'
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

/** Undefined: the picture is not a badge. */
export function convert(picture: Picture, site: Site): Conversion | undefined {
  const address = readAddress(picture.image, site)
  if (address === undefined) return undefined
  const found = recognize(address, site, oneLine(picture.alt))
  if (found !== undefined && !('why' in found)) {
    const logo = lookParams(address).logo
    // A logo that is not built in is most of what a static badge shows.
    if (found.isStatic !== true || logo === '' || parseLogo(logo) !== undefined)
      return drawn(picture, { address, found, site })
    return pointer(picture, { address, site, why: `the logo ${shortened(logo)} is not built in` })
  }
  if (found === undefined && !looksLikeBadge(address)) return undefined
  return pointer(picture, { address, site, why: (found ?? NOT_SHOWN).why })
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

interface Found {
  readonly address: Address
  readonly found: Recognized
  readonly site: Site
}

function drawn(picture: Picture, { address, found, site }: Found): Conversion {
  const looks = looksOf(address, found)
  const label = looks.label ?? found.label
  const alt = oneLine(picture.alt)
  const name = alt === '' || alt === (label ?? found.ownLabel) ? {} : { name: alt }
  const unnamed = alt === '' && label === undefined && found.ownLabel === undefined ? { name: found.id } : {}
  const keys = { ...name, ...unnamed, ...found.source, ...(label === undefined ? {} : { label }), ...looks.keys }
  const { link, lost } = linkOf(picture, found, site)
  const notes = [...(found.note === undefined ? [] : [found.note]), ...looks.lost, ...lost]
  return {
    kind: found.isStatic === true ? 'static' : 'drawn',
    id: found.id,
    keys: { ...keys, ...link },
    becomes: found.becomes,
    notes
  }
}

/** Shields' parameters, also by their old names. */
function lookParams({
  params
}: Address): Readonly<Record<'style' | 'logo' | 'logoColor' | 'color' | 'labelColor', string>> {
  const one = (...names: readonly string[]): string =>
    names.map((name) => params.get(name) ?? '').find((text) => text !== '') ?? ''
  return {
    style: one('style'),
    logo: one('logo'),
    logoColor: one('logoColor'),
    color: one('color', 'colorB'),
    labelColor: one('labelColor', 'colorA')
  }
}

interface LooksRead {
  readonly label: string | undefined
  readonly keys: Keys
  /** What badges here cannot show, one line each. */
  readonly lost: readonly string[]
}

function looksOf(address: Address, found: Recognized): LooksRead {
  const params = lookParams(address)
  const style = STYLES.find((known) => known === (found.style ?? params.style))
  const logo = found.logo !== undefined && params.logo === '' ? found.logo : params.logo
  const hasLogo = logo !== '' && parseLogo(logo) !== undefined
  const color = (text: string | undefined): string | undefined =>
    text === undefined || parseColor(text) === undefined ? undefined : text.trim()
  const values: Readonly<Record<string, string | undefined>> = {
    color: color(found.color ?? params.color),
    label_color: color(params.labelColor),
    style: found.style === 'flat' ? undefined : style,
    logo: hasLogo ? logo : undefined,
    logo_color: hasLogo ? color(params.logoColor) : undefined
  }
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  const isShields = /(?:^|\.)shields\.io$|^badgen\.net$/.test(address.host)
  const label = isShields ? address.params.get('label') : undefined
  return {
    label: found.source['label'] === undefined ? label : undefined,
    keys: Object.fromEntries(given),
    lost: logo !== '' && !hasLogo ? [`without the logo ${shortened(logo)}, which is not built in`] : []
  }
}

/** The link of the README, unless it is the page that the badge links to by itself. */
function linkOf(
  { link }: Picture,
  { source, link: page, linksTo, isStatic }: Recognized,
  site: Site
): { readonly link: Keys; readonly lost: readonly string[] } {
  if (link === undefined)
    return { link: page !== undefined ? { link: page } : isStatic ? { link: 'none' } : {}, lost: [] }
  const url = absoluteLink(link, site)
  if (url === undefined || urlProblem(url) !== undefined)
    return { link: isStatic ? { link: 'none' } : {}, lost: [`without its link ${shortened(link)}`] }
  const repository =
    typeof source['repository'] === 'string' ? source['repository'] : site.repository && fullName(site.repository)
  const home = repository === undefined ? undefined : `${site.serverUrl}/${repository}`.toLowerCase()
  const path =
    home !== undefined && withoutWww(url).toLowerCase().startsWith(home)
      ? withoutWww(url).slice(home.length)
      : undefined
  const isOwnPage = path !== undefined && linksTo?.test(path) === true
  return { link: isOwnPage ? (page === undefined ? {} : { link: page }) : { link: url }, lost: [] }
}

const withoutWww = (url: string): string => url.replace(/^http:/i, 'https:').replace(/^(https:\/\/)www\./i, '$1')

/** The picture as it is. Its link is that of the README; without one a click opens the picture, as GitHub does it. */
function pointer(
  picture: Picture,
  { address, site, why }: { readonly address: Address; readonly site: Site; readonly why: string }
): Conversion {
  const alt = oneLine(picture.alt)
  if (address.isRelative)
    return { kind: 'left', why: `it is a file of the repository, and a pointer needs an http(s) URL` }
  const link = picture.link === undefined ? address.url : absoluteLink(picture.link, site)
  if (link === undefined)
    return {
      kind: 'left',
      why: `its link ${shortened(picture.link ?? '')} is not an http(s) URL, which a pointer needs`
    }
  for (const [what, url] of [
    ['address', address.url],
    ['link', link]
  ] as const) {
    const problem = urlProblem(url) ?? (/%(?:25)?(?:\{|%7B)/i.test(url) ? 'would be read as a placeholder' : undefined)
    if (problem !== undefined) return { kind: 'left', why: `its ${what} ${problem}` }
  }
  const id = slug(alt === '' ? nameIn(address) : alt)
  const keys = { ...(alt === '' || alt === id ? {} : { name: alt }), image_url: address.url, link_url: link }
  return { kind: 'pointer', id, keys, becomes: 'pointer', notes: [why] }
}

/** `npm` for img.shields.io/npm/v/a; the host without its endings for others: `travis-ci`. */
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

/** Hosts of counters of visitors, which have many endings. */
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
