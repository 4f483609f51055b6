import { describe, expect, test } from '@jest/globals'
import { branchGlobProblem, matchesGlob } from '../../src/status/glob.ts'

describe('a glob', () => {
  test.each<[glob: string, meant: string[], others: string[]]>([
    ['main', ['main'], ['Main', 'main2', 'mai', 'a/main', '']],
    ['*', ['main', 'v1.0'], ['feature/x', 'a/']],
    ['**', ['main', 'feature/x', 'a/b/c', ''], []],
    ['***', ['a/b'], []],
    ['release/*', ['release/1', 'release/'], ['release/1/x', 'release', 'releases/1']],
    ['release/**', ['release/1', 'release/1/x'], ['release']],
    ['**/x', ['a/x', 'a/b/x'], ['x', 'a/y']],
    ['*/x', ['a/x'], ['a/b/x']],
    ['v*', ['v1', 'v1.2.3', 'v'], ['v1/x', '1v']],
    ['v?', ['v1', 'v😀'], ['v', 'v12', 'v/']],
    ['v*.*.*', ['v1.2.3', 'v1.2.3.4', 'v..'], ['v1.2']],
    ['*-*-a', ['x-y-a', '-a-a-a'], ['x-a', 'x-y-ab']],
    ['a**b*c', ['abc', 'a/x/bxc', 'ab/bc'], ['abx/c', 'ab/c']],
    ['a+b(c).$', ['a+b(c).$'], ['aab(c).$', 'a+b(c)x$']],
    ['x]', ['x]'], ['x']]
  ])('%s', (glob, meant, others) => {
    expect(meant.filter((name) => !matchesGlob(name, glob))).toEqual([])
    expect(others.filter((name) => matchesGlob(name, glob))).toEqual([])
  })

  test('of names without folders goes over "/" with every sign', () => {
    const crosses = true
    expect(matchesGlob('deploy / push', 'deploy*', { crosses })).toBe(true)
    expect(matchesGlob('a/b', 'a?b', { crosses })).toBe(true)
    expect(matchesGlob('line\nbreak', 'line*', { crosses })).toBe(true)
  })

  test.each(['*a', '**a', '?*', '*?**'])('of many signs (%s) takes no longer for going wrong', (signs) => {
    const started = performance.now()
    expect(matchesGlob('a'.repeat(250), `${signs.repeat(300)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('of branches and tags', () => {
  test.each(['main', '**', 'v*', 'release/**', 'v?.x', 'c++', 'a]', 'ümlaut', 'a!b'])('%s can be one', (glob) => {
    expect(branchGlobProblem(glob)).toBeUndefined()
  })

  test.each<[glob: string, why: string]>([
    ['main, v2', 'more than one'],
    ['main,v2', 'more than one'],
    ['main v2', 'more than one'],
    ['!main', '"!"'],
    ['refs/heads/main', '"refs/"'],
    ['v[12]', '"["'],
    ['a\\*', 'names of branches and tags cannot'],
    ['a:b', '":"']
  ])('%s cannot', (glob, why) => {
    expect(branchGlobProblem(glob)).toContain(why)
  })
})
