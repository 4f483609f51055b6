import { afterAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Measure } from '../../src/badge/definition.ts'
import { readReports } from '../../src/reports/reports.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A workspace with these files. */
function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  folders.push(folder)
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
  return workspace
}

async function problemOf(workspace: string, patterns: readonly string[], measure?: Measure): Promise<string> {
  const result = await readReports({ workspace, patterns, ...(measure && { measure }) })
  return result.kind === 'problem' ? result.problem : JSON.stringify(result)
}

const LCOV = 'TN:\nSF:a.js\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n'
const JUNIT = '<testsuite tests="1"><testcase name="a"/></testsuite>'
const SUMMARY = (counts: string): string =>
  `{"total":{"lines":{${counts}},"statements":{},"functions":{},"branches":{}}}`

test.each([
  ['nothing', '', 'is empty. Expected a report.'],
  ['blanks', '\n \n', 'is empty. Expected a report.'],
  ['a mark alone', '\ufeff', 'is empty. Expected a report.'],
  ['zeros', new Uint8Array(20), 'is a binary file. Expected a report as text.'],
  ['an archive', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0]), 'is a binary file. Expected a report as text.'],
  ['prose', 'Coverage: 90%\n', /^has an unknown format\. Expected lcov, .*TAP.*Cobertura.*Playwright/],
  ['a web page', '<!DOCTYPE html><html><body>404</body></html>', /^is a web page\. Expected Cobertura, Clover, /],
  ['other XML', '<project/>', /^is XML in an unknown format\. Expected Cobertura, /],
  ['XML named like a property', '<constructor/>', /^is XML in an unknown format/],
  ['other JSON', '{"name":"x"}', /^is JSON in an unknown format\. Expected Istanbul summary, /],
  ['no object', '[1]', /^is JSON in an unknown format/],
  ['an empty object', '{}', /^is JSON in an unknown format/],
  [
    'half JSON',
    SUMMARY('"total":1').slice(0, -3),
    'is not valid JSON. Expected the complete JSON, as the tool writes it.'
  ],
  ['NaN', SUMMARY('"total":2,"covered":NaN'), /^is not valid JSON/],
  ['null', SUMMARY('"total":2,"covered":null'), 'has no usable number in covered. Expected a whole number, 0 or more.'],
  ['a negative count', SUMMARY('"total":2,"covered":-1'), /^has no usable number in covered\./],
  ['a text', SUMMARY('"total":"2","covered":1'), /^has no usable number in total\./],
  ['a fraction', SUMMARY('"total":2,"covered":1.5'), /^has no usable number in covered\./],
  ['a huge count', SUMMARY('"total":1e300,"covered":1'), /^has no usable number in total\./],
  [
    'more covered than there is',
    SUMMARY('"total":1,"covered":2'),
    'has a count above its total in covered. Expected a count of at most the total.'
  ],
  [
    'lcov without an end',
    LCOV.slice(0, 19),
    /^is cut short: its last record has no end_of_record\. Expected the complete file/
  ],
  ['half an end', LCOV.slice(0, -6), /^has a line 7 that does not match its format/],
  [
    'a negative hit',
    LCOV.replace('DA:1,1', 'DA:1,-1'),
    /^has a line 3 that does not match its format\. Expected DA:line,count\./
  ],
  ['NaN hits', LCOV.replace('DA:1,1', 'DA:1,NaN'), /^has a line 3/],
  ['a line that no file has', LCOV.replace('DA:1,', 'DA:99999999,'), /^has a line 3 .*Expected a line number up to/],
  ['more hit than found', LCOV.replace('LH:1', 'LH:3'), /^has a count above its total in LH:\./],
  ['half of the totals', LCOV.replace('LH:1\n', ''), /^has a line 6 .*Expected LF: and LH:\./],
  ['no record', 'TN:\n', /^is cut short: its last record/],
  ['an empty record', 'SF:a\nend_of_record\n', 'has no lines that could be covered. Expected at least one.'],
  ['another format behind', `${LCOV}${JUNIT}`, /^has a line 8 that does not match its format/],
  ['half a block', 'mode: set\na.go:1.2,3.4 2', /^has a line 2 .*Expected file:line\.column/],
  ['no block', 'mode: set\n', /^has no lines that could be covered/],
  [
    'half a row',
    'GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,COMPLEXITY_MISSED,COMPLEXITY_COVERED,METHOD_MISSED,METHOD_COVERED\na,b,c,1,1,1,1,1,1,1,1,1,12',
    /^is cut short: its last row is not complete/
  ],
  ['other columns', 'GROUP,PACKAGE,CLASS,LINE_MISSED\n', /^has a line 1 that does not match its format/],
  ['a plan that is not fulfilled', 'TAP version 13\n1..3\nok 1\nok 2\n', /^is cut short: it plans 3 tests and has 2\./],
  ['no plan', 'TAP version 13\nok 1\nok 2\n', /^is cut short: it has no plan\./],
  ['a point cut before its brace', 'TAP version 13\n1..1\nnot ok 1', /^is cut short: its last line is not complete\./],
  [
    'a point cut in its directive',
    '1..2\nok 1 # SKIP none\nnot ok 2 # TO',
    /^is cut short: its last line is not complete\./
  ],
  ['two plans', '1..1\nok 1\n1..1\n', /^has a line 3 .*Expected one plan/],
  [
    'a package without a result',
    '{"Action":"run","Package":"a","Test":"T"}\n',
    /^is cut short: a package has no result\./
  ],
  [
    'half an event',
    '{"Action":"pass","Package":"a"}\n{"Action":"pa',
    /^has a line 2 .*Expected one JSON object per line/
  ],
  ['XML cut short', '<testsuite tests="1"><testcase name="a"/>', /^is cut short: its root element is not closed\./],
  ['a cut end', JUNIT.slice(0, -1), /^is cut short: its root element is not closed\./],
  ['cut in CDATA', '<testsuite><system-out><![CDATA[ </testsuite>', /^is cut short/],
  ['crossed elements', '<testsuite><testcase></testsuite></testcase>', /^is not well-formed XML \(line 1\)/],
  ['two roots', `${JUNIT}${JUNIT}`, /^is not well-formed XML/],
  ['no test case', '<testsuites tests="3" failures="0"/>', /^declares 3 tests and lists none\./],
  [
    'failures, and none of the other tests',
    '<testsuite tests="10" failures="2" errors="1"/>',
    /^declares 10 tests and lists none\./
  ],
  ['no test', '<testsuites/>', 'has no test. Expected at least one test.'],
  [
    'a negative count of tests',
    '<testsuite failures="-1"><testcase/></testsuite>',
    /^has no usable number in failures=\./
  ],
  ['NaN tests', '<testsuite tests="NaN"><testcase/></testsuite>', /^has no usable number in tests=\./],
  [
    'an entity',
    '<!DOCTYPE a [<!ENTITY b "1">]><testsuite tests="&b;"/>',
    /^is XML with a DOCTYPE that contains declarations\./
  ],
  [
    'an external entity',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><testsuite/>',
    /^is XML with a DOCTYPE that contains declarations/
  ],
  ['an unknown entity', '<testsuite>&passwd;</testsuite>', /^is not well-formed XML/],
  ['a deep document', '<testsuite>'.repeat(2000), /^has more than 1000 levels of elements\./],
  [
    'a rate that contradicts',
    '<coverage line-rate="0.9" lines-covered="1" lines-valid="2"/>',
    /^has a line-rate= that its counts contradict\./
  ],
  [
    'NaN in XML',
    '<coverage line-rate="NaN" lines-covered="NaN" lines-valid="2"/>',
    /^has no usable number in lines-covered=\./
  ],
  [
    'nothing to cover',
    '<coverage line-rate="1" lines-covered="0" lines-valid="0"/>',
    /^has no lines that could be covered\./
  ],
  [
    'no metrics',
    '<coverage generated="1"><project/></coverage>',
    /^does not count lines\. Expected a report that has them\./
  ],
  ['no counters', '<report name="x"/>', /^does not count lines\./],
  ['TRX without counters', '<TestRun/>', /^is TRX without counters\./],
  [
    'counters that contradict',
    '<TestRun><ResultSummary><Counters total="1" passed="1" failed="1"/></ResultSummary></TestRun>',
    /^has a count above its total in its counters/
  ],
  ['an interrupted run', '{"numTotalTests":1,"wasInterrupted":true}', /^is from a run that was interrupted\./],
  [
    'a percentage over 100',
    '{"result":{"line":100.1}}',
    /^has no usable percentage\. Expected a number from 0 to 100\./
  ],
  [
    'a summary that contradicts',
    '{"results":{"summary":{"tests":1,"passed":2,"failed":0,"skipped":0,"pending":0,"other":0}}}',
    /^has a count above its total/
  ]
])('%s', async (_, content, problem) => {
  const workspace = workspaceOf({ report: content })
  const found = await problemOf(workspace, ['report'])
  expect(found.slice(0, 9)).toBe('"report" ')
  if (typeof problem === 'string') expect(found.slice(9)).toBe(problem)
  else expect(found.slice(9)).toMatch(problem)
})

