import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { badgeOf } from '../../src/badge/badge.ts'
import { BadgeError, PermissionError, TextError } from '../../src/errors.ts'
import {
  annotationsOf,
  linesOf,
  logOf,
  outputsOf,
  failed,
  type PublishedBadge,
  type Report,
  reportOf,
  skipped,
  summaryOf,
  type Outcome
} from '../../src/publish/report.ts'
import { definitionOf, planOf, sourceRunOf } from '../fixtures.ts'
import { hostileText } from '../readme/hostile.ts'
import { fromMarkdownIt } from '../readme/parsers.ts'

const SUBJECT: PublishedBadge['subject'] = {
  repository: 'octo/demo',
  workflow: { path: '.github/workflows/ci.yml', name: 'CI' },
  branch: 'main',
  tag: undefined,
  run: { id: 99, number: 11, attempt: 1 },
  sha: 'c'.repeat(40),
  job: undefined,
  environment: undefined
}
const CI: PublishedBadge = {
  definition: definitionOf({ status: 'success' }),
  defaults: { id: 'ci', label: 'build', link: 'workflow' },
  id: 'ci',
  name: 'build',
  image: undefined,
  badge: badgeOf('build', 'passing', {}),
  worse: () => [],
  status: 'passing',
  origin: { from: 'run #11', runId: 99, because: 'lint passed | “a”' },
  originUrl: 'https://x.test/actions/runs/99',
  path: 'main/ci',
  link: 'https://x.test/actions',
  shown: [],
  oneRun: undefined,
  lookedUp: undefined,
  showsUnfinished: true,
  skipReason: undefined,
  subject: SUBJECT,
  warnings: [],
  imageUrl: 'https://x.test/main/ci.svg',
  file: 'main/ci.svg',
  changed: true,
  superseded: false
}
const COVERAGE: PublishedBadge = {
  ...CI,
  id: 'coverage',
  name: '87%',
  badge: badgeOf('', undefined, { message: '87%', color: '#123456' }),
  origin: undefined,
  originUrl: undefined,
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
  name: 'docs',
  status: 'failing',
  badge: badgeOf('docs', 'failing', {}),
  changed: false
}

