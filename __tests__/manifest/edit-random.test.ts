import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addBadge, type Changes, editBadge, type KeyValues, removeBadge } from '../../src/manifest/edit.ts'
import type { Value } from '../../src/manifest/yaml.ts'
import { parseYaml } from '../../src/manifest/yaml.ts'

const RUNS = Number(process.env['EDIT_RUNS'] ?? 500)

/** Every line of these files is told apart by a comment or value of its own. */
const word = fc.stringMatching(/^[a-z]{1,6}$/)
const odd = fc.constantFrom('', ' ', '   ')
const scalar = fc.oneof(
  word,
  word.map((text) => `'it''s ${text}'`),
  word.map((text) => `"a \\"${text}\\" b"`),
  word.map((text) => `"# ${text}: {x}"`),
  fc.constantFrom('87.4%', '"1.0"', 'https://x.example/%{project_name}')
)

/** The value of a key, as lines below a column. */
const value = (indent: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(odd, scalar).map(([blanks, text]) => ` ${blanks}${text}`) },
    fc
      .tuple(fc.constantFrom('|', '>-', '|+', '>'), word, word)
      .map(([header, one, two]) => ` ${header}\n${indent}    ${one}\n\n${indent}    ${two}`),
    fc.array(word, { minLength: 1, maxLength: 3 }).map((items) => ` [${items.join(' ,  ')}]`),
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `\n${indent}  -  ${item}`).join('')),
    fc
      .array(word, { minLength: 1, maxLength: 2 })
      .map((items) => items.map((item, at) => `\n${indent}  k${at}:  ${item}`).join(''))
  )

const comment = fc.oneof(
  fc.constant(''),
  word.map((text) => `  # ${text}`)
)
const NAMES = ['label', 'color', 'style', 'messages', 'workflow']

const badge = (id: string, dash: string, gap: number): fc.Arbitrary<string> => {
  const indent = `${dash} ${' '.repeat(gap)}`
  const keys = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 })
  const block = keys.chain((names) =>
    fc
      .tuple(fc.nat(names.length), ...names.map(() => fc.tuple(value(indent), comment, comment)))
      .map(([at, ...values]) => {
        const pairs = names.map((name, index) => {
          const [text = '', behind = '', above = ''] = values[index] ?? []
          const isOneLine = !text.includes('\n') && !/^ [|>]/.test(text)
          return {
            above: above === '' ? '' : `${indent}${above.trim()}\n`,
            line: `${name}:${text}${isOneLine ? behind : ''}`
          }
        })
        pairs.splice(at, 0, { above: '', line: `id: ${id}` })
        return pairs
          .map(({ above, line }, index) =>
            index === 0 ? `${dash}-${' '.repeat(gap)}${line}\n` : `${above}${indent}${line}\n`
          )
          .join('')
      })
  )
  const flow = fc
    .tuple(word, odd, fc.boolean())
    .map(([label, blanks, json]) =>
      json
        ? `${dash}- {"id":"${id}","label":"${label}"}\n`
        : `${dash}-${' '.repeat(gap)}{${blanks}id: ${id}, label: '${label}'${blanks}}\n`
    )
  return fc.oneof({ weight: 4, arbitrary: block }, flow)
}

const file = fc
  .record({ column: fc.constantFrom(0, 2, 3), gap: fc.constantFrom(1, 3), count: fc.integer({ min: 1, max: 5 }) })
  .chain(({ column, gap, count }) => {
    const dash = ' '.repeat(column)
    const between = fc.constantFrom('', '\n', `${dash}# section\n`, '# far left\n\n')
    return fc.record({
      head: fc.constantFrom('', '# head\n\n', '%YAML 1.2\n---\n', '--- # start\n', '\ufeff# mark\n'),
      before: fc.constantFrom(
        '',
        'inherit:   false # no\n',
        'defaults: &d { style:  flat }   # looks\n\n',
        'exclude:\n- "x"   # why\n-   y\n'
      ),
      list: fc.tuple(...Array.from({ length: count }, (_, index) => fc.tuple(badge(`b${index}`, dash, gap), between))),
      after: fc.constantFrom('', 'readme:   [README.md]   # ours\n', '# the end\n', '...\n'),
      crlf: fc.boolean(),
      open: fc.boolean()
    })
  })
  .map(({ head, before, list, after, crlf, open }): File => {
    const start = `${head}${before}badges:   # all of them\n`
    const parts = [start, ...list.flat(), after].map((part) => (crlf ? part.replaceAll('\n', '\r\n') : part))
    const last = parts.findLastIndex((part) => part !== '')
    return { parts: open ? parts.with(last, (parts[last] ?? '').replace(/\r?\n$/, '')) : parts, count: list.length }
  })

/** What stands before the badges, each badge and what follows it, and the end. */
interface File {
  readonly parts: readonly string[]
  readonly count: number
}

const content = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('true', '~', '1.10', ' - x', '#fff', '*', '&a', 'a: b', '{', 'two\nlines', "it's"),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }).map((list) => ({ list })),
  fc.constant({ yaml: '3' })
)
const change = fc.tuple(fc.constantFrom(...NAMES, 'link'), fc.option(content, { nil: undefined, freq: 3 }))

