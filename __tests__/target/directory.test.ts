import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directoryTarget } from '../../src/target/directory.ts'

const A = { path: 'main/ci.svg', text: '<svg>ü</svg>\n' }
const B = { path: 'ci.json', text: '{}\n' }

let root: string
let workspace: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-badges-'))
  workspace = join(root, 'workspace')
  mkdirSync(workspace)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const target = (
  folder: string,
  more: { dryRun?: boolean; bounds?: string | undefined } = {}
): ReturnType<typeof directoryTarget> =>
  directoryTarget({ folder: join(workspace, folder), bounds: workspace, dryRun: false, ...more })
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test('files are written, with the folders they need, and nothing besides', async () => {
  await expect(target('out').publish([A, B])).resolves.toEqual({ written: [A.path, B.path] })
  expect(filesIn(workspace)).toEqual(['out', 'out/ci.json', 'out/main', 'out/main/ci.svg'])
  expect(readFileSync(join(workspace, 'out', A.path), 'utf8')).toBe(A.text)
})

test('equal bytes are left alone, and so is their time', async () => {
  await target('out').publish([A, B])
  const file = join(workspace, 'out', A.path)
  utimesSync(file, 1000, 1000)
  writeFileSync(join(workspace, 'out', B.path), 'old')
  await expect(target('out').publish([A, B])).resolves.toEqual({ written: [B.path] })
  expect(statSync(file).mtimeMs).toBe(1_000_000)
  expect(readFileSync(join(workspace, 'out', B.path), 'utf8')).toBe(B.text)
})

test('a dry run writes nothing', async () => {
  await expect(target('out', { dryRun: true }).publish([A])).resolves.toEqual({ written: [] })
  expect(filesIn(workspace)).toEqual([])
})

test.each([
  ['a link', 'link'],
  ['a folder below a link', 'link/deep/er'],
  ['dots', '../elsewhere']
])('%s that leads out of the workspace is refused', async (_, folder) => {
  const elsewhere = join(root, 'elsewhere')
  mkdirSync(elsewhere)
  symlinkSync(elsewhere, join(workspace, 'link'))
  await expect(target(folder).publish([B])).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringMatching(/^Input "directory": .* leads out of the workspace/)
  })
  expect(filesIn(elsewhere)).toEqual([])
})

test('a link in the way of a file is refused too', async () => {
  mkdirSync(join(root, 'elsewhere'))
  mkdirSync(join(workspace, 'out'))
  symlinkSync(join(root, 'elsewhere'), join(workspace, 'out', 'main'))
  await expect(target('out').publish([A])).rejects.toMatchObject({ code: 'invalid' })
  expect(filesIn(join(root, 'elsewhere'))).toEqual([])
})

test('a link in place of a file is replaced, and what it led to stays', async () => {
  const secret = join(root, 'secret')
  writeFileSync(secret, 'secret')
  symlinkSync(secret, join(workspace, B.path))
  await expect(target('.').publish([B])).resolves.toEqual({ written: [B.path] })
  expect(readFileSync(secret, 'utf8')).toBe('secret')
  expect(readFileSync(join(workspace, B.path), 'utf8')).toBe(B.text)
})

test('a link that stays in the workspace is followed', async () => {
  mkdirSync(join(workspace, 'real'))
  symlinkSync(join(workspace, 'real'), join(workspace, 'link'))
  await expect(target('link').publish([B])).resolves.toEqual({ written: [B.path] })
  expect(existsSync(join(workspace, 'real', B.path))).toBe(true)
})

test('without bounds it may be anywhere', async () => {
  await expect(target('../elsewhere', { bounds: undefined }).publish([B])).resolves.toEqual({ written: [B.path] })
})

test('what cannot be written is said, by the name of the file', async () => {
  writeFileSync(join(workspace, 'out'), 'a file')
  await expect(target('out').publish([B])).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining(join('out', B.path))
  })
})