const report = (more: Partial<Report> = {}): Report => ({
  result: 'published',
  reason: undefined,
  isExpected: false,
  badges: [CI, COVERAGE],
  changed: true,
  commitSha: 'c'.repeat(40),
  error: undefined,
  notes: [],
  notices: [],
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
      color: CI.badge?.color,
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
      { result: 'unchanged', changed: false, badges: [COVERAGE], commitSha: undefined },
      { result: 'unchanged', changed: 'false', 'commit-sha': '', reason: '' }
    ],
    [
      'a newer run is published',
      {
        result: 'superseded',
        changed: false,
        reason: 'there is a newer run than run #11',
        badges: [{ ...CI, changed: false }],
        commitSha: undefined
      },
      {
        result: 'superseded',
        reason: 'there is a newer run than run #11',
        changed: 'false',
        status: 'passing',
        'image-url': CI.imageUrl,
        'commit-sha': ''
      }
    ],
    ['a later badge changed', { badges: [COVERAGE, CI] }, { changed: 'true', 'image-url': COVERAGE.imageUrl }],
    [
      'no badges, and why',
      { result: 'skipped', reason: 'dry run', changed: false, badges: [], commitSha: undefined },
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

/** All elements that a job summary has. */
const SUMMARY = ['a', 'code', 'h3', 'img', 'p', 'pre', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr']

describe('the job summary', () => {
  test('has one table of the badges, with where each status comes from, and one block of Markdown to paste', () => {
    const [ci, coverage] = [`[![build](${CI.imageUrl})](https://x.test/actions)`, `![87%](${COVERAGE.imageUrl})`]
    expect(summaryOf(report())).toBe(`### Badges

Published

| Badge | Status | From |
| --- | --- | --- |
| ${ci} | passing | [run #11](https://x.test/actions/runs/99): lint passed &#124; “a” |
| ${coverage} | 87% |  |

\`\`\`markdown
${ci} ${coverage}
\`\`\`
`)
  })

  test('holds warnings, notices and notes', () => {
    const badges = [{ ...CI, warnings: ['no such job'] }]
    const summary = summaryOf(report({ badges, notices: ['left out'], notes: ['not asked'] }))
    expect(summary).toContain('\nWarning: no such job\n\nleft out\n\nnot asked\n')
  })

  test('says of which badges a newer run has published others', () => {
    const summary = summaryOf(report({ badges: [{ ...CI, superseded: true }, COVERAGE] }))
    expect(summary).toMatch(/\| passing \| .* \(superseded\) \|\n/)
    expect(summary.match(/superseded/g)).toHaveLength(1)
  })

  test('shows the picture that a newer run has published', () => {
    const summary = summaryOf(
      report({ result: 'superseded', reason: 'there is a newer run than run #11', badges: [CI] })
    )
    expect(summary).toContain('Superseded: there is a newer run than run <span>#</span>11\n')
    expect(summary).toContain(`\n[![build](${CI.imageUrl})](https://x.test/actions)\n`)
  })

  test('ends with the notes, a paragraph each', () => {
    expect(summaryOf(report({ notes: ['one <b>', 'two'] }))).toMatch(/\n\none &#60;b&#62;\n\ntwo\n$/)
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

  test('is one table, one block, and the words that were given, whatever they hold', () => {
    const texts = fc.record({
      name: hostileText,
      because: hostileText,
      from: hostileText,
      message: hostileText,
      reason: hostileText,
      note: hostileText,
      skipReason: fc.option(hostileText, { nil: undefined }),
      result: fc.constantFrom('published', 'skipped')
    })
    fc.assert(
      fc.property(texts, ({ name, because, from, message, reason, note, skipReason, result }) => {
        const badge = badgeOf('l', undefined, { message, color: '#123456' })
        const shown = {
          ...CI,
          name,
          badge,
          status: undefined,
          origin: { ...CI.origin, from, because },
          skipReason,
          warnings: [note]
        }
        const given = report({ result, reason, badges: [shown, COVERAGE], notes: [note], notices: [note] })
        const { texts, links, images, elements } = fromMarkdownIt(summaryOf(given))
        const inside = (...names: string[]): string =>
          texts.flatMap((each) => (names.some((one) => each.inside.includes(one)) ? each.text : [])).join('')
        expect(elements.filter((each) => !SUMMARY.includes(each))).toEqual([])
        expect(inside('h3')).toBe('Badges')
        expect(inside('th')).toBe('BadgeStatusFrom')
        expect(inside('p')).toBe(
          [`${result === 'skipped' ? 'Not published' : 'Published'}: ${reason}`, `Warning: ${note}`, note, note]
            .map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
            .join('')
        )
        expect(images).toHaveLength(result === 'published' ? 2 : 0)
        const own = [CI.link, CI.originUrl]
        expect(links.filter((link) => !own.includes(link))).toEqual([])
      }),
      { numRuns: 500 }
    )
  })

  test('shows Markdown with ticks in it whole', () => {
    const ticks = { ...CI, name: '``` a', link: 'https://x.test/```' }
    const { texts } = fromMarkdownIt(summaryOf(report({ badges: [ticks] })))
    const block = `[![${'\\`'.repeat(3)} a](${CI.imageUrl})](https://x.test/%60%60%60)\n`
    expect(texts.filter(({ inside }) => inside.includes('pre')).map(({ text }) => text)).toEqual([block])
  })
})

describe('what is to be pasted, and what went wrong', () => {
  const LACKING = new PermissionError('The token lacks "actions: read". Add to the job:', [
    'contents: write',
    'actions: read'
  ])
  const failure = report({ result: 'failed', reason: LACKING.message, error: LACKING, badges: [] })

  test('a missing permission is one line for outputs and annotations', () => {
    const line = 'The token lacks "actions: read". Add to the job: permissions: { contents: write, actions: read }'
    expect(outputsOf(failure)['reason']).toBe(line)
    expect(annotationsOf(failure, 'setup')).toEqual([{ level: 'error', message: line }])
  })

  test('the job summary has the permissions in a block of YAML', () => {
    expect(summaryOf(failure)).toBe(`### Badges

Failed: The token lacks "actions: read". Add to the job:

\`\`\`yaml
permissions:
  contents: write
  actions: read
\`\`\`
`)
  })

  test('the log has the same lines', () => {
    expect(logOf(failure)).toEqual([{ lines: ['permissions:', '  contents: write', '  actions: read'] }])
    expect(logOf(report({ result: 'failed', reason: 'x', error: new BadgeError('outage', 'x') }))).toEqual([])
  })

  test('a report that cannot be read is a warning of the job summary too', () => {
    const problem = 'The badge "coverage" is left as it is: coverage.xml is empty.'
    const left = { ...COVERAGE, problem, skipReason: 'the report cannot be read' }
    expect(summaryOf(report({ badges: [CI, left] }))).toContain(`\nWarning: ${problem}\n`)
  })

  test('a badge without a message is called by its label, without a colon', () => {
    const badge = badgeOf('coverage', undefined, { message: '' })
    const left = { ...COVERAGE, badge, imageUrl: '', skipReason: 'the report cannot be read' }
    expect(summaryOf(report({ badges: [left] }))).toContain(
      '| coverage |  | left as it is: the report cannot be read |\n'
    )
  })

  test('a warning about a badge is not followed by a notice that says the same', () => {
    const skipReason = 'the report cannot be read'
    const skipped = { result: 'skipped', reason: skipReason } as const
    const levels = (badge: PublishedBadge): string[] =>
      annotationsOf(report({ ...skipped, badges: [badge] }), 'setup').map(({ level }) => level)
    expect(levels({ ...COVERAGE, skipReason, problem: 'coverage.xml is empty' })).toEqual(['warning'])
    expect(levels({ ...COVERAGE, skipReason })).toEqual(['notice'])
  })

  test('warnings and errors point at the line of their badge', () => {
    const at = { file: '.github/badges.yml', line: 7 }
    const badge = {
      ...CI,
      definition: { ...CI.definition, at },
      warnings: ['There is no job "x".'],
      problem: 'cannot be read'
    }
    const inherited = { text: 'It is left out.', at: { file: '.github/badges.yml', line: 3 } }
    const error = new BadgeError('invalid', 'There is no workflow "x".')
    error.at = at
    const place = { file: '.github/badges.yml', startLine: 7 }
    expect(annotationsOf(report({ badges: [badge, COVERAGE], warnings: [inherited], error }), 'setup')).toEqual([
      { level: 'warning', message: 'It is left out.', file: '.github/badges.yml', startLine: 3 },
      { level: 'warning', message: 'There is no job "x".', ...place },
      { level: 'warning', message: 'cannot be read', ...place },
      { level: 'error', message: 'There is no workflow "x".', ...place }
    ])
  })

  test('a problem of a file points at its own line', () => {
    const error = new TextError('f.yml', [{ file: 'f.yml', line: 2, text: 'f.yml:2:1: no' }])
    expect(annotationsOf(report({ error }), 'setup')).toEqual([
      { level: 'error', message: 'f.yml:2:1: no', file: 'f.yml', startLine: 2 }
    ])
  })
})

describe('the log', () => {
  const many = (count: number): PublishedBadge[] =>
    Array.from({ length: count }, (_, index) => (index % 5 === 0 ? DOCS : index % 7 === 0 ? COVERAGE : CI))

  test('shows up to ten badges as they are', () => {
    const [list, markdown, ...others] = logOf(report({ badges: many(10) }))
    expect([list?.title, markdown?.title, others]).toEqual([undefined, undefined, []])
    expect(list?.lines).toHaveLength(10)
  })

  test('folds more of them, and counts their statuses in the title, the worst first', () => {
    const sections = logOf(report({ badges: many(11) }))
    expect(sections.map(({ title }) => title)).toEqual(['11 badges: 3 failing, 7 passing', 'Markdown to paste'])
    expect(sections.map(({ lines }) => lines.length)).toEqual([11, 1])
    const statics = Array.from({ length: 11 }, () => COVERAGE)
    expect(logOf(report({ badges: statics }))[0]?.title).toBe('11 badges')
  })

  test('of a run that is supposed to be skipped is one line, and the summary has no table', () => {
    const left = report({ result: 'skipped', reason: 'a fork', isExpected: true, badges: many(12) })
    expect(logOf(left)).toEqual([{ lines: ['Not published: a fork'] }])
    expect(linesOf(left)).toEqual(['Not published: a fork'])
    expect(summaryOf(left)).toBe('### Badges\n\nNot published: a fork\n')
  })

  test('says so where there are no badges', () => {
    const none = { badges: [], changed: false, commitSha: undefined }
    expect(linesOf(report({ result: 'unchanged', ...none }))).toEqual(['Nothing to publish: there are no badges.'])
    expect(linesOf(report({ result: 'published', ...none }))).toEqual(['Published'])
  })

  test('of another skip leaves the reason to the annotation, which a terminal does not have', () => {
    const dry = report({ result: 'skipped', reason: 'dry run', badges: [CI] })
    expect(logOf(dry).flatMap(({ lines }) => lines)).toHaveLength(2)
    expect(linesOf(dry).at(-1)).toBe('Not published: dry run')
  })
})

describe('the lines of a terminal', () => {
  test.each<[situation: string, more: Partial<Report>, lines: string[]]>([
    [
      'tell where it is, in which commit, and what to paste',
      { badges: [CI] },
      [
        `ci: passing, from run #11: lint passed | “a” → ${CI.imageUrl} (published in commit cccccccccc)`,
        `[![build](${CI.imageUrl})](https://x.test/actions)`
      ]
    ],
    [
      'tell the file where no address is known',
      { badges: [{ ...CI, imageUrl: '' }], commitSha: undefined },
      ['ci: passing, from run #11: lint passed | “a” → main/ci.svg (published)']
    ],
    [
      'tell where a number comes from, and of a static badge its message',
      {
        badges: [{ ...COVERAGE, origin: { from: 'report files' } }, COVERAGE].map((badge) => ({
          ...badge,
          imageUrl: ''
        }))
      },
      [
        'coverage: 87%, from report files → main/coverage.svg (unchanged)',
        'coverage: 87% → main/coverage.svg (unchanged)'
      ]
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

describe('the report', () => {
  const drawn = [{ ...CI, oneRun: sourceRunOf() }, COVERAGE]
  const place: Outcome['place'] = { address: (path) => `https://x.test/${path}` }
  const IGNORED = { skipReason: 'the status passing is ignored' }

  test.each<[situation: string, more: Partial<Outcome['publication']>, found: object, drawn?: PublishedBadge[]]>([
    [
      'one of them written',
      { written: ['main/coverage.svg'], commitSha: 'c1' },
      { result: 'published', reason: undefined, commitSha: 'c1', badges: [{ changed: false }, { changed: true }] }
    ],
    ['none written', {}, { result: 'unchanged', reason: undefined, commitSha: undefined }],
    ['no badges', {}, { result: 'unchanged', badges: [] }, []],
    [
      'all superseded',
      { superseded: ['main/ci.svg'] },
      { result: 'superseded', reason: 'there is a newer run than run #11', badges: [{ changed: false }] },
      drawn.slice(0, 1)
    ],
    [
      'all superseded, in a second attempt',
      { superseded: ['main/ci.svg'] },
      { result: 'superseded', reason: 'there is a newer run than run #11, attempt 2' },
      [{ ...CI, oneRun: sourceRunOf({ attempt: 2 }) }]
    ],
    [
      'a worse status of the same run kept',
      { superseded: ['main/ci.svg'], worseStatus: ['main/ci.svg'] },
      {
        result: 'superseded',
        reason: 'another job of run #11 has published a worse status',
        badges: [{ changed: false }]
      },
      drawn.slice(0, 1)
    ],
    [
      'a worse status of the same run kept, the other written',
      { written: ['main/coverage.svg'], superseded: ['main/ci.svg'], worseStatus: ['main/ci.svg'] },
      { result: 'published', reason: undefined, badges: [{ changed: false }, { changed: true }] }
    ],
    [
      'one superseded, the other written',
      { written: ['main/coverage.svg'], superseded: ['main/ci.svg'] },
      { result: 'published', badges: [{ changed: false }, { changed: true }] }
    ],
    [
      'one superseded, the other as it was',
      { superseded: ['main/ci.svg'] },
      { result: 'unchanged', reason: undefined }
    ],
    [
      'all left skipReason',
      {},
      { result: 'skipped', reason: IGNORED.skipReason, badges: [{ changed: false }] },
      [{ ...CI, ...IGNORED }]
    ],
    ['one left skipReason, the other as it was', {}, { result: 'unchanged' }, [{ ...CI, ...IGNORED }, COVERAGE]],
    [
      'one left skipReason, the other written',
      { written: ['main/coverage.svg'] },
      { result: 'published' },
      [{ ...CI, ...IGNORED }, COVERAGE]
    ]
  ])('%s', async (_, ...[more, found, badges = drawn]) => {
    const publication = { written: [], superseded: [], removed: [], ...more }
    expect(reportOf(await planOf(), badges, { place, publication })).toMatchObject({
      error: undefined,
      notes: [],
      ...found
    })
  })

  test('names the first of the files of a badge, and any of them changes it', async () => {
    const publication = { written: ['main/ci.json'], superseded: [], removed: [] }
    const { badges } = reportOf(await planOf({ formats: 'svg, json' }), drawn, { place, publication })
    expect(badges).toMatchObject([
      { file: 'main/ci.svg', imageUrl: 'https://x.test/main/ci.svg', changed: true },
      { file: 'main/coverage.svg', imageUrl: 'https://x.test/main/coverage.svg', changed: false }
    ])
  })

  test('of JSON alone has the address of that', async () => {
    const publication = { written: [], superseded: [], removed: [] }
    const { badges } = reportOf(await planOf({ formats: 'json' }), drawn, { place, publication })
    expect(badges[0]?.imageUrl).toBe('https://x.test/main/ci.json')
  })

  test('of a dry run is that nothing was written, superseded or not', async () => {
    const publication = { written: [], superseded: ['main/ci.svg'], removed: [] }
    const plan = await planOf({ 'dry-run': 'true' })
    expect(reportOf(plan, drawn.slice(0, 1), { place, publication })).toMatchObject({
      result: 'skipped',
      reason: 'dry run'
    })
  })

  test('of a run that may not publish shows the badges without an address', async () => {
    expect(skipped('a fork', await planOf(), drawn)).toMatchObject({
      result: 'skipped',
      reason: 'a fork',
      badges: [
        { id: 'ci', imageUrl: '', changed: false },
        { id: 'coverage', imageUrl: '' }
      ]
    })
  })

  test('of a failure has the error, and its message for a reason', async () => {
    const error = new BadgeError('outage', 'GitHub failed')
    const publication = { written: [], superseded: [], removed: [] }
    expect(failed(error, reportOf(await planOf(), drawn, { place, publication }))).toMatchObject({
      result: 'failed',
      reason: 'GitHub failed',
      error,
      badges: [{ changed: false }, { changed: false }]
    })
  })
})

describe('the summary of very many badges', () => {
  const many = Array.from({ length: 3000 }, (_, index) => ({
    ...CI,
    id: `ci-${index}`,
    imageUrl: `${CI.imageUrl}?${'x'.repeat(100)}`
  }))

  test('ends before GitHub drops it, and says how many more there are', () => {
    const summary = summaryOf(report({ badges: many, notes: ['a note'] }))
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    const shown = summary.split('\n| [![build]').length - 1
    expect(shown).toBeGreaterThan(2000)
    expect(summary).toContain(`${String(many.length - shown)} more badges`)
    expect(summary.trimEnd().endsWith('a note')).toBe(true)
  })
})

describe('a pointer', () => {
  const CHAT: PublishedBadge = {
    ...CI,
    id: 'chat',
    name: 'Chat',
    badge: undefined,
    status: undefined,
    path: '',
    file: '',
    definition: {
      ...definitionOf(),
      source: { kind: 'pointer', imageUrl: 'https://x.test/%{project_name}.svg' },
      link: { kind: 'url', url: 'https://x.test/%{project_name}' }
    },
    image: 'https://x.test/demo.svg',
    imageUrl: 'https://x.test/demo.svg',
    link: 'https://x.test/demo',
    changed: false
  }

  test('is shown beside the badges, and has no status, file or text', () => {
    const outputs = outputsOf(report({ badges: [CHAT] }))
    expect(outputs).toMatchObject({ status: '', markdown: '[![Chat](https://x.test/demo.svg)](https://x.test/demo)' })
    expect(JSON.parse(outputs['badges'] ?? '')).toMatchObject([
      {
        id: 'chat',
        name: 'Chat',
        status: null,
        label: null,
        message: null,
        path: null,
        link_url: 'https://x.test/%{project_name}',
        rendered_link_url: 'https://x.test/demo',
        image_url: 'https://x.test/%{project_name}.svg',
        rendered_image_url: 'https://x.test/demo.svg',
        changed: false
      }
    ])
    expect(linesOf(report({ badges: [CHAT] }))[0]).toBe('chat: Chat → https://x.test/demo.svg')
  })
})
