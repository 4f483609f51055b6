import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Scene } from './harness.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
})
afterEach(async () => {
  await scene.close()
  expect(scene.server.violations).toEqual([])
})

function manifest(text: string): void {
  mkdirSync(join(scene.workspace, '.github'), { recursive: true })
  writeFileSync(join(scene.workspace, '.github/badges.yml'), text)
}

describe('the problems of a file of badges', () => {
  const WRONG = 'badges:\n  - id: a\n    colour: red\n  - id: a\n    style: oval\n'

  test('are an annotation each, on file and line', async () => {
    manifest(WRONG)
    const { code, stdout, outputs, summary } = await scene.run()
    expect({ code, result: outputs['result'] }).toEqual({ code: 1, result: 'failed' })
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=\.github\/badges\.yml,line=3::\.github\/badges\.yml:3:5: "colour" is no key/
      ),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=4::\.github\/badges\.yml:4:5: "id"/),
      expect.stringMatching(/^::error file=\.github\/badges\.yml,line=5::\.github\/badges\.yml:5:12: "style"/),
      '::error::.github/badges.yml has 3 problems, and nothing was done.',
      ''
    ])
    expect(outputs['reason']).toMatch(/^\.github\/badges\.yml has 3 problems, .* The first: .*:3:5: "colour" .*$/)
    expect(summary).toContain('has 3 problems')
    expect(summary.match(/^- .*badges\.yml:\d/gm)).toHaveLength(3)
  })

  test('alone, is the failure itself', async () => {
    manifest('badges:\n  - id: a\n    colour: red\n')
    const { code, stdout } = await scene.run()
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=\.github\/badges\.yml,line=3::.*\n$/)
  })

  test('of a list in an input, have no file', async () => {
    const { code, stdout } = await scene.run({ inputs: { badges: '- { id: a, colour: red, style: oval }' } })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error::badges:1:12: .*\n::error::badges:1:32: .*\n::error::badges has 2 problems, .*\n$/)
  })

  test('are a line each on the command line', async () => {
    manifest(WRONG)
    const { code, stderr } = await scene.cli(['publish', '--directory', 'out'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^publish-badges: .* 3 problems, .*\n(?:\.github\/badges\.yml:\d:\d+: .*\n){2}.* \[invalid\]\n$/
    )
  })
})