test.each([
  ['missing.info', '"missing.info" does not exist.'],
  ['missing/*.info', '"missing/*.info" matches no file.'],
  ['**/*.none', '"**/*.none" matches no file.'],
  ['folder', '"folder" is a folder.'],
  ['../outside.info', '"../outside.info" leads out of the workspace.'],
  ['folder/../../outside.info', '"folder/../../outside.info" leads out of the workspace.'],
  ['/etc/passwd', '"/etc/passwd" leads out of the workspace.'],
  ['outside', '"outside" leads out of the workspace.'],
  ['out*', '"outside" leads out of the workspace.'],
  ['away/outside.info', '"away/outside.info" leads out of the workspace.'],
  ['nowhere', '"nowhere" does not exist.'],
  ['loop', '"loop" cannot be read (ELOOP).'],
  ['.git/config', '".git/config" leads into ".git".'],
  ['config', '"config" leads into ".git".'],
  ['pipe', '"pipe" is not a regular file.'],
  ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', /has too many braces\. Expected at most 100/],
  ['a.info/x', '"a.info/x" does not exist.'],
  ['', '"" is a folder.']
])('the path %s', async (pattern, problem) => {
  const workspace = workspaceOf({ 'a.info': LCOV, '.git/config': LCOV, 'folder/b.info': LCOV, '../outside.info': LCOV })
  symlinkSync('../outside.info', join(workspace, 'outside'))
  symlinkSync('..', join(workspace, 'away'))
  symlinkSync('.git/config', join(workspace, 'config'))
  symlinkSync('nothing', join(workspace, 'nowhere'))
  symlinkSync('loop', join(workspace, 'loop'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(workspace, 'pipe')])
  const found = await problemOf(workspace, [pattern])
  if (typeof problem === 'string') expect(found.startsWith(problem)).toBe(true)
  else expect(found).toMatch(problem)
})

