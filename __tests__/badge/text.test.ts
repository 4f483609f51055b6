import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { badgeText, isBlank, LONGEST } from '../../src/badge/text.ts'

const FAMILY = '👨‍👩‍👧‍👦'
const FLAG = '🇩🇪'
const graphemes = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)

test('labels have 128 units at most, messages 256', () => {
  expect(LONGEST).toEqual({ label: 128, message: 256 })
})

test.each([
  ['plain text', '87.4%', '87.4%'],
  ['nothing', '', ''],
  ['blanks only', ' \n\t ', ''],
  ['blanks around and line breaks inside', '  two\r\n\tlines  here ', 'two lines here'],
  ['a colour of a terminal', '\u001b[32mpassing\u001b[0m', 'passing'],
  ['several at once', '\u001b[1;38;5;196mred\u001b[m', 'red'],
  ['a colour by its one-character form', '\u009b31mred\u009bm', 'red'],
  ['a link of a terminal', '\u001b]8;;https://example.com\u0007here\u001b]8;;\u0007', 'here'],
  ['a title of a terminal, with another terminator', '\u001b]0;title\u001b\\done', 'done'],
  ['a move of the cursor', '10%\u001b[2K\u001b[1Gdone', '10%done'],
  ['brackets that are no sequence', '[32m', '[32m'],
  ['NUL and other controls', 'a\u0000b\u0007c\u000bd\u001fe', 'abcde'],
  ['DEL and the second set of controls', 'a\u007fb\u0090c\u009fd', 'abcd'],
  ['blanks of all widths', 'a\u00a0\u2003\u3000b\u0085c', 'a b c'],
  ['U+FFFE and U+FFFF', 'a\ufffeb\uffffc', 'abc'],
  ['the first half of a character', 'a\ud83db', 'ab'],
  ['the second half of a character', '\ude00b', 'b'],
  ['surrogates in the wrong order', 'a\ude00\ud83db', 'ab'],
  ['an emoji', 'ok 😀', 'ok 😀'],
  ['a family', FAMILY, FAMILY],
  ['markup', '<b>&amp;</b>', '<b>&amp;</b>'],
  ['right to left', 'שלום', 'שלום']
])('%s', (_, text, shown) => {
  expect(badgeText(text, 256)).toBe(shown)
  expect(isBlank(text)).toBe(shown === '')
})

describe('cutting', () => {
  test.each([
    ['exactly as long as allowed', 'a'.repeat(128), 'a'.repeat(128)],
    ['one unit too long', 'a'.repeat(129), `${'a'.repeat(127)}…`],
    ['too long only before it is cleaned', `${'a'.repeat(128)}   \u001b[0m`, 'a'.repeat(128)],
    ['a family on the edge', 'a'.repeat(120) + FAMILY, `${'a'.repeat(120)}…`],
    ['a family that just fits', `${'a'.repeat(116)}${FAMILY}bb`, `${'a'.repeat(116)}${FAMILY}…`],
    ['a pair of surrogates on the edge', `${'a'.repeat(126)}😀b`, `${'a'.repeat(126)}…`],
    ['a combining mark on the edge', `${'a'.repeat(126)}e\u0301b`, `${'a'.repeat(126)}…`],
    ['flags', FLAG.repeat(40), `${FLAG.repeat(31)}…`],
    ['a blank on the edge', `${'a'.repeat(126)} bcd`, `${'a'.repeat(126)}…`],
    ['one grapheme longer than all that is allowed', `a${'\u0301'.repeat(200)}`, '…']
  ])('%s', (_, text, shown) => {
    expect(badgeText(text, 128)).toBe(shown)
  })

  test('leaves the first graphemes whole, and never more units than allowed', () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(FAMILY, FLAG, 'é', ' ')),
      { maxLength: 40 }
    )
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (parts, longest) => {
        const whole = badgeText(parts.join(''), 10_000)
        const cut = badgeText(parts.join(''), longest)
        expect(cut.length).toBeLessThanOrEqual(longest)
        if (cut === whole) return
        expect(whole.length).toBeGreaterThan(longest)
        expect(cut.endsWith('…')).toBe(true)
        const kept = graphemes(cut.slice(0, -1))
        expect(kept).toEqual(graphemes(whole).slice(0, kept.length))
      })
    )
  })
})
