import { type ChildProcess, type ChildProcessByStdio, spawn, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from '@jest/globals'
import { NODE_24 } from './harness.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

async function run(words: readonly string[], input: readonly (string | Buffer)[] | number): Promise<Outcome> {
  const stdio: StdioOptions = [typeof input === 'number' ? input : 'pipe', 'pipe', 'pipe']
  const child = spawn(NODE_24, [CLI, 'svg', ...words], { stdio, env: {} })
  const texts = Promise.all([textOf(child.stdout), textOf(child.stderr)])
  const closed = once(child, 'close') as Promise<[number | null]>
  if (typeof input !== 'number') {
    child.stdin?.on('error', () => undefined)
    for (const part of input) if (child.stdin?.write(part) === false) await once(child.stdin, 'drain')
    child.stdin?.end()
  }
  const [code] = await closed
  const [stdout, stderr] = await texts
  return { code, stdout, stderr }
}

async function textOf(stream: Readable | null): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

interface Answer {
  readonly svg?: string
  readonly error?: string
}

/** The answers to lines that stand in the input as they are. */
async function answers(...parts: (string | Buffer)[]): Promise<Answer[]> {
  const { code, stdout, stderr } = await run(['--json-lines'], parts)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer)
}

const errorOf = async (badge: unknown): Promise<string | undefined> =>
  (await answers(typeof badge === 'string' ? badge : JSON.stringify(badge)))[0]?.error

describe('one answer a line, in order', () => {
  test('drawn as svg draws it', async () => {
    const [answer] = await answers('{"label":"build","status":"FAULT","color":"#4b0"}\n')
    const alone = await run(['--label', 'build', '--status', 'FAULT', '--color', '#4b0'], [])
    expect(answer).toEqual({ svg: alone.stdout })
  })

  test('badges, errors and empty lines; a last line needs no end; blanks of JSON do not matter', async () => {
    const got = await answers('{"message":"1"}\r\n\n{"message":}\n \t{ "message": "2" } \r\n{"message":"3"}')
    expect(got.map(({ svg, error }) => error ?? />(\d)<\/t/.exec(svg ?? '')?.[1])).toEqual([
      '1',
      expect.stringMatching(/^The line is empty\. /),
      expect.stringMatching(/^The line is not valid JSON: /),
      '2',
      '3'
    ])
  })

  test('a line ends at U+000A only', async () => {
    const [one, ...more] = await answers('{"message":"a\u2028b\u2029c\u0085d"}\n')
    expect(more).toEqual([])
    expect(one?.svg).toMatch(/aria-label="a b c.?d"/)
  })

  test('nothing in, nothing out', async () => {
    expect(await answers('')).toEqual([])
    expect(await answers('\n')).toHaveLength(1)
  })

  test('chunks may end inside a character', async () => {
    const line = Buffer.from('{"label":"сборка 漢字 🎉","message":"прошла"}\n')
    const [whole] = await answers(line)
    expect(await answers(...[...line].map((byte) => Buffer.of(byte)))).toEqual([whole])
    expect(whole?.svg).toContain('aria-label="сборка 漢字 🎉: прошла"')
  })

  test('a byte order mark may come first; bytes that are not UTF-8 are an error of their line only', async () => {
    const got = await answers(
      '\ufeff{"message":"a"}\n',
      Buffer.from('{"message":"\xe9"}\n', 'latin1'),
      '{"message":"b"}'
    )
    expect(got.map(({ error }) => error)).toEqual([undefined, 'The line is not in UTF-8.', undefined])
  })

  test('a line over 1 MiB is an error, and the next one is read', async () => {
    const got = await answers('{"message":"', ...Array<string>(20).fill('x'.repeat(1 << 16)), '"}\n{"message":"b"}\n')
    expect(got.map(({ error }) => error)).toEqual(['The line is longer than 1 MiB.', undefined])
  })

  test('numbers are texts as they are written', async () => {
    const [answer] = await answers('{"label":"version","message":1.0}')
    expect(answer?.svg).toContain('aria-label="version: 1.0"')
  })

  test('what is too long is cut, with a warning that names the line', async () => {
    const line = JSON.stringify({ label: 'l'.repeat(200), message: 'x' })
    const { code, stdout, stderr } = await run(['--json-lines'], [`{"message":"a"}\n${line}\n`])
    expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 3 })
    expect(stderr).toMatch(/^warning: line 2: "label": 200 characters were cut to 128\.\n$/)
  })

  test('logos, colours, palettes: the words of the manifest', async () => {
    const looks = { label: 'a', message: '91', color_steps: { 0: 'red', 90: '#123456' }, label_color: '#654321' }
    const [answer] = await answers(
      JSON.stringify({ ...looks, logo: 'docker', logo_color: 'white', palette: 'shields' })
    )
    for (const part of ['#123456', '#654321', 'data:image/svg+xml;base64,']) expect(answer?.svg).toContain(part)
  })

  test('every key of the looks, also a link, which a picture does not have', async () => {
    const badge = { label: 'a', status: 'failed', wording: 'gitlab' }
    const all = { ...badge, messages: { passing: 'ok' }, colors: { passing: 'blue' }, link: 'workflow' }
    const [plain, linked] = await answers(`${JSON.stringify(badge)}\n${JSON.stringify(all)}\n`)
    expect(linked).toEqual({ svg: expect.stringContaining('#dd2b0e') })
    expect(linked).toEqual(plain)
  })
})

