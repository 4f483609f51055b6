import { describe, expect, test } from '@jest/globals'
import { fill, type Filling, slot, stencilOf } from '../../src/render/stencil.ts'
import { escaped, xml } from '../../src/render/xml.ts'
import { readBack } from './in-json.ts'

const STENCIL = stencilOf(xml`<t a="${slot(3)}">${slot(0)}${slot(0)}\\ <u b="${slot(22)}"/></t>\n`)

test('each slot gets its filling, as often as it stands there', () => {
  const fillings = [...Array<number>(22).keys(), 4.5]
  const picture = { stencil: STENCIL, fillings }
  expect(fill(picture)).toBe('<t a="3">00\\ <u b="4.5"/></t>\n')
  expect(readBack(picture)).toBe('<t a="3">00\\ <u b="4.5"/></t>\n')
})

test('without slots it stays as it is', () => {
  const picture = { stencil: stencilOf(xml`<g a="b"/>`), fillings: [1] }
  expect(fill(picture)).toBe('<g a="b"/>')
  expect(readBack(picture)).toBe('<g a="b"/>')
})

describe('whatever is filled in', () => {
  test.each([
    ...['', 'plain', '"', '\\', '\\"<', '<&>"', '\n\t', '\u001b[1m', '\u007f', '\u0080A\u0080'],
    ...['$&', '&lt;', 'ä 💥 \u2028'],
    ...['ŉ'.repeat(70), '<'.repeat(70), '\\'.repeat(70), 'x'.repeat(64), `${'x'.repeat(64)}\\`, `${'x'.repeat(63)}💥`]
  ])('%j is the same in JSON', (text) => {
    const picture = { stencil: STENCIL, fillings: Array<Filling>(23).fill(escaped(text)) }
    const all = `<t a="${escaped(text)}">${escaped(text)}${escaped(text)}\\ <u b="${escaped(text)}"/></t>\n`
    expect(fill(picture)).toBe(all)
    expect(readBack(picture)).toBe(all)
  })
})
