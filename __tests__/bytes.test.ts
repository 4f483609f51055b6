import { expect, test } from '@jest/globals'
import { Bytes } from '../src/bytes.ts'

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
