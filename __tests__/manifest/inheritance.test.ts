import { describe, expect, test } from '@jest/globals'
import { BadgeError, type FailureCode, TextError } from '../../src/errors.ts'
import { type Inherited, withInherited } from '../../src/manifest/inheritance.ts'
import { referenceText, type Manifest, type Scope } from '../../src/manifest/manifest.ts'
import { readManifest } from '../../src/manifest/read.ts'

const OWNERS = 'octo/.github:badges.yml'
const SOURCE = { project: '.github/badges.yml', group: 'badges.yml' }

type Files = Readonly<Record<string, string | BadgeError>>

const manifest = (text: string, scope: Scope = 'project'): Promise<Manifest> =>
  readManifest(text, { source: SOURCE[scope], path: SOURCE[scope], scope })

/** What a manifest inherits from files by reference, and which of them were read. */
async function inherited(
  own: Promise<Manifest> | undefined,
  files: Files = {}
): Promise<Inherited & { readonly read: string[] }> {
  const read: string[] = []
  const levels = {
    owner: 'octo',
    read: (reference: Parameters<typeof referenceText>[0]) => {
      const name = referenceText(reference)
      read.push(name)
      const file = files[name]
      return file instanceof BadgeError ? Promise.reject(file) : Promise.resolve(file)
    }
  }
  return { ...(await withInherited(await own, levels)), read }
}

/** `id` of a badge, and where it is from: `ci@.github/badges.yml`. */
const shown = ({ badges }: Inherited): string =>
  badges.map(({ definition, origin }) => `${definition.id}@${origin}`).join(' ')

const listed = (...ids: readonly string[]): string => `badges: [${ids.map((id) => `{ id: ${id} }`).join(', ')}]`

async function failure(own: Promise<Manifest>, files: Files = {}): Promise<{ code: FailureCode; message: string }> {
  const error: unknown = await inherited(own, files).then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof BadgeError)) throw new Error(`Not refused: ${String(error)}`)
  return { code: error.code, message: error.message }
}

async function textErrorOf(own: Promise<Manifest>, files: Files): Promise<TextError> {
  const error: unknown = await inherited(own, files).catch((thrown: unknown) => thrown)
  if (!(error instanceof TextError)) throw new Error(`Not refused: ${String(error)}`)
  return error
}

describe("the owner's file", () => {
  test('comes first, and its badges are of the group', async () => {
    const { badges, notices, read } = await inherited(manifest(listed('ci')), { [OWNERS]: listed('license', 'docs') })
    expect(badges).toEqual([
      expect.objectContaining({
        origin: OWNERS,
        place: `${OWNERS}:1:12`,
        definition: expect.objectContaining({ id: 'license', kind: 'group' })
      }),
      expect.objectContaining({
        origin: OWNERS,
        place: `${OWNERS}:1:29`,
        definition: expect.objectContaining({ id: 'docs', kind: 'group' })
      }),
      expect.objectContaining({
        origin: SOURCE.project,
        definition: expect.objectContaining({ id: 'ci', kind: 'project' })
      })
    ])
    expect(notices).toEqual([])
    expect(read).toEqual([OWNERS])
  })

  test('may be missing, and then nothing is said', async () => {
    expect(await inherited(manifest(listed('ci')))).toMatchObject({ badges: { length: 1 }, notices: [] })
  })

  test.each<FailureCode>(['forbidden', 'unauthorized', 'policy', 'not-found'])(
    'may not be readable (%s), and then a notice says why',
    async (code) => {
      const files = { [OWNERS]: new BadgeError(code, 'The token may not.') }
      expect(await inherited(manifest(listed('ci')), files)).toMatchObject({
        badges: { length: 1 },
        notices: [`Nothing is inherited from ${OWNERS}: The token may not.`]
      })
    }
  )

  test.each<FailureCode>(['outage', 'limited', 'interrupted'])(
    'that cannot be read now (%s) stops everything: its badges are not gone',
    async (code) => {
      const files = { [OWNERS]: new BadgeError(code, 'Not now.') }
      expect(await failure(manifest(listed('ci')), files)).toEqual({ code, message: 'Not now.' })
    }
  )

  test('is not read where nothing is to be inherited', async () => {
    const { read, ...result } = await inherited(manifest(`inherit: false\n${listed('ci')}`), {
      [OWNERS]: listed('license')
    })
    expect(shown(result)).toBe('ci@.github/badges.yml')
    expect(read).toEqual([])
  })

  test('is not read where it is the file itself', async () => {
    const { read, badges } = await inherited(manifest(listed('license'), 'group'), { [OWNERS]: listed('license') })
    expect(badges).toMatchObject([{ definition: { id: 'license', kind: 'group' }, origin: 'badges.yml' }])
    expect(read).toEqual([])
  })

  test('is all there is where the repository has no manifest', async () => {
    expect(shown(await inherited(undefined, { [OWNERS]: listed('license') }))).toBe(`license@${OWNERS}`)
  })

  test('with problems stops everything, and they are named', async () => {
    expect(await failure(manifest(listed('ci')), { [OWNERS]: 'readme: README.md\nbadges: [{ id: CI }]' })).toEqual({
      code: 'invalid',
      message: expect.stringMatching(
        /^octo\/\.github:badges\.yml has 2 problems.*: octo\/\.github:badges\.yml:1:1: "readme" /
      )
    })
  })
})

