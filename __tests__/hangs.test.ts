import { readBadgeLine } from '../src/cli/svg.ts'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseColor } from '../src/badge/color.ts'
import { isId, slug, stemOf } from '../src/badge/definition.ts'
import { loadSvgReader, logoProblem, parseLogo } from '../src/badge/logo.ts'
import { badgeText } from '../src/badge/text.ts'
import { parseRepository } from '../src/repository-name.ts'
import { jobNamesIn } from '../src/github/workflows.ts'
import { convert } from '../src/cli/init/convert.ts'
import { findPictures, groupsOf } from '../src/cli/init/readme.ts'
import { commandsWith, readScript } from '../src/cli/init/shell.ts'
import { readWorkflow } from '../src/cli/init/workflow.ts'
import { isOurs } from '../src/publish/recognize.ts'
import { splitTemplate, matchPath } from '../src/publish/prune.ts'
import { addBadge, editBadge, readChanges, removeBadge } from '../src/manifest/edit.ts'
import { readBadgeList, readManifest } from '../src/manifest/read.ts'
import { expandUrl, unknownPlaceholdersIn, urlProblem } from '../src/manifest/placeholders.ts'
import { readValues } from '../src/manifest/values.ts'
import { updateBlock } from '../src/readme/block.ts'
import { readData, refuseForeignPage } from '../src/publish/index-page.ts'
import { MARKUPS, snippet } from '../src/readme/snippets.ts'
import { harmless } from '../src/process.ts'
import { branchGlobProblem, matchesGlob } from '../src/status/glob.ts'
import { matchesJob, namesForJob, parseNeeds } from '../src/status/current-run.ts'
import { parseStatus, statusProblem } from '../src/status/vocabulary.ts'
import { pathProblem, isBranchName } from '../src/destination/path.ts'
import { Trailers } from '../src/destination/trailers.ts'
import { looksLikeToken } from '../src/errors.ts'
import { isNightly } from './counts.ts'
import { problemsOf } from './manifest/reading.ts'

const KIB = 1024

/**
 * By day a sixteenth of the length, in a seventh of the time: what takes more than linear time fails either way.
 * Milliseconds that the processor is busy with it, far more than it takes.
 */
const [LENGTH, MOST] = isNightly ? [256 * KIB, 1000] : [16 * KIB, 150]

/** Every parser gets all pieces at night, and by day one in three, each parser others. */
const ONE_PIECE_IN = isNightly ? 1 : 5

/** What is repeated: what makes parsers look far ahead, go back, nest or count. */
const PIECES: readonly string[] = [
  ...Array.from(' \t\n\r/\\-.=*?#"\'<>&([{}]):,|!~`_@a0ä\u200b\u0301\u{1f600}\ud800\0\u001b'),
  ...[
    'a ',
    ' a',
    '- ',
    'a: ',
    '? ',
    '\n- ',
    '\na: ',
    '\n\n',
    ' \n',
    '\r\n',
    '\n ',
    '[[',
    '[{',
    '{a: ',
    '[,',
    '"\\',
    '\\x',
    "''"
  ],
  ...['&a ', '*a ', '<<: ', '!!a ', '---\n', '--- ', '|\n', '>\n ', '%a\n', '# ', '#a\n', '#\t', ',#', ' #\n'],
  ...[
    '%{',
    '%{a}',
    '%{id}',
    '%25%7B',
    '${{',
    '${{ a }}',
    '}}',
    '://',
    'a/',
    '/a',
    '../',
    'a.',
    'a-',
    '-a',
    '.a',
    'a*',
    '*a',
    '?*',
    '**/'
  ],
  ...[' (', ' / ', ' (a', 'a=', '=\n', 'a=b\n', 'rgb(', '1,', '1 ', '/ ', '1.', '1e'],
  ...[
    '<!--',
    '<!-- badges:',
    '<!-- badges:start -->',
    '<!-- badge ',
    '<-',
    '-->',
    '<badges:end',
    '<a',
    '<a\n',
    '\n\n<',
    '```',
    '](',
    '![',
    '`_'
  ],
  ...['<rect', '<rect ', '<text', '<text>', '</text>', '&amp;', '&#34;', '&a', '<stop offset="1"/>', '": ', 'a: b'],
  ...[
    'Badge-Run: 1.1\n',
    'Badge-Files: 1.1 | ',
    ' | 1.1',
    '\n[remote "origin"]',
    'url = ',
    'ghp_',
    'ghp_a',
    'glpat-',
    '?token='
  ],
  ...['{"a":', '[1,', '"a",', '\\u0061', 'refs/', 'data:', 'svg', 'http://', '%2', '\u001b[', '\u001b[0;']
]

