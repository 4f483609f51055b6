import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault } from '../github-server/server.ts'
import { type RestAnswer } from '../github-server/rest-access.ts'
import { COMMIT, GIST_TOKEN, HEAD, RUNS, Scene, withReadFirst } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(() => scene.close())

const html: RestAnswer = { status: 502, body: '<html>Unicorn</html>', headers: { 'content-type': 'text/html' } }
const json = (status: number, headers = {}): RestAnswer => ({ status, body: { message: 'Server Error' }, headers })
const limited: RestAnswer = {
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit.' },
  headers: { 'retry-after': '1' }
}

const FAULTS: readonly [string, Pick<Fault, 'when' | 'answer'>][] = [
  ['500 before', { when: 'before', answer: json(500) }],
  ['500 after', { when: 'after', answer: json(500) }],
  ['502 with HTML after', { when: 'after', answer: html }],
  ['200 with HTML after', { when: 'after', answer: { ...html, status: 200 } }],
  ['a reset before', { when: 'before', answer: 'reset' }],
  ['a reset after', { when: 'after', answer: 'reset' }],
  ['half an answer after', { when: 'after', answer: 'truncate' }],
  ['an empty object after', { when: 'after', answer: { status: 200, body: {} } }]
]

describe.each([HEAD, COMMIT])('%s met by', (operation) => {
  test.each(FAULTS)('%s still makes exactly one commit', async (_, fault) => {
    await scene.run({ inputs: { status: 'success' } })
    scene.server.requests.length = 0
    const nth = operation === HEAD ? 2 : 1
    scene.server.faults = [{ operation, nth, ...fault }]
    const { code, outputs } = await scene.run({ inputs: { status: 'failure' } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
    expect(await scene.badge('main/ci.svg')).toContain('failing')
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(2)
    expect(outputs['commit-sha']).toBe(await scene.repository.git.resolve('refs/heads/badges'))
  })
})

describe.each(['git/create-tree', 'git/create-commit', 'git/create-ref'])('%s met by', (operation) => {
  test.each(FAULTS)('%s still makes exactly one root', async (_, fault) => {
    scene.server.faults = [{ operation, nth: 1, ...fault }]
    const { code, outputs } = await scene.run({ inputs: { status: 'failure' } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
    expect(await scene.repository.git.count('refs/heads/badges')).toBe(1)
    expect(outputs['commit-sha']).toBe(await scene.repository.git.resolve('refs/heads/badges'))
  })
})

describe('gists/update met by', () => {
  test.each(FAULTS)('%s leaves the gist as it should be', async (_, fault) => {
    const gist = scene.server.world.gist('aa5a315d61ae9438b18d', 'octo', { 'notes.md': 'mine' })
    scene.server.faults = [{ operation: 'gists/update', nth: 1, ...fault }]
    const { code, outputs } = await scene.run({
      inputs: { status: 'success', 'gist-id': gist.id, 'gist-token': GIST_TOKEN }
    })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'published' })
    expect(gist.files.get('demo-main-ci.svg')).toContain('passing')
  })
})

describe('GitHub', () => {
  test('limiting us is waited for as told', async () => {
    scene.server.faults = [{ operation: HEAD, nth: 1, when: 'before', answer: limited }]
    const start = Date.now()
    const { outputs } = await scene.run({ inputs: { status: 'success' } })
    expect(outputs['result']).toBe('published')
    expect(Date.now() - start).toBeGreaterThanOrEqual(1000)
  })

  test('limiting us for longer than the deadline ends green, with a warning that says until when', async () => {
    const reset = Math.floor(Date.now() / 1000) + 3600
    const answer = {
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    }
    scene.server.faults = [{ operation: HEAD, nth: 1, when: 'before', answer }]
    const { code, outputs, stdout } = await scene.run({ inputs: { status: 'success' } })
    expect({ code, result: outputs['result'] }).toEqual({ code: 0, result: 'failed' })
    expect(stdout).toContain(`::warning::Rate limited by GitHub until ${new Date(reset * 1000).toISOString()}`)
    expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS])
  })

  test('failing for good ends green by default, and red with fail-on: any', async () => {
    scene.server.faults = Array.from({ length: 40 }, (_, index) => ({
      operation: HEAD,
      nth: index + 1,
      when: 'before',
      answer: json(503)
    }))
    const green = await scene.run({ inputs: { status: 'success' } })
    expect({ code: green.code, result: green.outputs['result'] }).toEqual({ code: 0, result: 'failed' })
    expect(green.stdout).toContain(
      '::warning::A request to read the branch "badges" of octo/demo failed: Server Error (HTTP 503).'
    )
    const red = await scene.run({ inputs: { status: 'success', 'fail-on': 'any' } })
    expect({ code: red.code, result: red.outputs['result'] }).toEqual({ code: 1, result: 'failed' })
  })
})

test('six legs that publish at once lose nothing', async () => {
  const legs = ['a', 'b', 'c', 'd', 'e', 'f']
  const outcomes = await Promise.all(legs.map((id) => scene.run({ inputs: { status: 'success', id } })))
  expect(outcomes.map(({ outputs }) => outputs['result'])).toEqual(legs.map(() => 'published'))
  expect(await scene.repository.git.paths('refs/heads/badges')).toEqual(legs.map((id) => `main/${id}.svg`))
  expect(await scene.repository.git.count('refs/heads/badges')).toBe(6)
  await scene.repository.git.run(['fsck', '--strict'])
})

test('a stopped job writes nothing more, and says so', async () => {
  scene.server.faults = [{ operation: HEAD, nth: 1, when: 'before', answer: 'hang' }]
  const { code, outputs, stdout } = await scene.run({ inputs: { status: 'success' }, signalAfter: 500 })
  expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
  expect(stdout).toContain('Stopped by SIGTERM')
  expect(withReadFirst(scene.server.operations)).toEqual([HEAD, RUNS])
})
