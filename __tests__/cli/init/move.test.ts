import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { init, type InitOptions } from '../../../src/cli/init.ts'
import { ACTION } from '../../../src/cli/init/templates.ts'
import { readManifest } from '../../../src/manifest/read.ts'
import { updateBlock } from '../../../src/readme/block.ts'
import { workflowProblems } from '../../github-parser.ts'
import { fromMarkdownIt } from '../../readme/parsers.ts'
import { folderWith, removeFolders } from './folders.ts'

afterAll(removeFolders)

const CLONE = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': '[remote "origin"]\n\turl = git@github.com:octo/demo.git\n',
  '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/main\n',
  '.github/workflows/ci.yml': 'name: CI\non: push\njobs: { a: { steps: [{ run: make }] } }\n'
}

const CI = 'https://github.com/octo/demo/actions/workflows/ci.yml/badge.svg'
const NPM = 'https://img.shields.io/npm/v/demo'
const ROW = `[![CI](${CI})](https://github.com/octo/demo/actions) [![npm](${NPM})](https://www.npmjs.com/package/demo)`
const BLOCK = `[![CI](../../raw/badges/main/ci.svg)](https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain) [![npm](${NPM})](https://www.npmjs.com/package/demo)`

const initFrom = (folder: string, more: Partial<InitOptions> = {}): Promise<string> =>
  init({
    folder,
    from: ['README.md'],
    write: false,
    dryRun: false,
    program: process.execPath,
    version: '1.2.3',
    ...more
  })

const textIn = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
const withReadme = (text: string, more: Readonly<Record<string, string>> = {}): string =>
  folderWith({ ...CLONE, 'README.md': text, ...more })

test('prints a table, writes the file and the workflow, and shows what would change in the README', async () => {
  const folder = withReadme(`# Demo\n\n${ROW}\n\nText.\n`)
  expect(await initFrom(folder)).toBe(`README.md has 2 badges, 1 of which can be drawn here.

BADGE  BECOMES              NOTE
CI     ci: workflow ci.yml
npm    npm: pointer         publish-badges cannot draw this

Created .github/badges.yml.
Created .github/workflows/badges.yml.
README.md would change as follows. Run the same command with --write to change it.

--- a/README.md
+++ b/README.md
@@ -1,5 +1,7 @@
 # Demo
 
-${ROW}
+<!-- badges:start -->
+${BLOCK}
+<!-- badges:end -->
 
 Text.

Next steps:
1. Run the same command with --write, then commit and push the files.
2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.
3. Look at the README. From then on, publications keep the block up to date.
`)
  expect(textIn(folder, 'README.md')).toBe(`# Demo\n\n${ROW}\n\nText.\n`)
  expect(textIn(folder, '.github/badges.yml')).toBe(
    `# The badges of README.md. .github/workflows/badges.yml publishes them.

# Publications write the badges between <!-- badges:start --> and <!-- badges:end --> in these files.
readme: ['README.md']
badges:
  - id: ci
    workflow: ci.yml
  # A picture from elsewhere: publish-badges cannot draw this.
  - id: npm
    image_url: '${NPM}'
    link_url: 'https://www.npmjs.com/package/demo'
`.replace("['README.md']", '[README.md]')
  )
  expect(await workflowProblems('badges.yml', textIn(folder, '.github/workflows/badges.yml'))).toEqual([])
})

test('with --write the block stands where the badges stood; again, nothing is left', async () => {
  const folder = withReadme(`# Demo\n\n${ROW}\n\nText.\n`)
  await initFrom(folder)
  expect(await initFrom(folder, { write: true })).toContain(
    'Replaced the badges in README.md with the block of badges.\n'
  )
  const after = `# Demo\n\n<!-- badges:start -->\n${BLOCK}\n<!-- badges:end -->\n\nText.\n`
  expect(textIn(folder, 'README.md')).toBe(after)
  const files = ['.github/badges.yml', '.github/workflows/badges.yml'].map((file) => textIn(folder, file))
  expect(await initFrom(folder, { write: true })).toBe(
    'Nothing is left to move: README.md has no badges outside the block.\n'
  )
  expect(textIn(folder, 'README.md')).toBe(after)
  expect(['.github/badges.yml', '.github/workflows/badges.yml'].map((file) => textIn(folder, file))).toEqual(files)
})