/** Where it is put: alone, and behind and before what leads a parser to it. */
const FRAMES: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  text: [
    ['', ''],
    ['a', '\n'],
    ['', '\0!']
  ],
  manifest: [
    ['badges:\n- id: a\n  message: ', '\n'],
    ['badges: [{id: a, message: b', '}]'],
    ['badges:\n- id: a\n  message: b\n', '']
  ],
  readme: [['<!-- badges:start -->\n', '\n<!-- badges:end -->\n']],
  picture: [
    ['<svg xmlns="http://www.w3.org/2000/svg" width="1" height="20" role="img" aria-label="', ''],
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="20" role="img" aria-label="a"><title>a</title>',
      '</svg>\n'
    ],
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="20" role="img" aria-label="a"><title>a</title><g shape-rendering="crispEdges">',
      '</g></svg>\n'
    ]
  ],
  color: [
    ['rgb(', ')'],
    ['#', ''],
    ['hsl(1deg ', 'x)']
  ],
  logo: [
    ['data:image/svg+xml;base64,', ''],
    ['data:image/', ';base64,']
  ],
  url: [
    ['https://x.test/', ''],
    ['https://', '@x.test/'],
    ['https://x.test/?', '%']
  ],
  json: [
    ['{"build":{"result":"', '"}}'],
    ['{"label":"a","message":"', '"}'],
    ['{"label":"a","color":"rgb(', ')"}']
  ],
  token: [['https://x.test/?a=ghp_', '']],
  workflow: [['name: a\non: push\njobs:\n  a:\n    name: ', '\n    runs-on: x\n']],
  pictures: [
    ['', ''],
    ['![a](b)\n', '\n![a](b)'],
    ['<a href="', '"><img src="b"></a>'],
    ['| a |\n|---|\n|', '|\n'],
    ['image:b[', ']'],
    ['.. |a| image:: ', '\n   :target: b\n\n|a|']
  ],
  badge: [
    ['https://img.shields.io/badge/', '-red'],
    ['https://img.shields.io/github/', ''],
    ['https://codecov.io/gh/', '/badge.svg'],
    ['https://github.com/octo/demo/workflows/', '/badge.svg'],
    ['https://x.test/', '']
  ]
}

const converted = (image: string, link?: string): unknown =>
  convert(
    { image, link, alt: image, from: 0, to: 1 },
    {
      ...{ serverUrl: 'https://github.com', repository: { owner: 'octo', name: 'demo' }, page: 'README.md' },
      ...{ defaultBranch: 'main', workflows: [], coverage: undefined }
    }
  )

const readFile = (text: string): Promise<unknown> => readManifest(text, { source: 'a.yml', scope: 'project' })

/** Only what is right is edited. The best of three counts the edit alone: reading has a row of its own. */
const edited = (edit: (text: string) => unknown): ((text: string) => unknown) => {
  let last: { readonly text: string; readonly isRight: boolean } | undefined
  return async (text) => {
    if (last?.text !== text) last = { text, isRight: await isRight(text) }
    return last.isRight ? edit(text) : undefined
  }
}

