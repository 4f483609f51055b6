import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isId, slug, stemOf } from '../../src/badge/definition.ts'

test.each(['ci', '0', 'a/b', 'ci/build-x64', 'a.b_c-d', 'node.js/20.x', 'a..b', '1.0/2_'])('%j is an id', (text) => {
  expect(isId(text)).toBe(true)
})

test.each([
  '',
  '/',
  'a/',
  '/a',
  'a//b',
  'A',
  'Ci',
  '.a',
  '-a',
  '_a',
  '.',
  '..',
  '../a',
  'a/..',
  'a/.b',
  'a/-b',
  'a b',
  'ci\n',
  'ä',
  'a\\b',
  'a%2fb',
  '%{id}'
])('%j is no id', (text) => {
  expect(isId(text)).toBe(false)
})

test.each([
  ['build', 'build'],
  ['Unit Tests', 'unit-tests'],
  ['build (x64)', 'build-x64'],
  ['deploy / push', 'deploy-push'],
  ['v2.0_rc-1', 'v2.0_rc-1'],
  ['a  &  b', 'a-b'],
  ['-._a_.-', 'a'],
  ['été', 't'],
  ['→ ✓', 'badge'],
  ['._-', 'badge'],
  ['', 'badge']
])('the slug of %j is %s', (text, id) => {
  expect(slug(text)).toBe(id)
})

test('a slug is always an id', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => isId(slug(text))))
})

test.each([
  ['ci.yml', 'ci'],
  ['.github/workflows/release.yaml', 'release'],
  ['node.js.yml', 'node.js'],
  ['yml.yml', 'yml'],
  ['ci', 'ci']
])('the stem of %s is %s', (path, stem) => {
  expect(stemOf(path)).toBe(stem)
})
