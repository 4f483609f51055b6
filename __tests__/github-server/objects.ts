import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

export interface TreeItem {
  readonly mode: string
  readonly type: string
  readonly oid: string
  readonly name: string
}

/** A change of a path: what stands there afterwards, or null for nothing. */
export type Changes = ReadonlyMap<string, { readonly mode: string; readonly oid: string } | null>

export interface GitObject {
  readonly type: string
  readonly body: Buffer
}

export interface CommitFields {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** How far a replica is behind: it has not seen the last moves of each reference, or those since so long. */
export interface Behind {
  readonly moves: number
  readonly milliseconds: number
}

export const UP_TO_DATE: Behind = { moves: 0, milliseconds: 0 }

/** What stood there before each change, and when that was. */
export class Past<T> {
  readonly #changes: { readonly before: T; readonly at: number }[] = []

  add(before: T): void {
    this.#changes.push({ before, at: Date.now() })
  }

  /** What a replica shows where it differs from what is. */
  seen({ moves, milliseconds }: Behind): { readonly before: T } | undefined {
    const recent = this.#changes.filter(({ at }) => at > Date.now() - milliseconds).length
    const count = Math.min(this.#changes.length, Math.max(moves, recent))
    return count === 0 ? undefined : this.#changes.at(-count)
  }
}

/** The tree without entries, which git knows without having it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const IDENTITY = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'
const COMMITTER = 'GitHub <noreply@github.com>'

const typeOf = (mode: string): string => (mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob')

/**
 * Git's own loose objects and references, read and written without a process each: a request then costs the double
 * well under a millisecond. git itself reads them afterwards (`fsck`), and is asked for whatever is not loose.
 */
export class ObjectStore {
  readonly #folder: string
  readonly #objects = new Map<string, GitObject>()
  readonly #trees = new Map<string, readonly TreeItem[]>()
  /** Where each reference stood before each of its moves. */
  readonly #moves = new Map<string, Past<string | null>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  write(type: string, body: Buffer): string {
    const bytes = Buffer.concat([Buffer.from(`${type} ${String(body.length)}\0`), body])
    const oid = createHash('sha1').update(bytes).digest('hex')
    if (this.#objects.has(oid)) return oid
    const file = this.#fileOf(oid)
    if (!existsSync(file)) replace(file, deflateSync(bytes, { level: 1 }))
    this.#objects.set(oid, { type, body })
    return oid
  }