test('a dry run writes nothing, with --write either', async () => {
  const folder = withReadme(`${ROW}\n`)
  const printed = await initFrom(folder, { dryRun: true, write: true })
  expect(printed).toContain('.github/badges.yml would contain:')
  expect(printed).toContain('README.md would change as follows.\n\n--- a/README.md')
  expect(textIn(folder, 'README.md')).toBe(`${ROW}\n`)
  expect(existsSync(join(folder, '.github/badges.yml'))).toBe(false)
})

describe('no byte around the badges changes', () => {
  const image = `![CI](${CI})`
  const block =
    '[![CI](../../raw/badges/main/ci.svg)](https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain)'
  const html = block.replace(/^\[!\[CI\]\((.*?)\)\]\((.*)\)$/, '<a href="$2"><img src="$1" alt="CI"></a>')
  const rst = `.. image:: ../../raw/badges/main/ci.svg\n   :alt: CI\n   :target: https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain`
  test.each<[name: string, file: string, before: string, after: string]>([
    [
      'line ends of Windows',
      'README.md',
      `# A\r\n\r\n${image}\r\n\r\nB\r\n`,
      `# A\r\n\r\n<!-- badges:start -->\r\n${block}\r\n<!-- badges:end -->\r\n\r\nB\r\n`
    ],
    [
      'a byte order mark',
      'README.md',
      `\ufeff${image}\n`,
      `\ufeff<!-- badges:start -->\n${block}\n<!-- badges:end -->\n`
    ],
    [
      'blanks behind, and no line end',
      'README.md',
      `A  \n\n${image}  `,
      `A  \n\n<!-- badges:start -->\n${block}\n<!-- badges:end -->  `
    ],
    [
      'indentation',
      'README.md',
      `- a\n\n  ${image}\n- b\n`,
      `- a\n\n  <!-- badges:start -->\n  ${block}\n  <!-- badges:end -->\n- b\n`
    ],
    [
      'tags on the same line',
      'README.md',
      `<div>${image.replace(/!\[CI\]\((.*)\)/, '<img src="$1" alt="CI">')}</div>\n`,
      `<div>\n<!-- badges:start -->\n\n${block}\n<!-- badges:end -->\n</div>\n`
    ],
    [
      'a page of HTML',
      'README.html',
      `<p>\n  <img alt="CI" src="${CI}">\n</p>\n`,
      `<p>\n  <!-- badges:start -->\n  ${html}\n  <!-- badges:end -->\n</p>\n`
    ],
    [
      'AsciiDoc',
      'README.adoc',
      `= A\n\nimage:${CI}[CI]\n\nB\n`,
      `= A\n\n// <!-- badges:start -->\nimage:../../raw/badges/main/ci.svg["CI",link="https://github.com/octo/demo/actions/workflows/ci.yml?query=branch%3Amain"]\n// <!-- badges:end -->\n\nB\n`
    ],
    [
      'reStructuredText',
      'README.rst',
      `A\n=\n\n.. image:: ${CI}\n   :alt: CI\n\nB\n`,
      `A\n=\n\n.. <!-- badges:start -->\n\n${rst}\n\n.. <!-- badges:end -->\n\nB\n`
    ],
    [
      'substitutions',
      'README.rst',
      `|ci|\n\nB\n\n.. |ci| image:: ${CI}\n   :alt: CI\n`,
      `.. <!-- badges:start -->\n\n${rst}\n\n.. <!-- badges:end -->\n\nB\n\n.. |ci| image:: ${CI}\n   :alt: CI\n`
    ],
    [
      'a README in a folder',
      'docs/README.md',
      `${image}\n`,
      `<!-- badges:start -->\n${block.replace('../../raw', '../../../raw')}\n<!-- badges:end -->\n`
    ],
    [
      'a heading',
      'README.md',
      `# Demo  ${image} ![npm](${NPM})  \n\nB\n`,
      `# Demo\n\n<!-- badges:start -->\n${block} [![npm](${NPM})](${NPM})\n<!-- badges:end -->  \n\nB\n`
    ]
  ])('%s', async (_, file, before, after) => {
    const folder = folderWith({ ...CLONE, [file]: before })
    await initFrom(folder, { from: [file], write: true })
    expect(textIn(folder, file)).toBe(after)
    expect(await initFrom(folder, { from: [file], write: true })).toMatch(/^Nothing is left to move/)
    expect(textIn(folder, file)).toBe(after)
  })
})

