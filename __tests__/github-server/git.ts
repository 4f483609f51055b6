import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommitFields, ObjectStore, type TreeItem, UP_TO_DATE } from './objects.ts'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null'
}

/** A file to put into a tree; its content, or the id of a blob that is there. */
export interface Addition {
  readonly path: string
  readonly content: Buffer
}

export class GitFailure extends Error {}

/** A real bare repository on disk. Moving a reference (`swap`) is the double's only atomic point. */
export class GitRepository {
  readonly path: string
  readonly objects: ObjectStore

  constructor(path: string) {
    this.path = path
    this.objects = new ObjectStore(path)
  }

  /** What `git init --bare` makes, without a process. */
  static create(path: string, defaultBranch: string): GitRepository {
    for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
      mkdirSync(join(path, folder), { recursive: true })
    writeFileSync(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
    writeFileSync(join(path, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n')
    return new GitRepository(path)
  }

  /** Runs git and gives its output without the last line break. */
  async run(words: readonly string[], input: Buffer | string = '', env: Record<string, string> = {}): Promise<string> {
    const child = spawn('git', [...words], {
      env: { ...process.env, ...IDENTITY, GIT_DIR: this.path, ...env },
      stdio: ['pipe', 'pipe', 'pipe']
    })
    const out: Buffer[] = []
    const error: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
    if (code !== 0) throw new GitFailure(`git ${words.join(' ')}: ${Buffer.concat(error).toString()}`)
    return Buffer.concat(out).toString().replace(/\n$/, '')
  }

  /**
   * The id that a name stands for, as `git rev-parse` tells it: a reference, an id, or one of them with `:path`; a replica may
   * be behind.
   */
  async resolve(name: string, behind = UP_TO_DATE): Promise<string | null> {
    const [, revision = '', path] = /^([^:^~@]+)(?::(.*))?$/s.exec(name) ?? []
    const oid = /^[\da-f]{40}$/.test(revision) ? revision : this.objects.ref(revision, behind)
    if (oid !== null && path === undefined) return oid
    const commit = oid === null ? undefined : this.objects.commit(oid)
    if (commit !== undefined && path !== undefined) return this.objects.at(commit.tree, path)?.oid ?? null
    if (oid === null && revision.startsWith('refs/') && !existsSync(join(this.path, 'packed-refs'))) return null
    try {
      return await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name])
    } catch {
      return null
    }
  }

  entries(tree: string): Promise<TreeItem[]> {
    return Promise.resolve([...this.objects.entries(tree)])
  }

  /** A tree with the additions on top of a tree or commit, or of nothing. */
  tree(base: string | null, additions: readonly Addition[], deletions: readonly string[] = []): Promise<string> {
    const changes = new Map<string, { mode: string; oid: string } | null>()
    for (const { path, content } of additions)
      changes.set(path, { mode: '100644', oid: this.objects.write('blob', content) })
    for (const path of deletions) changes.set(path, null)
    return Promise.resolve(this.objects.edit(base === null ? null : this.treeOf(base), changes))
  }

  /** The tree of a commit; a tree is its own. */
  treeOf(oid: string): string {
    return this.objects.commit(oid)?.tree ?? oid
  }

  blob(content: Buffer): Promise<string> {
    return Promise.resolve(this.objects.write('blob', content))
  }

  commit(tree: string, parents: readonly string[], message: string): Promise<string> {
    return Promise.resolve(this.objects.writeCommit({ tree, parents, message }))
  }

  /** Moves a reference if it still stands where `old` says; null: if it is not there. */
  swap(ref: string, to: string, old: string | null): Promise<boolean> {
    return Promise.resolve(this.objects.swap(ref, to, old))
  }

  /** The text of a file, or undefined; the last line break does not count. */
  async file(revision: string, path: string): Promise<string | undefined> {
    const oid = await this.resolve(`${revision}:${path}`)
    const object = oid === null ? undefined : this.objects.read(oid)
    return object?.type === 'blob' ? object.body.toString().replace(/\n$/, '') : undefined
  }

  /** Every path below a revision. */
  async paths(revision: string): Promise<string[]> {
    const oid = await this.resolve(revision)
    if (oid === null) throw new GitFailure(`no ${revision}`)
    return this.objects.files(this.treeOf(oid)).map(({ path }) => path)
  }

  /** The commits that lead to `from`, newest first, that have changed what stands at `path`; no path: all of them. */
  *history(from: string, path?: string): Generator<{ readonly oid: string } & CommitFields> {
    let oid: string | undefined = from
    while (oid !== undefined) {
      const commit = this.objects.commit(oid)
      if (commit === undefined) return
      const parent: string | undefined = commit.parents[0]
      if (path === undefined || this.#at(oid, path) !== (parent === undefined ? undefined : this.#at(parent, path)))
        yield { oid, ...commit }
      oid = parent
    }
  }

  #at(commit: string, path: string): string | undefined {
    return this.objects.at(this.treeOf(commit), path)?.oid
  }

  isAncestor(ancestor: string, of: string): boolean {
    const due = [of]
    const seen = new Set<string>()
    for (let oid = due.pop(); oid !== undefined; oid = due.pop()) {
      if (oid === ancestor) return true
      if (seen.has(oid)) continue
      seen.add(oid)
      due.push(...(this.objects.commit(oid)?.parents ?? []))
    }
    return false
  }

  async count(revision: string): Promise<number> {
    return Number(await this.run(['rev-list', '--count', revision]))
  }
}
