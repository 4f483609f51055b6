import { describe, expect, test } from '@jest/globals'
import { PALETTE } from '../../src/badge/color.ts'
import { colored, colorDepth, inColors } from '../../src/cli/terminal.ts'
import { STATUSES } from '../../src/status/status.ts'

const BADGE = { label: 'build', message: 'passing', labelColor: '#555555', color: '#44bb00' } as const

test('without a terminal there are no colors, unless FORCE_COLOR asks for them', () => {
  const depth = (env: Record<string, string>): number => colorDepth(1, env)
  expect(depth({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe(1)
  expect(['1', '2', '3', '0'].map((level) => depth({ FORCE_COLOR: level }))).toEqual([4, 8, 24, 1])
})

describe('a badge', () => {
  test.each([
    [1, '[build|passing]'],
    [4, '\u001b[100;97m build \u001b[0m\u001b[42;30m passing \u001b[0m'],
    [8, '\u001b[48;5;240;38;5;231m build \u001b[0m\u001b[48;5;70;38;5;235m passing \u001b[0m'],
    [24, '\u001b[48;2;85;85;85;38;2;255;255;255m build \u001b[0m\u001b[48;2;68;187;0;38;2;31;35;40m passing \u001b[0m']
  ])('in colors of %i bits', (depth, text) => {
    expect(inColors(BADGE, depth)).toBe(text)
  })

  test('without a label or message is one part', () => {
    expect(inColors({ ...BADGE, label: '' }, 1)).toBe('[passing]')
    expect(inColors({ ...BADGE, message: '' }, 24)).toBe('\u001b[48;2;85;85;85;38;2;255;255;255m build \u001b[0m')
  })

  test('cannot command the terminal', () => {
    const text = inColors({ ...BADGE, label: 'a\u001b]0;x\u0007', message: '\u009b31m\nb' }, 24)
    expect(text.replace(/\u001b\[[\d;]*m/g, '')).toBe(' a ]0;x    31m b ')
  })
})

test.each([4, 8, 24])('failing, passing and running differ in %i bits', (depth) => {
  const texts = STATUSES.map((status) => colored('x', PALETTE[status], depth))
  const [failing, passing, running] = (['failing', 'passing', 'running'] as const).map(
    (status) => texts[STATUSES.indexOf(status)]
  )
  expect(new Set([failing, passing, running]).size).toBe(3)
})
