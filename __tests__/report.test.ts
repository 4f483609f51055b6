import { describe, expect, test } from '@jest/globals'
import { badgeOf } from '../src/badge/badge.ts'
import { BadgeError } from '../src/errors.ts'
import type { PublishedBadge, Report } from '../src/publish.ts'
import { linesOf, outputsOf, summaryOf } from '../src/report.ts'

const CI: PublishedBadge = {
  id: 'ci',
  badge: badgeOf('build', 'passing', {}),
  status: 'passing',
  path: 'main/ci',
  link: 'https://x.test/actions',
  shown: undefined,
  warnings: [],
  imageUrl: 'https://x.test/main/ci.svg',
  file: 'main/ci.svg',
  changed: true
}
const COVERAGE: PublishedBadge = {
  ...CI,
  id: 'coverage',
  badge: badgeOf('', undefined, { message: '87%', color: '#123456' }),
  status: undefined,
  path: 'main/coverage',
  link: null,
  imageUrl: 'https://x.test/main/coverage.svg',
  file: 'main/coverage.svg',
  changed: false
}
const DOCS: PublishedBadge = {
  ...CI,
  id: 'docs',
  status: 'failing',
  badge: badgeOf('docs', 'failing', {}),
  changed: false
}

const report = (more: Partial<Report> = {}): Report => ({
  result: 'published',
  reason: undefined,
  badges: [CI, COVERAGE],
  commitSha: 'c'.repeat(40),
  error: undefined,
  ...more
})

describe('outputs', () => {
  test('tell of two badges', () => {
    const { badges, ...others } = outputsOf(report())
    expect(others).toEqual({
      result: 'published',
      reason: '',
      changed: 'true',
      status: 'passing',
      'image-url': CI.imageUrl,
      'link-url': CI.link,
      markdown: `[![build](${CI.imageUrl})](https://x.test/actions) ![87%](${COVERAGE.imageUrl})`,
      html: `<a href="https://x.test/actions"><img src="${CI.imageUrl}" alt="build"></a> <img src="${COVERAGE.imageUrl}" alt="87%">`,
      asciidoc: `image:${CI.imageUrl}["build",link="https://x.test/actions"] image:${COVERAGE.imageUrl}["87%"]`,
      rst: `.. image:: ${CI.imageUrl}\n   :alt: build\n   :target: https://x.test/actions\n\n.. image:: ${COVERAGE.imageUrl}\n   :alt: 87%`,
      'commit-sha': 'c'.repeat(40)
    })
    const [first, second] = JSON.parse(badges ?? '') as object[]
    expect(first).toEqual({
      id: 'ci',
      name: 'build',
      kind: 'project',
      status: 'passing',
      label: 'build',
      message: 'passing',
      color: CI.badge.color,
      link_url: CI.link,
      image_url: CI.imageUrl,
      rendered_link_url: CI.link,
      rendered_image_url: CI.imageUrl,
      path: 'main/ci.svg',
      markdown: `[![build](${CI.imageUrl})](https://x.test/actions)`,
      changed: true
    })
    expect(second).toMatchObject({ id: 'coverage', link_url: null, changed: false })
  })

  test.each<[situation: string, more: Partial<Report>, outputs: Record<string, string>]>([
    ['the worst of all statuses', { badges: [CI, COVERAGE, DOCS] }, { status: 'failing' }],
    ['no status where no badge has one', { badges: [COVERAGE] }, { status: '', 'link-url': '' }],
    [
      'nothing changed',
      { result: 'unchanged', badges: [COVERAGE], commitSha: undefined },
      { result: 'unchanged', changed: 'false', 'commit-sha': '', reason: '' }
    ],
    ['a later badge changed', { badges: [COVERAGE, CI] }, { changed: 'true', 'image-url': COVERAGE.imageUrl }],
    [
      'no badges, and why',
      { result: 'skipped', reason: 'dry run', badges: [], commitSha: undefined },
      {
        result: 'skipped',
        reason: 'dry run',
        changed: 'false',
        status: '',
        'image-url': '',
        markdown: '',
        badges: '[]'
      }
    ]
  ])('tell %s', (_, more, outputs) => {
    expect(outputsOf(report(more))).toMatchObject(outputs)
  })
})

describe('the job summary', () => {
  test('shows every badge as a picture with its Markdown', () => {
    const summary = summaryOf(report())
    for (const markdown of [`[![build](${CI.imageUrl})](https://x.test/actions)`, `![87%](${COVERAGE.imageUrl})`])
      expect(summary).toContain(`\n${markdown}\n\n\`\`\`markdown\n${markdown}\n\`\`\`\n`)
  })

  test('shows no picture that was not published', () => {
    const summary = summaryOf(
      report({ result: 'failed', reason: 'GitHub failed', error: new BadgeError('outage', 'GitHub failed') })
    )
    expect(summary).toContain('GitHub failed')
    expect(summary).toContain('build: passing')
    expect(summary).not.toContain(CI.imageUrl)
  })

  test('cannot be written into by a label, a message or a reason', () => {
    const badge = badgeOf('<b>*l*</b>', 'passing', { message: '[m](x) `c`\n# h' })
    const summary = summaryOf(report({ result: 'skipped', reason: '<script>', badges: [{ ...CI, badge }] }))
    expect(summary).not.toMatch(/<b>|<script>|\*l\*|\[m\]|`c`|\n# h/)
  })

  test('shows Markdown with ticks in it whole', () => {
    expect(summaryOf(report({ badges: [{ ...CI, link: 'https://x.test/```' }] }))).toMatch(
      /\n(`{4,})markdown\n.*\n\1\n/
    )
  })
})

describe('the lines of a terminal', () => {
  test.each<[situation: string, more: Partial<Report>, lines: string[]]>([
    [
      'tell where it is, in which commit, and what to paste',
      { badges: [CI] },
      [
        `build: passing → ${CI.imageUrl} (published in commit cccccccccc)`,
        `[![build](${CI.imageUrl})](https://x.test/actions)`
      ]
    ],
    [
      'tell the file where no address is known',
      { badges: [{ ...CI, imageUrl: '' }], commitSha: undefined },
      ['build: passing → main/ci.svg (published)']
    ],
    [
      'tell why there is none',
      { result: 'skipped', reason: 'a fork', badges: [], commitSha: undefined },
      ['Not published: a fork']
    ]
  ])('%s', (_, more, lines) => {
    expect(linesOf(report(more))).toEqual(lines)
  })
})