describe('what is wrong with a line', () => {
  test.each<[unknown, string]>([
    [{ lable: 'x', status: 'passing' }, '"lable" is not a key of a badge. Did you mean "label"?'],
    [{ message: 'x', urls: ['https://x.example'] }, '"urls" is not a key of a badge. Allowed: label, message, status,'],
    [{ label: 'x' }, 'Nothing to draw: set "status" or "message".'],
    [{ status: 'sucess' }, '"status": "sucess" is not a status. Did you mean "success"?'],
    [{ message: 'x', color: 'gren' }, 'Did you mean "green"?'],
    [{ message: 'x', style: 'flat-sqare' }, 'Did you mean "flat-square"?'],
    [{ message: null }, '"message": the value is missing.'],
    [{ message: '\u001b[0m\u0000 ' }, 'is blank. Allowed: a text that is not blank.'],
    [{ message: ['x'] }, '"message": a list is not allowed here.'],
    [{ message: 'x', link: 'javascript:alert(1)' }, '"link": "javascript:alert(1)" is not an http(s) URL.'],
    [{ message: 'x', messages: { broken: 'y' } }, '"messages": "broken" is not a status.'],
    ['{"__proto__":{"message":"x"}}', '"__proto__" is not a key'],
    ['[]', 'The line is not a JSON object.'],
    ['"x"', 'The line is not a JSON object.'],
    ['null', 'The line is not a JSON object.']
  ])('%j', async (badge, message) => {
    expect(await errorOf(badge)).toContain(message)
  })

  test('everything at once', async () => {
    const error = await errorOf({ lable: 'x', status: 'sucess', color: 'gren' })
    expect(error?.split('; ')).toHaveLength(3)
  })
})

describe('as a stream', () => {
  const children: ChildProcess[] = []
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))
  const start = (): ChildProcessByStdio<Writable, Readable, Readable> => {
    const child = spawn(NODE_24, [CLI, 'svg', '--json-lines'], { stdio: ['pipe', 'pipe', 'pipe'], env: {} })
    children.push(child)
    return child
  }

  test('answers what it has before more comes', async () => {
    const child = start()
    for (const message of ['one', 'two']) {
      child.stdin.write(`{"message":"${message}"}\n`)
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
      expect(chunk.toString()).toContain(message)
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('waits for more where standard input does not', async () => {
    // Sets its standard input not to wait, as any program may that shares a pipe with us. A start of ours would undo it.
    const sharing = `
      require('node:child_process').spawn(process.execPath, ${JSON.stringify([CLI, 'svg', '--json-lines'])}, { stdio: 'inherit' })
      process.stdin.unref()
    `
    const child = spawn(NODE_24, ['-e', sharing], { stdio: ['pipe', 'pipe', 'inherit'], env: {} })
    children.push(child)
    for (const message of ['one', 'two']) {
      await pause(300)
      child.stdin.write(`{"message":"${message}"}\n`)
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
      expect(chunk.toString()).toContain(message)
    }
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  test('ends quietly when nobody reads the answers any more', async () => {
    const child = start()
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.stdin.on('error', () => undefined)
    child.stdout.destroy()
    child.stdin.write('{"message":"x"}\n'.repeat(10_000))
    child.stdin.end()
    expect({ end: await once(child, 'close'), stderr }).toEqual({ end: [0, null], stderr: '' })
  })

  test('stops reading while nobody reads the answers', async () => {
    const child = start()
    const line = `${JSON.stringify({ label: 'l'.repeat(100), message: 'm'.repeat(200) })}\n`.repeat(100)
    child.stdin.on('error', () => undefined)
    let written = 0
    const more = (): void => {
      if (written < 1000)
        child.stdin.write(line, () => {
          written++
          more()
        })
    }
    more()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(written * line.length).toBeLessThan(4_000_000)
    child.kill()
    await once(child, 'close')
  })
})

describe('how it ends', () => {
  test('1 where standard input cannot be read', async () => {
    const outcome = await run(['--json-lines'], openSync(tmpdir(), 'r'))
    expect(outcome).toMatchObject({ code: 1, stdout: '' })
    expect(outcome.stderr).toMatch(/^publish-badges: Cannot .* standard input: it is a directory\. \[invalid\]\n$/)
  })

  test.each([
    ['--label', 'x'],
    ['--output', 'x.svg']
  ])('2 with %s', async (flag, value) => {
    const outcome = await run(['--json-lines', flag, value], [])
    expect(outcome).toMatchObject({ code: 2, stdout: '' })
    expect(outcome.stderr).toContain(`--json-lines and ${flag} cannot be used together`)
  })
})
