import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
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
import { directoryTarget } from '../../src/destination/directory.ts'
import {
  blobId,
  type OtherChanges,
  type BadgeFile,
  type Changes,
  type Publication,
  type Snapshot,
  type Target
} from '../../src/destination/destination.ts'
import { requestOf, sourceRunOf } from '../fixtures.ts'

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

const publish = (
  folder: string,
  files: readonly BadgeFile[],
  more: { dryRun?: boolean; bounds?: string | undefined } = {}
): Promise<Publication> =>
  directoryTarget({ folder: join(workspace, folder), bounds: workspace, dryRun: false, ...more }).publish(
    requestOf(files)
  )
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test('files are written, with the folders they need, and nothing besides', async () => {
  await expect(publish('out', [A, B])).resolves.toEqual({ written: [A.path, B.path], superseded: [], removed: [] })
  expect(filesIn(workspace)).toEqual(['out', 'out/ci.json', 'out/main', 'out/main/ci.svg'])
  expect(readFileSync(join(workspace, 'out', A.path), 'utf8')).toBe(A.text)
})

test('equal bytes are left alone, and so is their time', async () => {
  await publish('out', [A, B])
  const file = join(workspace, 'out', A.path)
  utimesSync(file, 1000, 1000)
  writeFileSync(join(workspace, 'out', B.path), 'old')
  await expect(publish('out', [A, B])).resolves.toEqual({ written: [B.path], superseded: [], removed: [] })
  expect(statSync(file).mtimeMs).toBe(1_000_000)
  expect(readFileSync(join(workspace, 'out', B.path), 'utf8')).toBe(B.text)
})

test('no request is made for it: files of a run are written without a look-up', async () => {
  const refused = (): Promise<never> => Promise.reject(new Error('asked'))
  const file = { ...B, sourceRun: sourceRunOf(), worse: () => Promise.reject(new Error('drawn')) }
  const target = directoryTarget({ folder: workspace, bounds: workspace, dryRun: false })
  await expect(target.publish(requestOf([file], { hasNewerRun: refused, redraw: refused }))).resolves.toEqual({
    written: [B.path],
    superseded: [],
    removed: []
  })
})

test('a dry run writes nothing', async () => {
  await expect(publish('out', [A], { dryRun: true })).resolves.toEqual({ written: [], superseded: [], removed: [] })
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
  await expect(publish(folder, [B])).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringMatching(/^Input "directory": .* leads out of the workspace/)
  })
  expect(filesIn(elsewhere)).toEqual([])
})

test('a link in the way of a file is refused too', async () => {
  mkdirSync(join(root, 'elsewhere'))
  mkdirSync(join(workspace, 'out'))
  symlinkSync(join(root, 'elsewhere'), join(workspace, 'out', 'main'))
  await expect(publish('out', [A])).rejects.toMatchObject({ code: 'invalid' })
  expect(filesIn(join(root, 'elsewhere'))).toEqual([])
})

test('a link in place of a file is replaced, and what it led to stays', async () => {
  const secret = join(root, 'secret')
  writeFileSync(secret, 'secret')
  symlinkSync(secret, join(workspace, B.path))
  await expect(publish('.', [B])).resolves.toEqual({ written: [B.path], superseded: [], removed: [] })
  expect(readFileSync(secret, 'utf8')).toBe('secret')
  expect(readFileSync(join(workspace, B.path), 'utf8')).toBe(B.text)
})

test('a link that stays in the workspace is followed', async () => {
  mkdirSync(join(workspace, 'real'))
  symlinkSync(join(workspace, 'real'), join(workspace, 'link'))
  await expect(publish('link', [B])).resolves.toEqual({ written: [B.path], superseded: [], removed: [] })
  expect(existsSync(join(workspace, 'real', B.path))).toBe(true)
})

test('without bounds it may be anywhere', async () => {
  await expect(publish('../elsewhere', [B], { bounds: undefined })).resolves.toEqual({
    written: [B.path],
    superseded: [],
    removed: []
  })
})

test('what cannot be put in its place leaves no draft behind', async () => {
  mkdirSync(join(workspace, B.path, 'folder'), { recursive: true })
  await expect(publish('.', [B])).rejects.toMatchObject({ code: 'refused' })
  expect(filesIn(workspace)).toEqual([B.path, `${B.path}/folder`])
})

test('what cannot be written is said, by the name of the file', async () => {
  writeFileSync(join(workspace, 'out'), 'a file')
  await expect(publish('out', [B])).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining(join('out', B.path))
  })
})

