import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { badgeOf } from '../../src/badge/badge.ts'
import { matchPath, pruneCandidates, pruner, type PruneOptions, splitTemplate } from '../../src/publish/prune.ts'
import { render, Shelf } from './records.ts'

const SVG = render(badgeOf('build', 'passing', {}), 'svg')
const JSON_FILE = render(badgeOf('build', 'passing', {}), 'json')
const BRANCHES = ['main', 'release/v1', 'a/b']

const asked: string[][] = []
const DEFAULT: PruneOptions = {
  template: '%{branch}/%{id}',
  values: { project_name: 'demo', project_path: 'octo/demo' },
  shared: false,
  redactedPaths: [],
  ids: ['ci', 'unit', 'docs/links'],
  branches: undefined,
  exists(names) {
    asked.push([...names])
    return Promise.resolve(new Set(names.filter((name) => BRANCHES.includes(name))))
  }
}

async function isRemoved(
  path: string,
  more: Partial<PruneOptions> = {},
  own: readonly string[] = []
): Promise<boolean> {
  const shelf = new Shelf({ [path]: path.endsWith('.json') ? JSON_FILE : SVG })
  const removed = await pruner({ ...DEFAULT, ...more })(shelf, { paths: own, superseded: [] })
  expect([[], [path]]).toContainEqual(removed)
  return removed.length === 1
}

describe('which files go', () => {
  test.each<[why: string, path: string, goes: boolean]>([
    ['a badge of a branch', 'main/ci.svg', false],
    ['its other format', 'main/ci.json', false],
    ['a badge of a branch with a slash', 'release/v1/ci.svg', false],
    ['a badge with a slash', 'main/docs/links.svg', false],
    ['a badge with a slash of a branch with one', 'release/v1/docs/links.svg', false],
    ['a badge of a job', 'main/ci/build-x64.svg', false],
    ['a badge of a job of a badge with a slash', 'a/b/docs/links/build.svg', false],
    ['a badge that is no more', 'main/old.svg', true],
    ['its other format', 'main/old.json', true],
    ['a job of a badge that is no more', 'main/old/build.svg', true],
    ['no job, but two folders', 'main/ci/build/x.svg', true],
    ['a branch that is no more', 'gone/ci.svg', true],
    ['a branch with slashes that is no more', 'fix/some/thing/ci.svg', true],
    ['a folder of a branch is no branch', 'release/ci.svg', true],
    ['neither is any more', 'gone/old.svg', true],
    ['"x/ci" of "main" is no badge, "ci" of "main/x" no branch', 'main/x/ci.svg', true],
    ['"b/ci" of "a" would be none, but "ci" of "a/b" is', 'a/b/ci.svg', false],
    ['no branch is called like that', '..x/ci.svg', false],
    ['no id is written like that', 'main/Old.svg', false],
    ['no path of the template', 'old.svg', false],
    ['another kind of file', 'gone/ci.png', false],
    ['the index', 'badges.json', false]
  ])('%s: %s', async (_, path, goes) => {
    expect(await isRemoved(path)).toBe(goes)
  })

  test.each<[template: string, path: string, goes: boolean]>([
    ['%{id}', 'ci.svg', false],
    ['%{id}', 'ci/build.svg', false],
    ['%{id}', 'old.svg', true],
    ['%{id}', 'main/old.svg', true],
    ['%{id}.svg', 'old.svg', true],
    ['%{branch}', 'main.svg', false],
    ['%{branch}', 'gone.svg', true],
    ['%{workflow}', 'ci.svg', false],
    ['status', 'status.svg', false],
    ['status', 'other.svg', false],
    ['badges/%{branch}-%{id}', 'badges/main-ci.svg', false],
    ['badges/%{branch}-%{id}', 'badges/main-old.svg', true],
    ['badges/%{branch}-%{id}', 'main-old.svg', false],
    ['%{workflow}/%{branch}/%{job}', 'ci/main/build.svg', false],
    ['%{workflow}/%{branch}/%{job}', 'ci/gone/build.svg', true],
    ['%{job}/%{branch}', 'x/main.svg', false],
    ['%{job}/%{branch}', 'x/y/main.svg', true],
    ['%{job}/%{branch}', 'X/gone.svg', false],
    ['%{workflow}/%{branch}', 'X/main.svg', false],
    ['%{workflow}/%{branch}', 'x/y/main.svg', true],
    ['%{branch}/%{branch}/%{id}', 'main/main/ci.svg', false],
    ['%{branch}/%{branch}/%{id}', 'gone/gone/ci.svg', true],
    ['%{branch}/%{branch}/%{id}', 'gone/away/ci.svg', false],
    ['%{project_path}/%{branch}/%{id}', 'octo/demo/gone/ci.svg', true],
    ['%{project_path}/%{branch}/%{id}', 'octo/other/gone/ci.svg', false],
    ['%{project_path}/%{branch}/%{id}', 'main/old.svg', false]
  ])('with the path %s: %s', async (template, path, goes) => {
    expect(await isRemoved(path, { template })).toBe(goes)
  })

  test('what this publication publishes stays, whatever it is, in every format', async () => {
    for (const path of ['gone/old.svg', 'gone/old.json'])
      expect(await isRemoved(path, {}, ['gone/old.svg'])).toBe(false)
  })

  test.each<[path: string, goes: boolean]>([
    ['secret/rocket.svg', false],
    ['secret/rocket.json', false],
    ['secret/rocket/build.svg', true]
  ])('a badge of a private repository, which has no branch in its path, stays: %s', async (path, goes) => {
    expect(await isRemoved(path, { redactedPaths: ['secret/rocket'] })).toBe(goes)
  })

  test.each<[path: string, goes: boolean]>([
    ['main/old.svg', false],
    ['release/v1/old.svg', true],
    ['release/v1/ci.svg', false],
    ['gone/old.svg', true],
    ['gone/ci.svg', true]
  ])('a manifest of one branch does not speak for the badges of others: %s', async (path, goes) => {
    expect(await isRemoved(path, { branches: ['release/v1'] })).toBe(goes)
  })

  test('nor for badges that are of no branch', async () => {
    expect(await isRemoved('old.svg', { template: '%{id}', branches: ['release/v1'] })).toBe(false)
  })
})

