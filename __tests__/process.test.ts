import { expect, test } from '@jest/globals'
import { harmless, stopSignal } from '../src/process.ts'
import { EventEmitter } from 'node:events'
import fc from 'fast-check'

test.each([
  ['a plain line', 'build: passing → main/ci.svg', 'build: passing → main/ci.svg'],
  ['colons inside', 'a::b', 'a::b'],
  ['a command', '::set-output name=x::y', ': :set-output name=x::y'],
  ['a command behind blanks', '  \t::error::x', '  \t: :error::x'],
  ['a command on a second line', 'a\n::stop-commands::x', 'a ::stop-commands::x'],
  ['the old form of a command', 'a ##[add-path]b', 'a ## [add-path]b'],
  ['line breaks of all kinds', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a b c d e f'],
  ['a command behind a line break', '\n::error::x', ' : :error::x'],
  ['a command behind a control character', '\u0000::error::x', ' : :error::x'],
  ['what would steer a terminal', 'a\u001b[2Jb\u009b31mc\u0007', 'a [2Jb 31mc ']
])('%s', (_, text, line) => {
  expect(harmless(text)).toBe(line)
})

test('no text is a command to the runner', () => {
  const text = fc.array(
    fc.constantFrom(
      '::',
      ':',
      '#',
      '##[',
      '[',
      ' ',
      '\n',
      '\r',
      '\u0000',
      '\u001b',
      '\u2028',
      '\u00a0',
      '\ufeff',
      'error',
      'x'
    ),
    { maxLength: 8 }
  )
  fc.assert(
    fc.property(text, (parts) => {
      const line = harmless(parts.join(''))
      expect(line).not.toMatch(/(?!\t)\p{Cc}/u)
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    })
  )
})

test.each(['SIGTERM', 'SIGINT'])('%s stops what runs, and always fails', (name) => {
  const process = new EventEmitter()
  const signal = stopSignal(process)
  expect(signal.aborted).toBe(false)
  process.emit(name)
  expect(signal.aborted).toBe(true)
  expect(signal.reason).toMatchObject({ code: 'interrupted', kind: 'signal', message: expect.stringContaining(name) })
})
