import { expect, test } from '@jest/globals'
import { Bytes } from '../../src/cli/bytes.ts'

const TEXTS = ['', 'plain', '~ \u007f', 'ä', 'a💥b', 'a"b', '\\', '\n', 'ab\u2028', 'x'.repeat(64), 'é'.repeat(500)]

test.each([1, 16, 100_000])('texts stand in JSON in UTF-8, whatever the room (%i)', (room) => {
  const bytes = new Bytes(room)
  bytes.add(Buffer.from('"'))
  for (const text of TEXTS) bytes.writeInJson(text)
  bytes.add(Buffer.from('"'))
  const { length } = bytes
  const all = bytes.take()
  expect(all).toHaveLength(length)
  expect(JSON.parse(all.toString())).toBe(TEXTS.join(''))
})

test('what was taken is gone', () => {
  const bytes = new Bytes(8)
  for (const text of ['one', 'two']) {
    bytes.writeInJson(text)
    expect(bytes.take().toString()).toBe(text)
    expect(bytes.length).toBe(0)
  }
})

test('numbers are written as JavaScript does', () => {
  const numbers = [0, 7, 10, 99, 100, 245, 999, 1000, 5025, 9999, 10_000, 12.5, 0.25, 123456.75, -1, -0.5]
  const bytes = new Bytes(1)
  for (const number of numbers) {
    bytes.writeNumber(number)
    bytes.add(Buffer.from(' '))
  }
  expect(bytes.take().toString()).toBe(`${numbers.join(' ')} `)
})