async function isRight(text: string): Promise<boolean> {
  try {
    await readFile(text)
    return true
  } catch (error) {
    if (error instanceof RangeError) throw error
    return false
  }
}

/** What reads texts of others, or of users, and in which frames. */
const PARSERS: Readonly<Record<string, readonly [frame: string, parse: (text: string) => unknown]>> = {
  manifest: ['manifest', readFile],
  'list of badges': ['text', (text) => readBadgeList(text, 'badges')],
  'keys to change': ['text', (text) => readChanges(text, 'badge')],
  'manifest with a badge added': ['manifest', edited((text) => addBadge(text, [['id', 'b']]))],
  'manifest with a badge edited': ['manifest', edited((text) => editBadge(text, 'a', [['message', 'c']]))],
  'manifest with a badge removed': ['manifest', edited((text) => removeBadge(text, 'a'))],
  workflow: ['workflow', (text) => readWorkflow('a.yml', text)],
  'jobs of a workflow': ['workflow', jobNamesIn],
  'script of a step': ['text', (text) => commandsWith(readScript(text, '/none'), 'go test -json')],
  values: ['text', readValues],
  needs: ['json', parseNeeds],
  'line of JSON': ['json', readBadgeLine],
  'README block in Markdown': ['readme', (text) => updateBlock(text, 'a', 'README.md')],
  'README block in AsciiDoc': ['readme', (text) => updateBlock(text, 'a', 'README.adoc')],
  'README block in reStructuredText': ['readme', (text) => updateBlock(text, 'a', 'README.rst')],
  ...Object.fromEntries(
    MARKUPS.map((markup) => [
      `pictures of a README in ${markup}`,
      ['pictures', (text: string): unknown => groupsOf({ text, markup }, findPictures(text, markup))] as const
    ])
  ),
  'address of a badge': ['badge', (text) => converted(text)],
  'link of a badge': ['text', (text) => converted('https://img.shields.io/npm/v/a', text)],
  'page of the target': ['text', refuseForeignPage],
  'data of the target': ['text', readData],
  snippets: [
    'text',
    (text) => MARKUPS.map((markup) => snippet(markup, [{ alt: text, image: `https://x.test/${text}`, link: text }]))
  ],
  picture: ['picture', (text) => isOurs('a.svg', text)],
  'endpoint JSON': ['json', (text) => isOurs('a.json', text)],
  logo: ['logo', (text) => [parseLogo(text), logoProblem(text)]],
  'name of a logo': ['text', (text) => [parseLogo(text), logoProblem(text)]],
  'SVG of a logo': [
    'text',
    (text) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg">${text.slice(0, 65_000)}`
      return parseLogo(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)
    }
  ],
  color: ['color', parseColor],
  'name of a color': ['text', parseColor],
  'text of a badge': ['text', (text) => badgeText(text, 256)],
  glob: ['text', (text) => [matchesGlob('a'.repeat(1000), text), matchesJob('a'.repeat(1000), text)]],
  'glob with a name': ['text', (text) => ['*', '**', 'a*b', '?a**b', '* (*'].map((glob) => matchesJob(text, glob))],
  'glob of branches': ['text', branchGlobProblem],
  'name of a job': ['text', namesForJob],
  'name of a branch': ['text', isBranchName],
  'name of a repository': ['text', parseRepository],
  'stem of a workflow': ['text', stemOf],
  path: ['text', pathProblem],
  'path with a template': ['text', (text) => matchPath(text, splitTemplate('%{branch}/%{id}/%{workflow}-%{job}', {}))],
  template: ['text', (text) => [unknownPlaceholdersIn(text), splitTemplate(text, {})]],
  id: ['text', (text) => [isId(text), slug(text)]],
  status: ['text', (text) => [parseStatus(text), statusProblem(text)]],
  URL: ['url', (text) => [urlProblem(text), expandUrl(text, { id: 'a' })]],
  'message of a commit': ['text', (text) => new Trailers(text)],
  'credentials in a text': ['token', looksLikeToken],
  'text of a log': ['text', harmless]
}

