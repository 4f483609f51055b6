import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { KEYS } from '../../src/manifest/schema.ts'

/** What the cases of a folder read. */
export function samplesOf(folder: 'badges' | 'manifests'): string[] {
  const root = new URL(`../cases/${folder}/`, import.meta.url)
  return readdirSync(root).map((name) => readFileSync(new URL(`${name}/input.yml`, root), 'utf8'))
}

const samples = [...samplesOf('badges'), ...samplesOf('manifests')]
const words = [
  ...Object.keys(KEYS),
  ...'inherit extends exclude defaults readme publish badges gist directory path formats'.split(' '),
  ...'- |:|: |\n|\n  |\n    |[|]|{|}|&a|*a|"|\'|#| #|!|!!str |? |<<|~|---|%|>|@|\t|,|__proto__|constructor|x'.split('|')
]
const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''))
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.constantFrom(...words)), { maxLength: 6 })
const mutated = fc.tuple(fc.constantFrom(...samples), edits).map(([sample, changes]) =>
  changes.reduce((text, [at, cut, word]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + word + text.slice(from + cut)
  }, sample)
)

/** Noise, words and signs of the format in any order, and cases with a few changes. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), soup, { arbitrary: mutated, weight: 2 })

const sound =
  'x|~|null|87.4%|ci.yml|"a # b"|\'a: b\'|""|a b  c|http://x/y?z=1#f|a:b|"%{id}" |[a, b:c]|{ 0: red, 1: "x" }|[]|{ }|{ a: [b, {c: ~}], d: "e" }|[[a], [] ]|é|😀|-1'
const odd =
  'Null|...|a#b|a: b|a:|*|null # c|"a"#c|[a]#|{a: }|{a}|[a: b]|[a,]|[,]|{a: b}|- x|| |# c|[a]b|"a" b|[a}|[a, [b]]|{a: [b}]|[a,, b]|[[a]b]|"\\n"|\'\'\'\'|&a b'
const leaf = fc.constantFrom(...sound.split('|'))

/** Lines that come close to being plain, at any depth. */
const lines = fc
  .tuple(
    fc.nat(4).map((steps) => ' '.repeat(steps)),
    fc.constantFrom('', '', '- ', '-  ', '-', '- - '),
    fc.constantFrom('id: ', 'a: ', 'b:  ', '0: ', 'a:', '', 'a :', '"a": ', 'a.b: '),
    fc.oneof(leaf, fc.constantFrom(...odd.split('|'))),
    fc.constantFrom('', '', '', ' # c', '#', ' ')
  )
  .map((parts) => parts.join(''))

/** What follows a key or a dash, with lists and maps as many levels deep. */
function below(levels: number, pad: string): fc.Arbitrary<string> {
  const text = leaf.map((word) => ` ${word}`)
  if (levels === 0) return text
  const items = fc.array(below(levels - 1, `${pad}  `), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    text,
    items.map((all) => all.map((item) => `\n${pad}-${item.replace(/^\n +/, ' ')}`).join('')),
    items.map((all) => all.map((item, n) => `\n${pad}k${n}:${item}`).join(''))
  )
}

/** Texts that are plain, or nearly so. */
export const plainText = fc.oneof(
  fc.array(lines, { maxLength: 6 }).map((text) => text.join('\n')),
  fc.array(below(3, '  '), { maxLength: 4 }).map((all) => all.map((value, n) => `k${n}:${value}`).join('\n'))
)