describe('more levels', () => {
  const A = 'octo/ci:a.yml@v1'
  const B = 'octo/ci:b.yml'

  test('come in their order, each after what it extends itself', async () => {
    const files = {
      [OWNERS]: listed('o'),
      [A]: `extends: [${B}]\n${listed('a')}`,
      [B]: listed('b'),
      'octo/ci:c.yml': listed('c')
    }
    const result = await inherited(manifest(`extends: [${A}, octo/ci:c.yml]\n${listed('own')}`), files)
    expect(shown(result)).toBe(`o@${OWNERS} b@${B} a@${A} c@octo/ci:c.yml own@.github/badges.yml`)
    expect(result.read).toEqual([OWNERS, A, B, 'octo/ci:c.yml'])
  })

  test('are read without those of the owner', async () => {
    const result = await inherited(manifest(`inherit: false\nextends: ${A}\n${listed('own')}`), { [A]: listed('a') })
    expect(shown(result)).toBe(`a@${A} own@.github/badges.yml`)
  })

  test("go on from the owner's file, and from a group's own", async () => {
    const files = { [OWNERS]: `extends: ${B}\n${listed('o')}`, [B]: listed('b') }
    expect(shown(await inherited(manifest(listed('own')), files))).toBe(`b@${B} o@${OWNERS} own@.github/badges.yml`)
    expect(shown(await inherited(manifest(`extends: ${B}\n${listed('own')}`, 'group'), files))).toBe(
      `b@${B} own@badges.yml`
    )
  })

  test('count once, however often they are reached, in any letter case of the repository', async () => {
    const files = { [A]: `extends: [OCTO/ci:b.yml]\n${listed('a')}`, [B]: listed('b'), [OWNERS]: listed('o') }
    const result = await inherited(
      manifest(`extends: [${B}, ${A}, ${A}, Octo/.github:badges.yml]\n${listed('own')}`),
      files
    )
    expect(shown(result)).toBe(`o@${OWNERS} b@${B} a@${A} own@.github/badges.yml`)
    expect(result.read).toEqual([OWNERS, B, A])
  })

  test('that are missing are an error', async () => {
    expect(await failure(manifest(`badges: []\nextends:\n  - ${A}`))).toEqual({
      code: 'not-found',
      message: `.github/badges.yml:3:5: "extends": there is no file "${A}", or the token cannot read it. Write owner/repo:path@ref, and use a token with access to the repository.`
    })
    expect(await failure(manifest('extends: octo/ci:b.yml'), { [B]: `extends: [${A}]` })).toMatchObject({
      message: expect.stringMatching(/^octo\/ci:b\.yml:1:11: "extends": there is no file "octo\/ci:a\.yml@v1"/)
    })
  })

  test('with problems are an error that names the file', async () => {
    expect(await failure(manifest(`extends: [${A}]`), { [A]: 'badges: [{ id: ci, lable: x }]' })).toEqual({
      code: 'invalid',
      message: `${A}:1:20: "lable" is not a key of a badge. Did you mean "label"?`
    })
  })

  test('that lead back to themselves are refused, with the way', async () => {
    const files = { [A]: `extends: ${B}`, [B]: `extends: octo/CI:a.yml@v1`, [OWNERS]: `extends: ${OWNERS}` }
    expect(await failure(manifest(`inherit: false\nextends: ${A}`), files)).toEqual({
      code: 'invalid',
      message: `${B}:1:10: "extends": "octo/CI:a.yml@v1" leads back to itself: ${A} → ${B} → octo/CI:a.yml@v1.`
    })
    expect((await failure(manifest(''), files)).message).toBe(
      `${OWNERS}:1:10: "extends": "${OWNERS}" leads back to itself: ${OWNERS} → ${OWNERS}.`
    )
    expect((await failure(manifest(`extends: ${OWNERS}`, 'group'), files)).message).toContain('leads back to itself')
  })

  test('are ten at most, one after the other', async () => {
    const chain = (length: number): Files =>
      Object.fromEntries(
        Array.from({ length }, (_, n) => [
          `octo/r:${n}.yml`,
          `${n + 1 < length ? `extends: octo/r:${n + 1}.yml\n` : ''}${listed(`b${n}`)}`
        ])
      )
    const own = manifest('extends: octo/r:0.yml')
    expect((await inherited(own, chain(10))).badges).toHaveLength(10)
    const { code, message } = await failure(own, chain(11))
    expect(code).toBe('invalid')
    expect(message).toMatch(
      /^octo\/r:9\.yml:1:10: "extends": "octo\/r:10\.yml" is too many levels away: octo\/r:0\.yml → .+ → octo\/r:10\.yml\. Allowed: 10\.$/
    )
  })

  test('are fifty files at most', async () => {
    const names = Array.from({ length: 51 }, (_, n) => `octo/r:${n}.yml`)
    const files = Object.fromEntries(names.map((name, n) => [name, listed(`b${n}`)]))
    const own = (count: number): Promise<Manifest> =>
      manifest(`inherit: false\nextends: [${names.slice(0, count).join(', ')}]`)
    expect((await inherited(own(50), files)).badges).toHaveLength(50)
    expect((await failure(own(51), files)).message).toContain(
      '"octo/r:50.yml" is one file too many. Allowed: 50 in total.'
    )
  })
})

