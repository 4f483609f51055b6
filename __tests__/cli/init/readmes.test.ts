import { beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { loadSvgReader } from '../../../src/badge/logo.ts'
import { convert, type Conversion } from '../../../src/cli/init/convert.ts'
import { findPictures } from '../../../src/cli/init/readme.ts'
import { entriesOf, inGroups } from '../../../src/cli/init/move.ts'
import type { Site } from '../../../src/cli/init/services.ts'
import { movedManifestText } from '../../../src/cli/init/templates.ts'
import { readWorkflow, type WorkflowFile } from '../../../src/cli/init/workflow.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { type Markup, markupOf } from '../../../src/readme/snippets.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly becomes: readonly Readonly<Record<string, unknown>>[]
  readonly left?: number
  readonly coverage?: false
}

const FOLDER = new URL('readmes/', import.meta.url)

const ENDINGS: Readonly<Record<string, string>> = {
  'asciidoc.yml': 'README.adoc',
  'html.yml': 'README.html',
  'rst.yml': 'README.rst'
}

const FILES = readdirSync(FOLDER).map((file) => ({
  file,
  path: ENDINGS[file] ?? 'README.md',
  cases: parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Case[]
}))

const workflow = (file: string, name: string): WorkflowFile => {
  const read = readWorkflow(file, `${name === '' ? '' : `name: ${name}\n`}on: push\njobs: { a: { steps: [] } }\n`)
  if ('problem' in read) throw new Error(read.problem)
  return read
}

const SITE: Omit<Site, 'page'> = {
  serverUrl: 'https://github.com',
  repository: { owner: 'octo', name: 'demo' },
  defaultBranch: 'main',
  workflows: [
    workflow('ci.yml', 'CI'),
    workflow('docs.yml', 'Docs & Pages'),
    workflow('lint.yaml', ''),
    workflow('release.yml', 'Release'),
    workflow('test.yml', 'Unit Tests')
  ],
  coverage: { from: ['coverage.xml'], recipe: undefined, job: { workflow: 'ci.yml', id: 'test' } }
}

beforeAll(loadSvgReader)

interface Converted {
  readonly image: string
  readonly conversion: Conversion
}

function convertAll(
  { text, coverage }: Case,
  path: string
): { markup: Markup; all: Converted[]; manifest: string; left: number } {
  const markup = markupOf(path)
  const site = { ...SITE, page: path, ...(coverage === false ? { coverage: undefined } : {}) }
  const readme = { path, text, markup, pictures: findPictures(text, markup), hasBlock: false }
  const found = inGroups(readme, site)
  const entries = [...new Set(entriesOf([found]).values())]
  return {
    markup,
    all: readme.pictures.flatMap((picture) => {
      const conversion = convert(picture, site)
      return conversion === undefined ? [] : [{ image: picture.image, conversion }]
    }),
    manifest: movedManifestText(entries, [path]),
    left: found.badges.filter(({ conversion }) => conversion.kind === 'left').length
  }
}

describe.each(FILES)('$file', ({ path, cases }) => {
  test.each(cases)('$name', async (one) => {
    const { manifest, left } = convertAll(one, path)
    const { badges } = parse(manifest) as { badges: unknown }
    expect(badges ?? []).toEqual(one.becomes)
    expect(left).toBe(one.left ?? 0)
    const read = await readManifest(JSON.stringify({ badges: one.becomes }), { source: 'badges.yml', scope: 'project' })
    expect(read.badges).toHaveLength(one.becomes.length)
  })
})

/** Badges of GitHub, of its CI, and of coverage, however they are converted. */
const OURS =
  /github\.com\/.*badge\.svg|shields\.io\/(?:github|codecov|coveralls|endpoint)|badgen\.net\/(?:github|codecov|coveralls)|codecov\.io|coveralls\.io|gist\.|byob/i

test('200 READMEs: at least nine in ten badges of GitHub, CI and coverage can be drawn', () => {
  const all = FILES.flatMap(({ path, cases }) => cases.flatMap((one) => convertAll(one, path).all))
  const ours = all.filter(({ image }) => OURS.test(image))
  const drawn = ours.filter(({ conversion: { kind } }) => kind === 'drawn')
  expect(FILES.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(200)
  expect(ours.length).toBeGreaterThan(200)
  expect(drawn.length / ours.length).toBeGreaterThan(0.9)
})
