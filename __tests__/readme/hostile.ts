import fc from 'fast-check'
import type { Shown } from '../../src/readme/snippets.ts'
import { SNIPPETS } from '../counts.ts'

const { SEED } = process.env
/** How many, and which: `scripts/nightly.mjs` takes more, and names its seed. */
export const RUNS = { numRuns: SNIPPETS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) }

/** What means something to one markup or another, or to GitHub once the text is there. */
const PIECES = [
  ...[
    '*',
    '**a*',
    '_',
    '__',
    '_a_',
    '`',
    '``',
    '~',
    '~~',
    '~a~',
    '^',
    '^a^',
    '#',
    '#a#',
    '+',
    '++',
    '\\',
    '|',
    '||',
    '$',
    '$$'
  ],
  ...[
    '[',
    ']',
    '](',
    '![',
    '[[',
    ']]',
    '{',
    '}',
    '{empty}',
    '{set:x:y}',
    '<',
    '>',
    '<<',
    '>>',
    '&',
    '"',
    "'",
    '(',
    ')',
    '((',
    '))'
  ],
  ...[
    '&amp;',
    '&copy;',
    '&copy',
    '&#60;',
    '&#x3c;',
    '<b>',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '<?',
    ']]>',
    '<![CDATA['
  ],
  ...[
    '---',
    '--',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '12.',
    '===',
    '= ',
    ':--',
    ':-:',
    '--|--',
    '# ',
    '> ',
    '~~~',
    '```',
    '* * *',
    '- - -'
  ],
  ...[
    '::',
    ':: ',
    ';; ',
    ';',
    ':',
    '.. ',
    '...',
    '`a`_',
    'a_',
    '|a|',
    ':a:',
    ':alt: ',
    ':target: x',
    '::: ',
    '//',
    '////',
    '----'
  ],
  ...[
    '(C)',
    '(R)',
    '(TM)',
    '->',
    '=>',
    '<-',
    "a'b",
    'pass:[a]',
    'link:x[y]',
    'image:x[y]',
    'footnote:[a]',
    'xref:a[b]',
    'stem:[x]'
  ],
  ...[
    'https://y.test/a',
    'http://y.test',
    'www.y.test',
    'ftp://y.test',
    'mailto:a@y.test',
    'a@y.test',
    '//y.test',
    'irc://y.test',
    'xmpp:a@y.test'
  ],
  ...[
    '#12',
    'octo/demo#12',
    'GH-12',
    '@octocat',
    '@octo/team',
    'octo@deadbee1',
    'deadbee1',
    'a1'.repeat(20),
    ':tada:',
    ':+1:',
    '12:30:45',
    ':100:',
    ':+1:x:'
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\u0007',
    '\u200b',
    '\u0096' + '0\u0097'
  ],
  ...['a', 'b1', 'ci', 'ü', '日本', '🎉', 'é', '\u0301', '%', '%20', '%3c', ',', '.', '!', '?', '=', '/', '-', '0']
]

/** A name that somebody chose with care, in one line or several. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 9
  })
  .map((pieces) => pieces.join(''))

/** A URL may hold all that the action lets through: no blank and no control character. */
const hostileUrl = hostileText.map((text) => `https://x.test/${text.replace(/[\s\u0000-\u001f\u007f-\u009f]/g, '')}`)

export const hostileBadge: fc.Arbitrary<Shown> = fc.record({
  alt: hostileText,
  image: hostileUrl,
  link: fc.option(hostileUrl)
})

/** A text in one line, as every markup shows it. */
export const asLine = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    .trim()

/** A URL with all encoded that may be: two that are the same here are the same to a server. */
export const asRequested = (url: string): string =>
  url
    .replace(/%([\da-f]{2})/gi, (code) => code.toUpperCase())
    .replace(/%(?![\dA-F]{2})|[^\w%]/gu, (character) =>
      /[!'()*.~-]/.test(character)
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(character)
    )