describe('the same id', () => {
  const A = 'octo/ci:a.yml'

  test('is the inner one, in its own place', async () => {
    const files = { [OWNERS]: listed('ci', 'docs', 'chat'), [A]: listed('docs', 'x') }
    const result = await inherited(manifest(`extends: [${A}]\n${listed('own', 'ci')}`), files)
    expect(shown(result)).toBe(`chat@${OWNERS} docs@${A} x@${A} own@.github/badges.yml ci@.github/badges.yml`)
    expect(result.notices).toEqual([])
  })

  test('is the outer one where that is enforced, and a warning names both', async () => {
    const files = { [OWNERS]: 'badges:\n  - id: ci\n    enforce: true\n  - id: docs' }
    const result = await inherited(manifest(`badges:\n  - id: docs\n  - id: own\n  - id: ci`), files)
    expect(shown(result)).toBe(`ci@${OWNERS} docs@.github/badges.yml own@.github/badges.yml`)
    expect(result.warnings).toEqual([
      {
        text: `.github/badges.yml:4:5: The badge "ci" is left out: ${OWNERS}:2:5 enforces one with this id.`,
        at: { file: '.github/badges.yml', line: 4 }
      }
    ])
  })

  test('is enforced on the levels between as well', async () => {
    const files = { [OWNERS]: 'defaults: { enforce: true }\nbadges: [{ id: ci }]', [A]: listed('ci', 'a') }
    const result = await inherited(manifest(`extends: ${A}`), files)
    expect(shown(result)).toBe(`ci@${OWNERS} a@${A}`)
    expect(result.warnings).toEqual([
      { text: `${A}:1:12: The badge "ci" is left out: ${OWNERS}:2:12 enforces one with this id.`, at: undefined }
    ])
  })
})