test('the index is no badge, even where its name is one', () => {
  const pruning = { template: '%{id}', values: {}, redactedPaths: [], ids: [], branches: undefined }
  expect(pruneCandidates(['badges.json', 'badges.svg'], { paths: [] }, pruning).map(({ path }) => path)).toEqual([
    'badges.svg'
  ])
})

describe('only what is of our making', () => {
  test.each<[situation: string, path: string, text: string]>([
    ['a drawing by hand', 'gone/ci.svg', '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>\n'],
    ['ours, changed by hand', 'gone/ci.svg', SVG.replace('</title>', '</title><!-- mine -->')],
    ['some JSON', 'gone/package.json', '{"name":"demo"}\n'],
    ['an endpoint by hand', 'gone/ci.json', '{ "schemaVersion": 1, "label": "a", "message": "b", "color": "green" }\n']
  ])('%s stays', async (_, path, text) => {
    const shelf = new Shelf({ [path]: text, 'gone/unit.svg': SVG })
    const removed = await pruner(DEFAULT)(shelf, { paths: [], superseded: [] })
    expect(removed).toEqual(['gone/unit.svg'])
  })

  test('what cannot be read stays', async () => {
    const shelf = new Shelf({ 'gone/ci.svg': SVG })
    shelf.texts = () => Promise.resolve(new Map())
    expect(await pruner(DEFAULT)(shelf, { paths: [], superseded: [] })).toEqual([])
  })
})