/** The alignment of a picture of a page in Markdown, as a browser has it. */
function alignmentOf(alt: string, text: string): string | undefined {
  const visit = (node: Tree.Node, around: string | undefined): string | undefined => {
    const attributes =
      'attrs' in node ? new Map(node.attrs.map(({ name, value }) => [name, value])) : new Map<string, string>()
    if (node.nodeName === 'img' && attributes.get('alt') === alt) return around
    const children = 'childNodes' in node ? node.childNodes : []
    return children.map((child) => visit(child, attributes.get('align') ?? around)).find((found) => found !== undefined)
  }
  return visit(parseFragment(new MarkdownIt({ html: true }).render(text)), undefined)
}

describe('badges in HTML that is aligned stay so in Markdown:', () => {
  const picture = `<a href="https://github.com/octo/demo/actions"><img alt="CI" src="${CI}"></a>`
  const npm = `<a href="https://www.npmjs.com/package/demo"><img alt="npm" src="${NPM}"></a>`
  const block = `<!-- badges:start -->\n\n${BLOCK}\n<!-- badges:end -->`
  const DIV = 'The <p> around them becomes a <div>: a block in Markdown would end the paragraph, and its alignment.\n'

  test.each<[name: string, before: string, after: string, isDiv: boolean]>([
    [
      'a paragraph',
      `# A\n\n<p align="center">\n  ${picture}\n  ${npm}\n</p>\n\nB\n`,
      `# A\n\n<div align="center">\n  ${block.replace('<!-- badges:end', '  <!-- badges:end')}\n</div>\n\nB\n`,
      true
    ],
    [
      'a paragraph on one line',
      `<p align='center'>${picture} ${npm}</p>\n\nB\n`,
      `<div align='center'>\n${block}\n</div>\n\nB\n`,
      true
    ],
    [
      'a paragraph with a logo and a link',
      `<P align=center>\n<img src="logo.svg"><br>\n${picture}\n${npm}<br>\n<a href="docs">Docs</a>\n</P>\n\nB\n`,
      `<div align=center>\n<img src="logo.svg"><br>\n${block}\n<br>\n<a href="docs">Docs</a>\n</div>\n\nB\n`,
      true
    ],
    [
      'a div',
      `<div align="center">\n\n${picture}\n${npm}\n\n</div>\n\nB\n`,
      `<div align="center">\n\n${block.replace('\n\n', '\n')}\n\n</div>\n\nB\n`,
      false
    ],
    [
      'a heading',
      `<h3 align="center">\n${picture}\n${npm}\n</h3>\n\nB\n`,
      `<h3 align="center">\n${block}\n</h3>\n\nB\n`,
      false
    ]
  ])('%s', async (_, before, after, isDiv) => {
    const folder = withReadme(before)
    const shown = await initFrom(folder)
    const printed = await initFrom(folder, { write: true })
    const text = textIn(folder, 'README.md')
    expect(text).toBe(after)
    expect([shown.includes(DIV), printed.includes(DIV)]).toEqual([isDiv, isDiv])
    expect(['CI', 'npm'].map((alt) => alignmentOf(alt, text))).toEqual(['center', 'center'])
    expect(fromMarkdownIt(text).texts.find((one) => one.text === 'B')?.inside).toEqual(['p'])
    expect(updateBlock(text, BLOCK, 'README.md')).toBe(text)
    expect(await initFrom(folder, { write: true })).toMatch(/^Nothing is left to move/)
  })

  test.each([
    ['without alignment', `<p>\n${picture}\n</p>\n`, '<p>\n<!-- badges:start -->'],
    [
      'that Markdown ends',
      `<p align="center">\n${picture}\n\nText.\n</p>\n`,
      '<p align="center">\n<!-- badges:start -->'
    ]
  ])('a paragraph %s stays one', async (_, before, start) => {
    const folder = withReadme(before)
    await initFrom(folder, { write: true })
    expect(textIn(folder, 'README.md')).toContain(start)
  })

  test('where HTML would become code, the README stays as it is', async () => {
    const text = `<div>\n  <b>A</b>\n  ${picture}\n      <i>B</i>\n</div>\n`
    const folder = withReadme(text)
    expect(await initFrom(folder, { write: true })).toContain(
      'README.md was not changed: Markdown would not show the block where its badges are. Put the markers elsewhere.\n'
    )
    expect(textIn(folder, 'README.md')).toBe(text)
  })
})