describe('changes of other files', () => {
  const along =
    (
      changes: Partial<Changes>,
      look: (standing: Snapshot) => Promise<unknown> = () => Promise.resolve()
    ): OtherChanges =>
    async (standing) => {
      await look(standing)
      return { files: [], removed: [], ...changes }
    }
  const out = (): Target => directoryTarget({ folder: join(workspace, 'out'), bounds: workspace, dryRun: false })

  test('is written and removed with the badges', async () => {
    await publish('out', [A, B])
    const asking = along({ files: [{ path: 'README.md', text: 'x' }], removed: [A.path, 'none.svg'] })
    await expect(out().publish(requestOf([B], { otherChanges: asking }))).resolves.toEqual({
      written: ['README.md'],
      superseded: [],
      removed: [A.path]
    })
    expect(filesIn(join(workspace, 'out'))).toEqual(['README.md', 'ci.json', 'main'])
  })

  test('sees every file with the id that git gives it, but no links and nothing of git itself', async () => {
    await publish('out', [A, B])
    mkdirSync(join(workspace, 'out/.git'))
    writeFileSync(join(workspace, 'out/.git/HEAD'), 'x')
    symlinkSync(join(workspace, 'out', B.path), join(workspace, 'out/link.svg'))
    let files: unknown
    const look = async (standing: Snapshot): Promise<void> => {
      files = await standing.files()
    }
    await out().publish(requestOf([], { otherChanges: along({}, look) }))
    expect(files).toEqual(
      new Map([
        [B.path, blobId(B.text)],
        [A.path, blobId(A.text)]
      ])
    )
  })

  test('gets no text through a link', async () => {
    writeFileSync(join(root, 'secret'), 'secret')
    symlinkSync(join(root, 'secret'), join(workspace, 'README.md'))
    let texts: unknown
    const look = async (standing: Snapshot): Promise<void> => {
      texts = await standing.texts(['README.md'])
    }
    await directoryTarget({ folder: workspace, bounds: workspace, dryRun: false }).publish(
      requestOf([], { otherChanges: along({}, look) })
    )
    expect(texts).toEqual(new Map())
  })

  test('sees nothing where there is no folder, and writes there', async () => {
    let files: unknown
    const look = async (standing: Snapshot): Promise<void> => {
      files = await standing.files()
    }
    await expect(out().publish(requestOf([], { otherChanges: along({ files: [B] }, look) }))).resolves.toMatchObject({
      written: [B.path]
    })
    expect(files).toEqual(new Map())
  })

  test('reads texts that are UTF-8', async () => {
    await publish('out', [A])
    writeFileSync(join(workspace, 'out/bytes'), Buffer.from([0xff, 0xfe]))
    let texts: unknown
    const look = async (standing: Snapshot): Promise<void> => {
      texts = await standing.texts([A.path, 'bytes', 'none', 'main'])
    }
    await out().publish(requestOf([], { otherChanges: along({}, look) }))
    expect(texts).toEqual(new Map([[A.path, A.text]]))
  })

  test('does not lead out of the workspace', async () => {
    mkdirSync(join(root, 'elsewhere'))
    writeFileSync(join(root, 'elsewhere', 'a.svg'), 'x')
    mkdirSync(join(workspace, 'out'))
    symlinkSync(join(root, 'elsewhere'), join(workspace, 'out', 'main'))
    for (const changes of [{ removed: ['main/a.svg'] }, { files: [{ path: 'main/a.svg', text: 'y' }] }]) {
      const look = (standing: Snapshot): Promise<unknown> => standing.texts(['main/a.svg'])
      await expect(out().publish(requestOf([], { otherChanges: along(changes, look) }))).rejects.toMatchObject({
        code: 'invalid'
      })
    }
    expect(readFileSync(join(root, 'elsewhere', 'a.svg'), 'utf8')).toBe('x')
  })

  test('is not written in a dry run', async () => {
    await publish('out', [A])
    const target = directoryTarget({ folder: join(workspace, 'out'), bounds: workspace, dryRun: true })
    await expect(
      target.publish(requestOf([], { otherChanges: along({ files: [B], removed: [A.path] }) }))
    ).resolves.toEqual({
      written: [],
      superseded: [],
      removed: []
    })
    expect(filesIn(join(workspace, 'out'))).toEqual(['main', 'main/ci.svg'])
  })
})

describe('a folder that turns into a link while badges are written', () => {
  /** Swaps a folder and a link to another one as fast as it can. */
  const SWAPPER = `
    const { renameSync, symlinkSync, unlinkSync } = require('node:fs')
    const [folder, elsewhere] = process.argv.slice(1)
    process.stdout.write('on')
    for (;;) {
      try {
        renameSync(folder, folder + '.real')
        symlinkSync(elsewhere, folder)
        unlinkSync(folder)
        renameSync(folder + '.real', folder)
      } catch {
        try { unlinkSync(folder) } catch {}
        try { renameSync(folder + '.real', folder) } catch {}
      }
    }`

  test.each(['out', 'out/main'])('leads nothing out of the workspace: %s', async (swapped) => {
    const elsewhere = join(root, 'elsewhere')
    mkdirSync(elsewhere)
    mkdirSync(join(workspace, 'out/main'), { recursive: true })
    const swapper = spawn(process.execPath, ['-e', SWAPPER, join(workspace, swapped), elsewhere], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    try {
      await new Promise((resolve) => swapper.stdout.once('data', resolve))
      const end = Date.now() + 2000
      let written = 0
      for (let count = 0; Date.now() < end; count++) {
        const text = `<svg>${String(count)}</svg>\n`
        const files = ['main/ci.svg', 'main/deep/er.svg', 'top.svg'].map((path) => ({ path, text }))
        await publish('out', files).then(
          () => written++,
          (error: unknown) => expect(error).toMatchObject({ name: 'BadgeError' })
        )
      }
      expect(written).toBeGreaterThan(0)
    } finally {
      swapper.kill('SIGKILL')
    }
    expect(filesIn(elsewhere)).toEqual([])
  })
})
