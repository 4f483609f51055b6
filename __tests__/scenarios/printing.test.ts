import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { NODE_24 } from './harness.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const COUNT = 1000

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'printing-'))
  const badges = Array.from(
    { length: COUNT },
    (_, at) => `  - { id: badge-${at}, status: passing, label: "number ${at} ${'x'.repeat(120)}" }`
  )
  writeFileSync(join(folder, 'badges.yml'), `badges:\n${badges.join('\n')}\n`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LIST = [CLI, 'list', '--manifest', 'badges.yml', '--json']

/** Sets its standard output not to wait, as any program may that shares a pipe with us. A start of ours would undo it. */
const UNBLOCKING = `
  require('node:child_process').spawn(process.execPath, ${JSON.stringify(LIST)}, { stdio: ['ignore', 'inherit', 'ignore'] })
  process.stdout.write('')
`

describe('what is printed', () => {
  test('arrives whole where the reader is slow and the pipe does not wait', async () => {
    const child = spawn(NODE_24, ['-e', UNBLOCKING], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
    await setTimeout(500)
    let text = ''
    for await (const chunk of child.stdout) text += String(chunk)
    expect(text.length).toBeGreaterThan(300_000)
    expect(JSON.parse(text)).toHaveLength(COUNT)
  })

  test('may be read in part only', async () => {
    const child = spawn(NODE_24, LIST, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('EPIPE') })
  })

  const onFullDisk = existsSync('/dev/full') ? test : test.skip
  onFullDisk('is missed where it cannot be written', () => {
    const command = `"${NODE_24}" "${CLI}" svg --label build --status passing > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'publish-badges: Cannot write to standard output: ENOSPC. [forbidden]\n'
    })
  })
})