beforeAll(loadSvgReader)

/** What it throws is for other tests, unless it is the stack that is full. */
async function timeOf(parse: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage()
  try {
    await parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw error
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The best of three: the first run of a program is slower. */
async function bestOf(parse: (text: string) => unknown, text: string, most: number): Promise<number> {
  let best = await timeOf(parse, text)
  for (let again = 0; again < 2 && best > most; again++) best = Math.min(best, await timeOf(parse, text))
  return Math.round(best)
}

describe.each(Object.entries(PARSERS))(`${LENGTH / KIB} KiB take less than ${MOST} ms: %s`, (name, [frame, parse]) => {
  const first = Object.keys(PARSERS).indexOf(name) % ONE_PIECE_IN
  const pieces = PIECES.filter((_, index) => index % ONE_PIECE_IN === first)
  test.each(FRAMES[frame] ?? [])(
    '%j … %j',
    async (before, after) => {
      const slow = []
      for (const piece of pieces) {
        const count = Math.floor((LENGTH - Buffer.byteLength(before + after)) / Buffer.byteLength(piece))
        const time = await bestOf(parse, before + piece.repeat(count) + after, MOST)
        if (time > MOST) slow.push([piece, time])
      }
      expect(slow).toEqual([])
    },
    3_600_000
  )
})

describe('what once took far longer takes less than a second', () => {
  const uri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  test.each<[what: string, parse: () => unknown]>([
    ['a glob of stars', () => matchesJob('a'.repeat(250), '*a*a*a*a*a*a*a*a*a*a*b')],
    ['a glob as long as a manifest', () => matchesJob('a'.repeat(250), '*a'.repeat(128 * KIB))],
    ['a logo of 87 kB', () => logoProblem(uri(`<svg ${' a="<style'.repeat(6500)}`))],
    ['a path of 100 kB', () => pathProblem('ä/'.repeat(33_000))],
    ['a colour of blanks', () => parseColor(`rgb(${' '.repeat(250 * KIB)}x)`)],
    ['a colour of a long name', () => parseColor('a'.repeat(250 * KIB))],
    ['a number of digits', () => parseColor(`rgb(${'1'.repeat(250 * KIB)}x,1,1)`)],
    [
      'comments in a list',
      () => removeBadge(`badges: [{id: a, message: b} ${'#'.repeat(5000)}\n, {id: c, message: d}]`, 'a')
    ],
    [
      'comments below a badge',
      () => removeBadge(`badges:\n- id: a\n  message: b\n${'   #\n'.repeat(40_000)}- id: c\n  message: d\n`, 'a')
    ],
    [
      'empty lines below a badge',
      () => removeBadge(`badges:\n- id: c\n  message: d\n${' \n'.repeat(60_000)}- id: a\n  message: b\n`, 'a')
    ],
    [
      'a picture of a megabyte',
      () =>
        isOurs(
          'a.svg',
          `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="20" role="img" aria-label="${'a'.repeat(1e6)}`
        )
    ],
    ['maps in maps on one line', () => readFile(`badges: ${'a: '.repeat(80_000)}`)],
    ['a quarter of a million problems', () => readFile('}'.repeat(256 * KIB))]
  ])('%s', async (_, parse) => {
    expect(await bestOf(parse, '', 1000)).toBeLessThan(1000)
  })
})

test.each(['a: '.repeat(10_000), `badges: [{${'a: '.repeat(20_000)}}]`, '['.repeat(250_000)])(
  'what is nested too deeply is said to be, on one line: %#',
  async (text) => {
    expect((await problemsOf(readFile(text))).join('\n')).toMatch(
      /^a\.yml:\d+:\d+: This is nested too deeply\.$|second colon/m
    )
  }
)