describe('exclude', () => {
  const A = 'octo/ci:a.yml'

  test('leaves out what any level before has', async () => {
    const files = { [OWNERS]: listed('license', 'docs'), [A]: `exclude: [docs]\n${listed('a', 'b')}` }
    const result = await inherited(manifest(`extends: [${A}]\nexclude: [license, b, license]\n${listed('own')}`), files)
    expect(shown(result)).toBe(`a@${A} own@.github/badges.yml`)
    expect(result.notices).toEqual([])
  })

  test('does not touch what the file itself has', async () => {
    const result = await inherited(manifest(`exclude: [ci]\n${listed('ci')}`), { [OWNERS]: listed('ci') })
    expect(shown(result)).toBe('ci@.github/badges.yml')
  })

  test('of what is not inherited is a notice with the nearest', async () => {
    const result = await inherited(manifest('exclude: [licence, ci]\nbadges: [{ id: ci }]'), {
      [OWNERS]: listed('license')
    })
    expect(shown(result)).toBe(`license@${OWNERS} ci@.github/badges.yml`)
    expect(result.notices).toEqual([
      '.github/badges.yml:1:11: "exclude": No badge "licence" is inherited. Did you mean "license"?',
      '.github/badges.yml:1:20: "exclude": No badge "ci" is inherited.'
    ])
  })

  test('of much that is not inherited is told twenty times, and the rest is counted', async () => {
    const ids = Array.from({ length: 5000 }, (_, n) => `x${n}`)
    const { notices } = await inherited(manifest(`exclude: [${ids.join(', ')}]`), { [OWNERS]: listed('license') })
    expect(notices).toHaveLength(21)
    expect(notices.at(-1)).toMatch(/^\.github\/badges\.yml:1:\d+: "exclude": 4980 more are not inherited\.$/)
  })

  test('of what is enforced is refused, all at once', async () => {
    const files = { [OWNERS]: 'badges:\n- { id: a, enforce: true }\n- { id: b, enforce: true }\n- { id: c }' }
    const path = '.github/badges.yml'
    const text = (place: string, id: string, other: string): string =>
      `${path}:${place}: "exclude": "${id}" is enforced by ${OWNERS}:${other}. Remove it from the list.`
    expect(await textErrorOf(manifest('exclude:\n- a\n- c\n- b'), files)).toMatchObject({
      code: 'invalid',
      headline: `${path} has 2 problems, and nothing was done.`,
      problems: [
        { file: path, line: 2, text: text('2:3', 'a', '2:5') },
        { file: path, line: 4, text: text('4:3', 'b', '3:5') }
      ]
    })
  })
})

test('the problems of all levels are one error, each with its file and line', async () => {
  const path = '.github/badges.yml'
  const [A, B] = ['octo/ci:a.yml', 'octo/ci:b.yml']
  const own = manifest(`extends:\n- ${A}\n- eve/x:c.yml\n- ${B}\nexclude: [docs]\n${listed('ci')}`)
  const files = {
    [OWNERS]: 'badges: [{ id: docs, enforce: true }]',
    [A]: 'badges:\n- { id: CI }\n- { lable: x }',
    [B]: `extends: ${A}@v2\n${listed('b')}`,
    [`${A}@v2`]: '- id: x'
  }
  const error = await textErrorOf(own, files)
  expect(error.headline).toBe(
    'The manifest, with the files that it inherits from, has 6 problems, and nothing was done.'
  )
  expect(error.problems.map(({ file, line, text }) => [file, line, text.slice(0, text.indexOf(': '))])).toEqual([
    [undefined, 2, `${A}:2:9`],
    [undefined, 3, `${A}:3:3`],
    [undefined, 3, `${A}:3:5`],
    [path, 3, `${path}:3:3`],
    [undefined, 1, `${A}@v2:1:1`],
    [path, 5, `${path}:5:11`]
  ])
})

test('all levels are put in order together, equal ones as they came', async () => {
  const files = { [OWNERS]: 'badges: [{ id: a, order: 2 }, { id: b }, { id: c, order: 1 }]' }
  const result = await inherited(manifest('badges: [{ id: d, order: 1 }, { id: e, order: -1 }, { id: f }]'), files)
  expect(result.badges.map(({ definition }) => definition.id).join('')).toBe('ebfcda')
})