test('paths and globs name files once', async () => {
  const workspace = workspaceOf({
    'lcov.info': LCOV,
    'a/lcov.info': LCOV,
    'a/b/c/lcov.info': LCOV,
    'a/node_modules/x/lcov.info': LCOV,
    'a/.hidden/lcov.info': LCOV,
    'a/{b,c}*.info': LCOV
  })
  symlinkSync('lcov.info', join(workspace, 'link.info'))
  symlinkSync('.', join(workspace, 'a/round'))
  const files = async (...patterns: string[]): Promise<readonly string[] | string> => {
    const result = await readReports({ workspace, patterns })
    return result.kind === 'problem' ? result.problem : result.files
  }
  expect(await files('**/lcov.info')).toEqual(['a/b/c/lcov.info', 'a/lcov.info', 'lcov.info'])
  expect(await files('./lcov.info', 'lcov.info', join(workspace, 'lcov.info'), 'link.info', 'a/../lcov.inf?')).toEqual([
    'lcov.info'
  ])
  expect(await files('{a/b,a/b/c}/lcov.info', 'a/**/**/c/*.info')).toEqual(['a/b/c/lcov.info'])
  expect(await files('a/*')).toEqual(['a/lcov.info', 'a/{b,c}*.info'].sort())
  expect(await files('a/{b,c}*.info')).toEqual(['a/{b,c}*.info'])
  expect(await files('a/.hidden/*', 'a/node_modules/*/lcov.info')).toEqual([
    'a/.hidden/lcov.info',
    'a/node_modules/x/lcov.info'
  ])
  expect(await files('*')).toEqual(['lcov.info'])
  expect(await files('a/**')).toEqual(['a/b/c/lcov.info', 'a/lcov.info', 'a/{b,c}*.info'].sort())
  expect(await files('a/round/lcov.info')).toEqual(['a/round/lcov.info'])
  symlinkSync('loop.info', join(workspace, 'loop.info'))
  expect(await files('l*.info')).toEqual(['lcov.info'])
})