describe('what is asked', () => {
  test('branches only once, texts only of what is to go, nothing where nothing is in question', async () => {
    asked.length = 0
    const along = pruner(DEFAULT)
    const shelf = new Shelf({ 'main/ci.svg': SVG, 'main/unit.svg': SVG, 'gone/ci.svg': SVG, 'README.md': 'x' })
    await along(shelf, { paths: [], superseded: [] })
    await along(shelf, { paths: [], superseded: [] })
    expect(asked).toEqual([['main', 'gone']])
    expect(shelf.asked).toEqual(['files', 'texts gone/ci.svg', 'files', 'texts gone/ci.svg'])
    const quiet = new Shelf({ 'notes.txt': 'x' })
    await along(quiet, { paths: ['main/ci.svg'], superseded: [] })
    expect([asked.length, quiet.asked]).toEqual([1, ['files']])
  })
})

describe('a place of several projects', () => {
  test.each([
    '%{branch}/%{id}',
    '%{id}',
    'demo/%{branch}/%{id}',
    '%{project_name}-%{branch}/%{id}',
    '%{branch}/%{project_name}/%{id}',
    '%{project_namespace}/%{id}'
  ])('is not pruned with the path %s', (template) => {
    expect(() => pruner({ ...DEFAULT, shared: true, template })).toThrow(
      expect.objectContaining({ code: 'invalid', message: expect.stringContaining('%{project_name}/%{branch}/%{id}') })
    )
  })

  test.each(['%{project_name}/%{branch}/%{id}', 'badges/%{project_path}/%{id}'])('is with %s', (template) => {
    expect(() => pruner({ ...DEFAULT, shared: true, template })).not.toThrow()
  })
})

const part = fc.stringMatching(/^[a-z0-9]{1,2}$/)
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
const template = fc.constantFrom(
  '%{branch}/%{id}',
  '%{branch}-%{id}',
  '%{id}',
  '%{id}/%{branch}',
  'x/%{branch}%{id}',
  '%{branch}/%{workflow}/%{id}'
)
const fill = (path: string, branch: string, id: string): string =>
  path.replaceAll('%{branch}', branch).replaceAll('%{id}', id).replaceAll('%{workflow}', 'ci')

test('a badge that exists, on a branch that exists, is never removed, whatever else could be read in its path', () => {
  fc.assert(
    fc.property(
      template,
      fc.array(name, { minLength: 1 }),
      fc.array(name, { minLength: 1 }),
      fc.nat(),
      (path, branches, ids, n) => {
        const [branch = '', id = ''] = [branches[n % branches.length], ids[n % ids.length]]
        for (const full of [id, `${id}/build-x64`]) {
          const file = `${fill(path, branch, full)}.svg`
          const suspects = pruneCandidates(
            [file],
            { paths: [] },
            { template: path, values: {}, redactedPaths: [], ids, branches: undefined }
          )
          for (const suspect of suspects) expect(suspect.branches.some((one) => branches.includes(one))).toBe(true)
        }
      }
    ),
    { numRuns: 2000 }
  )
})

test('a path is read in every way that fills its template again', () => {
  fc.assert(
    fc.property(template, name, name, (path, branch, id) => {
      const readings = matchPath(fill(path, branch, id), splitTemplate(path, {})) ?? []
      const hasBranch = path.includes('%{branch}')
      expect(readings).toContainEqual(expect.objectContaining(hasBranch ? { branch, id } : { id }))
      for (const { branch: b = '', id: i = '', workflow = '' } of readings) {
        const refilled = path.replaceAll('%{branch}', b).replaceAll('%{id}', i).replaceAll('%{workflow}', workflow)
        expect(refilled).toBe(fill(path, branch, id))
      }
    }),
    { numRuns: 2000 }
  )
})

test('a path that could be read in too many ways stays', async () => {
  const path = 'a'.repeat(100)
  expect(matchPath(path, splitTemplate('%{branch}%{id}%{workflow}%{job}', {}))).toBeUndefined()
  expect(await isRemoved(`${path}.svg`, { template: '%{branch}%{id}%{workflow}%{job}' })).toBe(false)
})
