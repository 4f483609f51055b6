import { describe, expect, test } from '@jest/globals'
import { isNightly } from './counts.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AttackPattern, check } from 'recheck'
import ts from 'typescript'

// Its other backends are programs of other makers: this one is the same in JavaScript.
process.env['RECHECK_BACKEND'] = 'pure'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

interface Pattern {
  /** `badge/color.ts:39` */
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** All nodes of a file. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

const NODES = FILES.flatMap((file) => {
  const tree = ts.createSourceFile(file, readFileSync(SRC + file, 'utf8'), ts.ScriptTarget.Latest, true)
  const placeOf = (node: ts.Node): string =>
    `${file.replaceAll('\\', '/')}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  return [...nodesOf(tree)].map((node) => ({ node, file: file.replaceAll('\\', '/'), place: placeOf(node) }))
})

const LITERALS: readonly Pattern[] = NODES.flatMap(({ node, place }) => {
  if (!ts.isRegularExpressionLiteral(node)) return []
  const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(node.text) ?? []
  return [{ place, source, flags }]
})

/** Files that put expressions together, and what makes them do it. */
const COMPOSED: Readonly<Record<string, () => Promise<unknown>>> = {
  'github/api-errors.ts': () => import('../src/github/api-errors.ts'),
  'publish/recognize.ts': async () => {
    const { isOurs } = await import('../src/publish/recognize.ts')
    isOurs('a.json', '{"schemaVersion":1,"label":"a","message":"b","color":"#123456"}\n')
  },
  'readme/snippets.ts': async () => {
    const { MARKUPS, plain, snippet } = await import('../src/readme/snippets.ts')
    plain('*')
    for (const markup of MARKUPS) snippet(markup, [{ alt: 'a_b*', image: 'https://x.test/a_b', link: null }])
  },
  'render/unicode-width.ts': () => import('../src/render/unicode-width.ts'),
  'destination/path.ts': async () => {
    const { pathProblem } = await import('../src/destination/path.ts')
    pathProblem('ä')
  }
}

/** What `new RegExp` was given while that ran. */
async function composedBy(file: string, run: () => Promise<unknown>): Promise<Pattern[]> {
  const patterns: Pattern[] = []
  const { RegExp: original } = globalThis
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?]) {
      patterns.push({ place: file, source, flags })
      return new target(source, flags)
    }
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = original
  }
  return patterns
}

/** Whose texts are bounded before they are matched, since the checker cannot tell; `hangs.test.ts` matches the longest. */
const BOUNDED: readonly string[] = ['publish/recognize.ts']

/**
 * The alternatives of an expression, each by itself: as many as there are, no one of them makes another one slower. Those
 * that refer to groups stay whole.
 */
function alternativesOf({ source, ...rest }: Pattern): Pattern[] {
  const parts = ['']
  let depth = 0
  let isClass = false
  for (const [sign] of source.matchAll(/\\[^]|[^]/gu)) {
    if (!isClass && sign === '(') depth++
    if (!isClass && sign === ')') depth--
    if (sign === '[') isClass = true
    if (sign === ']') isClass = false
    if (sign === '|' && depth === 0 && !isClass) parts.push('')
    else parts.push((parts.pop() ?? '') + sign)
  }
  return /\\[1-9k]/.test(source) ? [{ source, ...rest }] : parts.map((part) => ({ source: part, ...rest }))
}

/** Milliseconds that this engine is busy with an attack of 256 KiB: far more than a second, if it takes more than linear time. */
function timeOf({ source, flags }: Pattern, { pumps, suffix }: AttackPattern): number {
  const fixed = suffix.length + pumps.reduce((sum, { prefix }) => sum + prefix.length, 0)
  const room = (256 * 1024 - fixed) / pumps.length
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.floor(room / pump.length))).join('') + suffix
  const before = process.cpuUsage()
  text.replace(new RegExp(source, flags), '')
  return process.cpuUsage(before).user / 1000
}

/** Undefined: the time that a match takes grows no faster than the text. By day, what takes long to tell is left to the night. */
async function problemOf(pattern: Pattern, timeout: number): Promise<string | undefined> {
  const { place, source, flags } = pattern
  const found = await check(source, flags, { timeout })
  const told = found.status === 'unknown' && isNightly ? await check(source, flags, { checker: 'fuzz' }) : found
  // The checker that tries texts counts the steps of an engine of its own, which looks ahead and behind at greater length.
  const isTried = told.status === 'vulnerable' && told.checker === 'fuzz' && told.complexity.type === 'polynomial'
  if (isTried && timeOf(pattern, told.attack) < 1000) return undefined
  if (told.status === 'vulnerable') return `${place}: /${source}/ is ${told.complexity.summary}: ${told.attack.pattern}`
  return told.status === 'unknown' && isNightly ? `${place}: /${source}/: ${told.error.kind}` : undefined
}

async function problemsOf(patterns: readonly Pattern[], timeout = isNightly ? 60_000 : 150): Promise<string[]> {
  const parts = new Map(patterns.flatMap(alternativesOf).map((one) => [`/${one.source}/${one.flags}`, one]))
  const problems = []
  for (const part of parts.values()) problems.push(await problemOf(part, timeout))
  return problems.filter((problem) => problem !== undefined)
}

describe('no expression takes more than linear time', () => {
  test('the checker finds those that do', async () => {
    const slow = ['(a|a)*b', '\\s+$', '^(\\d+\\.?\\d*)%$', 'a.*b.*c|x']
    const problems = await problemsOf(
      slow.map((source) => ({ place: source, source, flags: '' })),
      60_000
    )
    expect(problems).toHaveLength(slow.length)
  }, 3_600_000)

  test('that is written out', async () => {
    expect(LITERALS.length).toBeGreaterThan(200)
    expect(await problemsOf(LITERALS)).toEqual([])
  }, 3_600_000)

  test('that is put together', async () => {
    const files = NODES.flatMap(({ node, file }) =>
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp' ? [file] : []
    )
    expect(files.filter((file) => !Object.hasOwn(COMPOSED, file))).toEqual([])
    for (const [file, run] of Object.entries(COMPOSED).filter(([name]) => files.includes(name))) {
      const patterns = await composedBy(file, run)
      expect([file, patterns.length > 0]).toEqual([file, true])
      expect(await problemsOf(BOUNDED.includes(file) ? [] : patterns)).toEqual([])
    }
  }, 3_600_000)
})