test('10,000 files are too many', async () => {
  const workspace = workspaceOf({ 'many/1.info': LCOV })
  for (let file = 2; file <= 10_000; file++)
    linkSync(join(workspace, 'many/1.info'), join(workspace, `many/${file}.info`))
  expect(await problemOf(workspace, ['**/*.info'])).toBe(
    '"**/*.info" matches 10000 files or more. Expected a glob that matches reports only.'
  )
})

test('counts are summed, not percentages', async () => {
  const workspace = workspaceOf({
    'a.info': 'SF:a\nLF:10\nLH:10\nend_of_record\n',
    'b.json': SUMMARY('"total":90,"covered":0').replaceAll('{}', '{"total":1,"covered":1}'),
    't1.xml': JUNIT,
    't2.tap': '1..3\nok 1\nnot ok 2\nok 3 # skip\n'
  })
  expect(await readReports({ workspace, patterns: ['a.info', 'b.json'] })).toEqual({
    kind: 'coverage',
    measure: 'lines',
    percentage: 10,
    covered: 10,
    total: 100,
    files: ['a.info', 'b.json']
  })
  expect(await readReports({ workspace, patterns: ['t*'] })).toEqual({
    kind: 'tests',
    passed: 2,
    failed: 1,
    skipped: 1,
    total: 4,
    files: ['t1.xml', 't2.tap']
  })
})

test.each([
  [
    'failures that the root alone declares are on top',
    '<testsuites failures="1" errors="1"><testsuite failures="1"><testcase><failure/></testcase></testsuite></testsuites>',
    [0, 2]
  ],
  [
    'failures that suites declare and list otherwise are the listed ones',
    '<testsuites failures="3"><testsuite failures="2"><testcase><failure/></testcase></testsuite></testsuites>',
    [0, 1]
  ],
  [
    'a suite with no tests fails as often as it says',
    '<testsuites><testsuite tests="0" errors="1"><testcase><error/></testcase><testcase><failure/></testcase></testsuite></testsuites>',
    [0, 1]
  ],
  [
    'one that does not say how many tests it has fails as often as it lists',
    '<testsuite failures="1"><testcase><error/></testcase><testcase><failure/></testcase></testsuite>',
    [0, 2]
  ],
  [
    'one that lists others, too, counts what it lists',
    '<testsuite tests="0" failures="1"><testcase/><testcase><error/></testcase><testcase><failure/></testcase></testsuite>',
    [1, 2]
  ]
])('JUnit: %s', async (_, content, [passed, failed]) => {
  const workspace = workspaceOf({ report: content })
  expect(await readReports({ workspace, patterns: ['report'] })).toMatchObject({ passed, failed })
})

test('reports that have no sum', async () => {
  const workspace = workspaceOf({ 'a.info': LCOV, 'run.json': '{"result":{"line":50}}', 't.xml': JUNIT })
  expect(await readReports({ workspace, patterns: ['a.info', 't.xml'] })).toEqual({
    ...{ kind: 'problem', isMixed: true },
    problem:
      '"t.xml" has test results, and "a.info" has coverage. Expected reports of one kind in a badge: make one for each.'
  })
  expect(await problemOf(workspace, ['a.info', 'run.json'])).toBe(
    '"run.json" has a percentage without counts. Expected only this report, or reports with counts, which can be added up.'
  )
  expect(await problemOf(workspace, ['run.json'], 'branches')).toBe(
    '"run.json" does not count branches. Expected a measure that it has: lines.'
  )
  expect(await problemOf(workspace, [])).toBe('"" names no file. Expected a report.')
})

const SIMPLECOV = (file: object): string =>
  JSON.stringify({ meta: { simplecov_version: '0.22.0' }, coverage: { 'a.rb': file }, groups: {} })
const JEST = '"numTotalTests":6,"numPassedTests":4,"numFailedTests":1,"numPendingTests":1,"success":false'