/** What a text contains: texts, null, lists, and maps as lists of their entries. */
type Content = string | null | { readonly list: readonly Content[] } | { readonly map: readonly Member[] }
type Member = readonly [key: string, value: Content]

const contentIn = (text: string): Content => {
  const { root, problems } = parseYaml(text)
  expect(problems.map(({ message }) => message())).toEqual([])
  return contentOf(root)
}

function contentOf(value: Value): Content {
  if (value.kind === 'scalar') return value.isNull ? null : value.text
  if (value.kind === 'list') return { list: value.items.map(contentOf) }
  return { map: value.entries.map((entry) => [entry.key, contentOf(entry.value)]) }
}

const membersOf = (content: Content | undefined): readonly Member[] =>
  typeof content === 'object' && content !== null && 'map' in content ? content.map : []

const memberOf = (content: Content | undefined, key: string): Content | undefined =>
  membersOf(content).find(([name]) => name === key)?.[1]

function badgesOf(file: Content): readonly Content[] {
  const badges = memberOf(file, 'badges')
  return typeof badges === 'object' && badges !== null && 'list' in badges ? badges.list : []
}

test(`${RUNS} random edits keep every line that they have nothing to do with`, () => {
  fc.assert(
    fc.property(
      file,
      fc.nat(),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.nat(2),
      (file, pick, changes, kind) => {
        const at = pick % file.count
        const kept = changes.filter(([name], index) => changes.findIndex(([other]) => other === name) === index)
        const text = file.parts.join('')
        const { edited, wanted } = act(text, `b${at}`, { kept, kind })
        // A block of text that keeps its line ends (`|+`) can swallow lines that move up to it: that is refused.
        if (!('text' in edited)) {
          expect(text).toContain('|+')
          return
        }
        expect(memberOf(contentIn(edited.text), 'badges')).toEqual({ list: wanted })
        if (kind === 1) {
          expectAdded(text, edited.text)
          expect(removeBadge(edited.text, 'new')).toEqual({ text })
        }
        // The only badge of a list leaves an empty one behind, in the line of its key.
        else if (kind === 0 || file.count > 1)
          expectUntouched(edited.text, file.parts, { own: 1 + 2 * at, isRemoved: kind === 2 })
      }
    ),
    { numRuns: RUNS }
  )
})

/**
 * All but the badge's own part. Where that is `|+`, the blank lines behind it are its own; with a badge the blank lines
 * go that set it apart.
 */
function expectUntouched(
  after: string,
  parts: readonly string[],
  { own, isRemoved }: { own: number; isRemoved: boolean }
): void {
  const [above, behind] = [parts.slice(0, own).join(''), parts.slice(own + 1).join('')]
  const before = isRemoved ? above.replace(/\s+$/, '') : above
  const isOpen = !behind.endsWith('\n')
  expect(after.slice(0, before.length)).toBe(before)
  const kept = parts[own]?.includes('|+') === true ? behind.replace(/^(?:\r?\n)+/, '') : behind
  expect(after.slice(after.length - kept.length)).toBe(kept)
  expect(after.length).toBeGreaterThanOrEqual(before.length + kept.length)
  if (kept !== '') expect(after.endsWith('\n')).toBe(!isOpen)
}

/** Lines are added in one place and nowhere else. */
function expectAdded(before: string, after: string): void {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)]
  let same = 0
  while (same < old.length && old[same] === now[same]) same += 1
  const rest = old.length - same
  expect(rest === 0 ? [] : now.slice(-rest)).toEqual(old.slice(same))
  expect(after.endsWith('\n')).toBe(before.endsWith('\n'))
  expect(after.includes('\r\n')).toBe(before.includes('\r\n'))
}

function act(
  text: string,
  id: string,
  { kept, kind }: { kept: Changes; kind: number }
): { edited: ReturnType<typeof addBadge>; wanted: readonly Content[] } {
  const badges = badgesOf(contentIn(text))
  const at = badges.findIndex((badge) => memberOf(badge, 'id') === id)
  if (kind === 2) return { edited: removeBadge(text, id), wanted: badges.toSpliced(at, 1) }
  if (kind === 1) {
    const keys: KeyValues = [
      ['id', 'new'],
      ...kept.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    ]
    return {
      edited: addBadge(text, keys),
      wanted: [...badges, { map: keys.map(([key, value]) => [key, plain(value)]) }]
    }
  }
  const members = [...membersOf(badges[at])]
  const changed = kept.reduce<Member[]>((all, [key, value]) => {
    const rest = all.filter(([name]) => name !== key)
    if (value === undefined) return rest
    const index = all.findIndex(([name]) => name === key)
    return index === -1 ? [...all, [key, plain(value)]] : all.with(index, [key, plain(value)])
  }, members)
  return { edited: editBadge(text, id, kept), wanted: badges.toSpliced(at, 1, { map: changed }) }
}

function plain(content: KeyValues[number][1]): Content {
  if (typeof content === 'string') return content
  if ('yaml' in content) return content.yaml
  if ('list' in content) return { list: content.list.map(plain) }
  return { map: content.map.map(([key, value]) => [key, plain(value)]) }
}
