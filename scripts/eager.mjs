// Makes V8 compile at once the functions that the usual runs call (docs/decisions/0003-cold-start.md). V8 compiles a function
// in parentheses when it reads it; other functions it reads once more when they are called.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { node24 } from './node.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Rewrites the files of a built program that the usual runs load. */
export function compileEagerly(dist) {
  for (const [file, called] of profile(dist)) writeFileSync(file, rewrite(readFileSync(file, 'utf8'), called))
}

/** By file: where the functions stand that the usual runs call, as `start:end`. */
function profile(dist) {
  const reports = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const { status } = spawnSync(node24(), ['--no-warnings', join(root, 'scripts/profile.ts'), dist], {
      env: { ...process.env, NODE_V8_COVERAGE: reports },
      stdio: 'inherit'
    })
    if (status !== 0) throw new Error('The usual runs failed.')
    const results = readdirSync(reports).flatMap((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')).result)
    const called = new Map()
    for (const { url, functions } of results) {
      const file = url.startsWith('file:') ? fileURLToPath(url) : ''
      if (dirname(file) !== dist) continue
      const places = functions.filter(({ ranges }) => ranges[0].count > 0)
      called.set(file, new Set([...(called.get(file) ?? []), ...places.map(({ ranges }) => placeOf(ranges[0]))]))
    }
    return called
  } finally {
    rmSync(reports, { recursive: true })
  }
}

const placeOf = ({ startOffset, endOffset }) => `${startOffset}:${endOffset}`

/**
 * Puts what is called in parentheses. A declaration becomes a variable at the top of its function: it is hoisted anyway.
 * Declarations inside one that has moved stay as they are, and so do methods, which cannot stand in parentheses.
 */
function rewrite(code, called) {
  const tree = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  /** What is put in where, and which declarations are taken away, by start. */
  const edits = { inserts: new Map(), moved: new Map() }
  const insert = (at, text) => edits.inserts.set(at, (edits.inserts.get(at) ?? '') + text)
  const hoisted = []

  /** `home` is the body of the function around; undefined in what has moved, where nothing moves any more. */
  function visit(node, home) {
    let inner = home
    const start = node.getStart(tree)
    const isCalled = called.has(`${start}:${node.end}`)
    if (isCalled && ts.isFunctionDeclaration(node) && node.parent === home && home !== tree) {
      edits.moved.set(start, node.end)
      hoisted.push({ node, start, at: topOf(home) })
      inner = undefined
    } else if (isExpression(node)) {
      if (isCalled && !ts.isParenthesizedExpression(node.parent)) {
        insert(start, '(')
        insert(node.end, ')')
      }
      if (home !== undefined && ts.isBlock(node.body)) inner = node.body
    }
    ts.forEachChild(node, (child) => visit(child, inner))
  }

  /** Behind the opening brace and the directives. */
  function topOf(body) {
    const directives = body.statements.findIndex((line) => !ts.isStringLiteral(line.expression ?? line))
    return directives > 0 ? body.statements[directives - 1].end : body.getStart(tree) + 1
  }

  visit(tree, tree)
  for (const { node, start, at } of hoisted) {
    insert(at, `\nvar ${node.name.text} = (${textOf(code, edits, start, node.end, start)});`)
  }
  return textOf(code, edits, 0, code.length)
}

const isExpression = (node) => ts.isFunctionExpression(node) || ts.isArrowFunction(node)

/** The text from `start` to `end` with its edits; what has moved is left out, but not the text itself. */
function textOf(code, { inserts, moved }, start, end, itself) {
  const places = [...inserts.keys(), ...moved.keys()].filter((at) => at >= start && at <= end)
  let text = ''
  let from = start
  for (const at of [...new Set(places)].sort((one, other) => one - other)) {
    if (at < from) continue
    text += code.slice(from, at) + (inserts.get(at) ?? '')
    from = at !== itself && moved.has(at) ? moved.get(at) : at
  }
  return text + code.slice(from, end)
}