test('badges that wait for a text or a report are left out of the block until they have one', async () => {
  const gist =
    'https://img.shields.io/endpoint?url=https://gist.githubusercontent.com/octo/0123456789abcdef0123/raw/lines.json'
  const folder = withReadme(
    `![CI](${CI}) ![Lines](${gist}) ![cov](https://codecov.io/gh/octo/demo/graph/badge.svg)\n`,
    {
      '.github/workflows/ci.yml':
        'name: CI\non: push\njobs: { a: { steps: [{ run: go test -coverprofile=cover.out ./... }, { uses: codecov/codecov-action@v5 }] } }\n'
    }
  )
  const printed = await initFrom(folder, { write: true })
  expect(printed).toContain(
    `3. Badges without a value appear in the block as soon as they have one: set the text of lines with the input values; publish coverage in the job that writes the report.

To publish coverage, add this as the last step of the job "a" of .github/workflows/ci.yml. The job needs "contents: write" and "actions: read".

      - uses: ${ACTION}
        if: always()
`
  )
  expect(printed).toContain('coverage: coverage from cover.out')
  expect(textIn(folder, '.github/badges.yml')).toContain(
    '  # The job "a" of ci.yml has to publish it.\n  - id: coverage\n'
  )
  expect(textIn(folder, 'README.md')).toMatch(
    /^<!-- badges:start -->\n\[!\[CI\]\([^\n]*badges:?[^\n]*\n<!-- badges:end -->\n$/
  )
  const { badges } = await readManifest(textIn(folder, '.github/badges.yml'), { source: 'a', scope: 'project' })
  expect(badges.map(({ definition: { id, source } }) => [id, source.kind])).toEqual([
    ['ci', 'workflow'],
    ['lines', 'value'],
    ['coverage', 'report']
  ])
})

test('a job that measures coverage without a report is told the command', async () => {
  const folder = withReadme('![cov](https://codecov.io/gh/octo/demo/graph/badge.svg)\n', {
    'pytest.ini': '',
    '.github/workflows/ci.yml': 'on: push\njobs: { a: { steps: [{ run: pytest --cov }] } }\n'
  })
  expect(await initFrom(folder)).toContain(
    'the job "a" of ci.yml has to run "pytest --cov --cov-report=xml" and publish it\n'
  )
})

test('where none can be drawn, badges of the workflows are proposed', async () => {
  const text = `![npm](${NPM})\n`
  const proposal = 'None of them can be drawn here. For badges of your workflows, '
  expect(await initFrom(withReadme(text))).toContain(
    `${proposal}delete .github/badges.yml and run publish-badges init.\n`
  )
  expect(await initFrom(withReadme(text), { dryRun: true })).toContain(`${proposal}run publish-badges init.\n`)
  expect(await initFrom(withReadme(`${ROW}\n`))).not.toContain(proposal)
  expect(await initFrom(withReadme(text, { '.github/workflows/ci.yml': 'on: release\njobs: {}\n' }))).not.toContain(
    proposal
  )
})

test('several files of coverage are one entry', async () => {
  const folder = withReadme('![cov](https://codecov.io/gh/octo/demo/graph/badge.svg)\n', {
    '.github/workflows/ci.yml':
      'on: push\njobs: { a: { steps: [{ uses: codecov/codecov-action@v5, with: { files: "a.xml,c.xml" } }] } }\n'
  })
  await initFrom(folder)
  const { badges } = await readManifest(textIn(folder, '.github/badges.yml'), { source: 'a', scope: 'project' })
  expect(badges.map(({ definition: { source } }) => source)).toEqual([
    { kind: 'report', files: ['a.xml', 'c.xml'], measure: undefined }
  ])
})

test('badges among text are entries too, and stay where they stand', async () => {
  const text = `The build: ![CI](${CI})\n`
  const folder = withReadme(text)
  const printed = await initFrom(folder, { write: true })
  expect(printed).toContain('CI     ci: workflow ci.yml  is in line 1, which stays as it is\n')
  expect(printed).toContain('README.md was not changed: its badges are surrounded by other text. Put the markers')
  expect(printed).toContain('\n1. Put the markers into README.md, then commit and push the files.\n')
  expect(textIn(folder, 'README.md')).toBe(text)
})

describe('a file of badges that exists', () => {
  test('is not changed, and what it lacks is shown', async () => {
    const own = 'badges: [{ id: build, workflow: ci.yml }]\n'
    const folder = withReadme(`${ROW}\n`, { '.github/badges.yml': own })
    const printed = await initFrom(folder, { write: true })
    expect(printed).toContain(`.github/badges.yml already exists and was not changed.
One of these badges is not in .github/badges.yml. Add this to its list of badges, or delete the file, and run init again:

  # A picture from elsewhere: publish-badges cannot draw this.
  - id: npm
`)
    expect(printed).toContain('CI     build: workflow ci.yml')
    expect(printed).toContain(
      'README.md was not changed: .github/badges.yml lacks some of its badges, which the block would lose.'
    )
    expect([textIn(folder, '.github/badges.yml'), textIn(folder, 'README.md')]).toEqual([own, `${ROW}\n`])
  })

  test('needs the README in its list', async () => {
    const folder = withReadme(`![CI](${CI})\n`, { '.github/badges.yml': 'badges: [{ id: build, workflow: ci.yml }]\n' })
    expect(await initFrom(folder, { write: true })).toContain(
      '.github/badges.yml does not list it: add it to "readme", such as readme: [README.md].'
    )
  })

  test('with all of them fills the block', async () => {
    const folder = withReadme(`![CI](${CI})\n`, {
      '.github/badges.yml': 'readme: README.md\nbadges: [{ id: build, workflow: ci.yml }]\n'
    })
    await initFrom(folder, { write: true })
    expect(textIn(folder, 'README.md')).toContain('](../../raw/badges/main/build.svg)')
  })
})

test('several README files share their badges', async () => {
  const folder = withReadme(`![CI](${CI})\n`, { 'docs/index.rst': `.. image:: ${CI}\n   :alt: CI\n` })
  const printed = await initFrom(folder, { from: ['README.md', './docs/index.rst', 'README.md'], write: true })
  expect(printed.match(/ has 1 badge, 1 of which/g)).toHaveLength(2)
  expect(textIn(folder, '.github/badges.yml')).toContain('readme: [README.md, docs/index.rst]\nbadges:\n  - id: ci\n')
  expect(textIn(folder, 'docs/index.rst')).toContain('.. image:: ../../../raw/badges/main/ci.svg')
})

test('without workflows, publications follow pushes and, for facts, the clock', async () => {
  const files = Object.entries(CLONE).filter(([file]) => file.startsWith('.git/'))
  const folder = folderWith({
    ...Object.fromEntries(files),
    'README.md': '![a](https://img.shields.io/badge/a-b-red)\n'
  })
  await initFrom(folder)
  const workflow = textIn(folder, '.github/workflows/badges.yml')
  expect(workflow).toContain('  push:\n    branches: [main]\n')
  expect(await workflowProblems('badges.yml', workflow)).toEqual([])
})

test('checks need permissions of their own', async () => {
  const folder = withReadme('![c](https://img.shields.io/github/check-runs/octo/demo/main)\n')
  await initFrom(folder)
  const workflow = textIn(folder, '.github/workflows/badges.yml')
  expect(workflow).toContain('      checks: read\n      statuses: read\n')
  expect(workflow).toContain('  schedule:\n')
  expect(await workflowProblems('badges.yml', workflow)).toEqual([])
})

test('so do the numbers of issues and pull requests, which a private repository shows to no other token', async () => {
  const [issues, pulls] = ['github/issues/octo/demo', 'github/issues-pr/octo/demo']
  const folder = withReadme(`![i](https://img.shields.io/${issues}) ![p](https://img.shields.io/${pulls})\n`)
  await initFrom(folder)
  const workflow = textIn(folder, '.github/workflows/badges.yml')
  expect(workflow).toContain('      issues: read\n')
  expect(workflow).toContain('      pull-requests: read\n')
  expect(await workflowProblems('badges.yml', workflow)).toEqual([])
})

describe('bad input is one error, and nothing is written', () => {
  const many = Array.from({ length: 1001 }, (_, index) => `![a](https://img.shields.io/badge/a-${index}-red)`).join(
    '\n'
  )
  test.each<[name: string, file: string, files: Readonly<Record<string, string>>, error: RegExp]>([
    [
      'no such file',
      'READ.md',
      {},
      /^--from: there is no file "READ\.md"\. Name a README of this repository, such as README\.md\.$/
    ],
    ['a folder', 'docs', { 'docs/a.md': '' }, /^--from: "docs" is not a file/],
    [
      'a folder with the ending of a README',
      'docs.md',
      { 'docs.md/a.md': '' },
      /^--from: "docs\.md" is not a file\. Name the README in it/
    ],
    ['outside the repository', '../README.md', {}, /there is no file|is outside the repository/],
    [
      'an unknown ending',
      'README.txt',
      { 'README.txt': 'a' },
      /^--from: "README\.txt" has an unknown extension\. Allowed: \.md/
    ],
    ['no text', 'README.md', { 'README.md': 'a\0b' }, /^--from: "README\.md" is not UTF-8 text\.$/],
    [
      '10 MB',
      'README.md',
      { 'README.md': 'a'.repeat(10_000_000) },
      /^--from: "README\.md" has 9766 KiB\. Allowed: 500 KiB/
    ],
    [
      'more than a thousand badges',
      'README.md',
      { 'README.md': many },
      /^--from: README\.md has 1001 badges\. A file of badges can have 1000/
    ]
  ])('%s', async (_, file, files, error) => {
    const folder = folderWith({ ...CLONE, ...files })
    await expect(initFrom(folder, { from: [file], write: true })).rejects.toThrow(error)
    expect(existsSync(join(folder, '.github/badges.yml'))).toBe(false)
    expect(existsSync(join(folder, '.github/workflows/badges.yml'))).toBe(false)
  })

  test('bytes that are not UTF-8', async () => {
    const folder = folderWith(CLONE)
    writeFileSync(join(folder, 'README.md'), Buffer.from([0x61, 0xff, 0xfe, 0x62]))
    await expect(initFrom(folder)).rejects.toThrow('--from: "README.md" is not UTF-8 text.')
  })

  test.each([
    ['out of the repository', /^--from: "README\.md" is outside the repository\./],
    ['to nothing', /^--from: "README\.md" is a link to a file that does not exist\.$/]
  ])('a link %s', async (where, error) => {
    const folder = folderWith(CLONE)
    const other = folderWith({ 'README.md': `![CI](${CI})\n` })
    symlinkSync(where === 'to nothing' ? join(folder, 'none.md') : join(other, 'README.md'), join(folder, 'README.md'))
    await expect(initFrom(folder, { write: true })).rejects.toThrow(error)
    expect(textIn(other, 'README.md')).toBe(`![CI](${CI})\n`)
  })

  test('a link within the repository is followed', async () => {
    const folder = folderWith({ ...CLONE, 'docs/README.md': `![CI](${CI})\n` })
    symlinkSync('docs/README.md', join(folder, 'README.md'))
    expect(await initFrom(folder)).toContain('README.md has 1 badge, 1 of which can be drawn here.')
  })
})

test('a README without badges is said to have none, and nothing is written', async () => {
  const folder = withReadme('# Demo\n')
  expect(await initFrom(folder)).toBe(
    'README.md has no badges to move. Without --from, init proposes badges for your workflows.\n'
  )
  expect(existsSync(join(folder, '.github/badges.yml'))).toBe(false)
})

test('a thousand badges are converted', async () => {
  const text = Array.from({ length: 1000 }, (_, index) => `![a](https://img.shields.io/badge/a-${index}-red)\n`).join(
    ''
  )
  const folder = withReadme(text)
  expect(await initFrom(folder)).toContain('README.md has 1000 badges, 1000 of which can be drawn here.')
})

describe('without --from', () => {
  test('the badges of the README are offered', async () => {
    const folder = withReadme(`${ROW}\n`)
    expect(await initFrom(folder, { from: [] })).toContain(
      '\nREADME.md has 2 badges that can be moved: delete .github/badges.yml and run publish-badges init --from README.md\n'
    )
    const other = withReadme(`${ROW}\n`)
    expect(await initFrom(other, { from: [], dryRun: true })).toContain(
      '\nREADME.md has 2 badges that can be moved: run publish-badges init --from README.md\n'
    )
  })

  test.each(['# Demo\n', 'a\0b'])('%j has none to offer', async (text) => {
    const folder = withReadme(text)
    mkdirSync(join(folder, 'docs'))
    expect(await initFrom(folder, { from: [] })).not.toContain('can be moved')
  })
})