  /** An object by its id; undefined where it is not there as a loose one. */
  read(oid: string): GitObject | undefined {
    const known = this.#objects.get(oid)
    if (known !== undefined) return known
    if (!existsSync(this.#fileOf(oid))) return oid === EMPTY_TREE ? { type: 'tree', body: Buffer.alloc(0) } : undefined
    const bytes = inflateSync(readFileSync(this.#fileOf(oid)))
    const end = bytes.indexOf(0)
    const object = { type: bytes.toString('utf8', 0, bytes.indexOf(32)), body: bytes.subarray(end + 1) }
    this.#objects.set(oid, object)
    return object
  }

  /** Everything that was ever written, as text. */
  get texts(): string[] {
    return [...this.#objects.values()].map(({ body }) => body.toString())
  }

  entries(tree: string): readonly TreeItem[] {
    const known = this.#trees.get(tree)
    if (known !== undefined) return known
    const items: TreeItem[] = []
    const { type, body } = this.read(tree) ?? { type: 'nothing', body: Buffer.alloc(0) }
    if (type !== 'tree') throw new Error(`${tree} is no tree but ${type}`)
    for (let at = 0; at < body.length;) {
      const blank = body.indexOf(32, at)
      const end = body.indexOf(0, blank)
      const mode = body.toString('utf8', at, blank)
      const name = body.toString('utf8', blank + 1, end)
      items.push({
        mode: mode.padStart(6, '0'),
        type: typeOf(mode),
        oid: body.toString('hex', end + 1, end + 21),
        name
      })
      at = end + 21
    }
    this.#trees.set(tree, items)
    return items
  }

  /** A tree with the changes on top of another, or of nothing. */
  edit(base: string | null, changes: Changes): string {
    const items = new Map((base === null ? [] : this.entries(base)).map((item) => [item.name, item]))
    const below = new Map<string, Map<string, { mode: string; oid: string } | null>>()
    for (const [path, change] of changes) {
      const [name = '', ...rest] = path.split('/')
      if (rest.length > 0) {
        const inner = below.get(name) ?? new Map<string, { mode: string; oid: string } | null>()
        below.set(name, inner.set(rest.join('/'), change))
      } else if (change === null) items.delete(name)
      else items.set(name, { ...change, name, type: typeOf(change.mode.replace(/^0/, '')) })
    }
    for (const [name, inner] of below) {
      const there = items.get(name)
      const oid = this.edit(there?.type === 'tree' ? there.oid : null, inner)
      if (oid === EMPTY_TREE) items.delete(name)
      else items.set(name, { mode: '040000', type: 'tree', oid, name })
    }
    return this.#writeTree([...items.values()])
  }

  /** What stands at a path below a tree. */
  at(tree: string, path: string): TreeItem | undefined {
    let found: TreeItem | undefined = { mode: '040000', type: 'tree', oid: tree, name: '' }
    for (const part of path.split('/').filter((one) => one !== '')) {
      if (found?.type !== 'tree') return undefined
      found = this.entries(found.oid).find(({ name }) => name === part)
    }
    return found
  }

  /** Everything below a tree, folders included. */
  below(tree: string, prefix = ''): (TreeItem & { readonly path: string })[] {
    return this.entries(tree).flatMap((item) => {
      const path = `${prefix}${item.name}`
      return [{ ...item, path }, ...(item.type === 'tree' ? this.below(item.oid, `${path}/`) : [])]
    })
  }

  /** Every file below a tree. */
  files(tree: string): (TreeItem & { readonly path: string })[] {
    return this.below(tree).filter(({ type }) => type !== 'tree')
  }

  writeCommit({ tree, parents, message }: CommitFields): string {
    const now = `${String(Math.floor(Date.now() / 1000))} +0000`
    const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
    const text = [...head, `author ${IDENTITY} ${now}`, `committer ${COMMITTER} ${now}`, '', message]
    return this.write('commit', Buffer.from(text.join('\n')))
  }

  commit(oid: string): CommitFields | undefined {
    const object = this.read(oid)
    if (object?.type !== 'commit') return undefined
    const text = object.body.toString()
    const end = text.indexOf('\n\n')
    const head = text.slice(0, end).split('\n')
    const values = (name: string): string[] =>
      head.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
    return { tree: values('tree')[0] ?? '', parents: values('parent'), message: text.slice(end + 2) }
  }

  ref(name: string, behind = UP_TO_DATE): string | null {
    const old = this.#moves.get(name)?.seen(behind)
    if (old !== undefined) return old.before
    const file = join(this.#folder, name)
    if (!/^refs\/[^\0]+$/.test(name) || name.split('/').some((part) => part === '..' || part === '')) return null
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      return null
    }
  }

  /** Every reference there is. */
  refs(): string[] {
    const below = readdirSync(join(this.#folder, 'refs'), { recursive: true, withFileTypes: true })
    return below
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.draft'))
      .map(({ parentPath, name }) => relative(this.#folder, join(parentPath, name)))
      .sort()
  }

  /** The one atomic point: nothing else runs between the look and the move. */
  swap(name: string, to: string, old: string | null): boolean {
    if (this.ref(name) !== old) return false
    try {
      replace(join(this.#folder, name), Buffer.from(`${to}\n`))
      const moves = this.#moves.get(name) ?? new Past<string | null>()
      moves.add(old)
      this.#moves.set(name, moves)
      return true
    } catch {
      return false
    }
  }

  #writeTree(items: readonly TreeItem[]): string {
    const key = ({ name, type }: TreeItem): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name)
    const sorted = [...items].sort((one, other) => Buffer.compare(key(one), key(other)))
    const lines = sorted.map(({ mode, name, oid }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(oid, 'hex')])
    )
    return this.write('tree', Buffer.concat(lines))
  }

  #fileOf(oid: string): string {
    return join(this.#folder, 'objects', oid.slice(0, 2), oid.slice(2))
  }
}

/** A crash of the double leaves no half file either. */
function replace(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${String(process.pid)}.draft`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
}