test('a thousand badges together are read, one more is too many', async () => {
  const many = (count: number, name: string): string =>
    listed(...Array.from({ length: count }, (_, n) => `${name}${n}`))
  const files = { [OWNERS]: many(600, 'a') }
  expect((await inherited(manifest(many(400, 'b')), files)).badges).toHaveLength(1000)
  expect((await inherited(manifest(many(700, 'a')), files)).badges).toHaveLength(700)
  expect(await failure(manifest(many(401, 'b')), files)).toEqual({
    code: 'invalid',
    message: `1001 badges are too many (${OWNERS}, .github/badges.yml). Allowed: 1000 in total.`
  })
})

describe('a file of another owner', () => {
  const SHA = 'c'.repeat(40)
  const EVE = `eve/badges:x.yml@${SHA}`

  test.each(['eve/badges:x.yml', 'eve/badges:x.yml@main', `eve/badges:x.yml@${SHA.slice(1)}`, 'octo2/ci:x.yml'])(
    'is named with a full SHA: %s',
    async (name) => {
      expect(await failure(manifest(`extends: ${name}`), { [name]: listed('ci') })).toEqual({
        code: 'invalid',
        message: expect.stringMatching(
          /^\.github\/badges\.yml:1:10: "extends": ".+" is a file of another owner\. Name it with the full SHA of a commit, .+:x\.yml@<40 hex digits>, so that it cannot change unnoticed\.$/
        )
      })
    }
  )

  test('gives badges, and owners are the same in any letter case', async () => {
    const files = { [EVE]: listed('ci'), 'OCTO/ci:a.yml': 'badges: [{ id: docs, status: passing, enforce: true }]' }
    expect(shown(await inherited(manifest(`extends: [${EVE}, OCTO/ci:a.yml]`), files))).toBe(
      `ci@${EVE} docs@OCTO/ci:a.yml`
    )
  })

  test('makes what it extends one of another owner too', async () => {
    const unpinned = { [EVE]: 'extends: octo/ci:a.yml', 'octo/ci:a.yml': listed('ci') }
    expect((await failure(manifest(`extends: ${EVE}`), unpinned)).message).toMatch(
      /^eve\/badges:x\.yml@c{40}:1:10: "extends": "octo\/ci:a\.yml" is named by a file of another owner\. /
    )
    const pinned = { [EVE]: `extends: octo/ci:a.yml@${SHA}`, [`octo/ci:a.yml@${SHA}`]: 'defaults: { enforce: true }' }
    expect((await failure(manifest(`extends: ${EVE}`), pinned)).message).toContain('"enforce" is not allowed in a file')
  })

  test.each([
    ['badges: [{ id: ci, status: passing }]', '"status" is not allowed in a file of another owner.'],
    ['badges: [{ id: ci, enforce: true }]', '"enforce" is not allowed in a file of another owner.'],
    ['badges: [{ id: ci, workflow: "*", repository: octo/secret }]', '"repository" is not allowed in'],
    ['defaults: { repository: octo/secret }', '"repository" is not allowed in'],
    [
      'badges: [{ id: c, image_url: "https://a.b/%{project_path}", link_url: "https://a.b" }]',
      'contains %{project_path}'
    ],
    ['badges: [{ id: c, image_url: "https://a.b/", link_url: "https://a.b/%25%7Bcommit_sha%7D" }]', '%{commit_sha}'],
    ['defaults: { image_url: "https://a.b/%{latest_tag}" }', 'contains %{latest_tag}']
  ])('may not say %s', async (text, words) => {
    const { code, message } = await failure(manifest(`extends: ${EVE}`), { [EVE]: text })
    expect({ code, message }).toEqual({ code: 'invalid', message: expect.stringContaining(words) })
    expect(message).toMatch(/^eve\/badges:x\.yml@c{40}:1:\d+: /)
  })

  test('may have pointers that say which project and branch', async () => {
    const text = 'badges: [{ id: c, image_url: "https://a.b/%{project_name}", link_url: "https://a.b/%{branch}" }]'
    expect(shown(await inherited(manifest(`extends: ${EVE}`), { [EVE]: text }))).toBe(`c@${EVE}`)
  })

  test('takes the place of no badge of the repository', async () => {
    const result = await inherited(manifest(`extends: ${EVE}\n${listed('ci')}`), { [EVE]: listed('ci') })
    expect(shown(result)).toBe('ci@.github/badges.yml')
  })
})
