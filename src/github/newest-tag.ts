import compareBuild from 'semver/functions/compare-build.js'
import parse from 'semver/functions/parse.js'

/** `v1.2` as `v1.2.0`, also before a pre-release: many projects leave out a patch of zero. */
const PARTS = /^v?\d+\.\d+(?![\d.])/

/** Also `1.2.0rc1`. */
const LOOSE = { loose: true }

interface Version {
  readonly name: string
  readonly version: NonNullable<ReturnType<typeof parse>>
}

/** The version in a tag; none in names such as `nightly`, `v1`, which moves with every release, or `package@1.2.0`. */
function versionsIn(name: string): Version[] {
  const version = parse(name.toLowerCase().replace(PARTS, '$&.0'), LOOSE)
  return version === null ? [] : [{ name, version }]
}

/** Of tags with the same version (`v1.2` and `v1.2.0`) the one that is written out. */
function newer(one: Version, other: Version): Version {
  const order = compareBuild(one.version, other.version, LOOSE) || one.name.length - other.name.length
  return order >= 0 ? one : other
}

const isStableVersion = ({ version }: Version): boolean => version.prerelease.length === 0

/** Whether a tag is a version that is not a pre-release. */
export const isStable = (name: string): boolean => versionsIn(name).some(isStableVersion)

/**
 * The newest tag by semantic version; pre-releases count only if there is nothing else. Without any version it is the first tag:
 * `tags` are sorted by date, the newest first.
 */
export function newestTag(tags: readonly string[]): string | undefined {
  const versions = tags.flatMap(versionsIn)
  const stable = versions.filter(isStableVersion)
  const candidates = stable.length > 0 ? stable : versions
  return candidates.length === 0 ? tags[0] : candidates.reduce(newer).name
}

/** Whether a tag is the version of a pre-release. */
export const isPrerelease = (name: string): boolean => versionsIn(name).some((version) => !isStableVersion(version))