test.each<[string, string, object]>([
  ['a summary of lines alone', '{"total":{"lines":{"total":8,"covered":7,"skipped":0}}}', { covered: 7, total: 8 }],
  ['coverage.py without its meta', '{"totals":{"covered_lines":7,"num_statements":8}}', { covered: 7, total: 8 }],
  ["SimpleCov's coverage.json", SIMPLECOV({ lines: [1, null, 0, 'ignored', 2] }), { covered: 2, total: 3 }],
  ['Jest before 24, which counts nothing to do', `{${JEST},"testResults":[]}`, { passed: 4, failed: 1, skipped: 1 }],
  ['Jest without its files', `{${JEST}}`, { passed: 4, failed: 1, skipped: 1 }]
])('%s has the numbers that it has', async (_, content, numbers) => {
  const workspace = workspaceOf({ report: content })
  expect(await readReports({ workspace, patterns: ['report'] })).toMatchObject(numbers)
})

test('a measure that a summary does not have is named', async () => {
  const workspace = workspaceOf({
    'a.json': '{"total":{"lines":{"total":8,"covered":7}}}',
    'b.json': SIMPLECOV({ lines: [1], branches: [{ coverage: 1 }, { coverage: 'ignored' }, { coverage: 0 }] })
  })
  expect(await problemOf(workspace, ['a.json'], 'branches')).toBe(
    '"a.json" does not count branches. Expected a measure that it has: lines.'
  )
  expect(await readReports({ workspace, patterns: ['b.json'], measure: 'branches' })).toMatchObject({
    covered: 1,
    total: 2
  })
})

test('lines may end as on Windows, and a file in a byte order mark and UTF-16 begin', async () => {
  const workspace = workspaceOf({
    'crlf.info': LCOV.replaceAll('\n', '\r\n'),
    'marked.info': `\ufeff${LCOV}`,
    'utf16.info': Buffer.from(`\ufeff${LCOV}`, 'utf16le'),
    'bare.info': LCOV.trimEnd(),
    'bare.tap': '1..2\nok 1\nnot ok 2',
    'skipped.tap': '1..2\nok 1\nnot ok 2 # TODO'
  })
  expect(await readReports({ workspace, patterns: ['bare.tap'] })).toMatchObject({ passed: 1, failed: 1 })
  expect(await readReports({ workspace, patterns: ['skipped.tap'] })).toMatchObject({ passed: 1, skipped: 1 })
  for (const file of ['crlf.info', 'marked.info', 'utf16.info', 'bare.info'])
    expect(await readReports({ workspace, patterns: [file] })).toMatchObject({ covered: 1, total: 2 })
})

test('nothing of a report stands in a problem', async () => {
  const secret = 's3cr3t'
  for (const content of [
    `<${secret}/>`,
    `<testsuite><a></${secret}></testsuite>`,
    `<testsuite>&${secret};</testsuite>`,
    `<testsuite failures="${secret}"/>`,
    `{"total":{"lines":{"total":"${secret}"}}}`,
    `{"${secret}":1}`,
    `{${secret}`,
    `SF:${secret}\nDA:${secret}\n`,
    `${secret}\n`
  ]) {
    const problem = await problemOf(workspaceOf({ report: content }), ['report'])
    expect(problem).toMatch(/^"report" .*Expected /)
    expect(problem).not.toContain(secret)
  }
})

test('what tests print does not count, however the file is cut into pieces', async () => {
  const noise = '<testcase><failure/>]] ]> &#27; <![CDATA[ \u001b[31m <!-- '
  const xml = (padding: number): string =>
    `<testsuites><!-- ${'-.'.repeat(padding)} <![CDATA[ --><testsuite name="&#27;\u001b ]]>"><testcase name="a"/>` +
    `<system-out><![CDATA[${noise.repeat(3000)}]]></system-out><testcase name="b"><failure>]]></failure></testcase>` +
    `<system-err><![CDATA[]]]]><![CDATA[>]]></system-err></testsuite></testsuites>`
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.xml`, xml(32_600 + index)]))
  const workspace = workspaceOf(files)
  for (const file of Object.keys(files))
    expect(await readReports({ workspace, patterns: [file] })).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
})
