import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'github-actions[bot]',
  GIT_AUTHOR_EMAIL: '41898282+github-actions[bot]@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null'
}

export interface TreeItem {
  readonly mode: string
  readonly type: string
  readonly oid: string
  readonly name: string
}

/** A file to put into a tree; its content, or the id of a blob that is there. */
export interface Addition {
  readonly path: string
  readonly content: Buffer
}

export class GitFailure extends Error {}

/** A bare repository on disk, driven by git itself: its reference updates are the double's only atomic point. */
export class GitRepository {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  static async create(path: string): Promise<GitRepository> {
    const repository = new GitRepository(path)
    await repository.run(['init', '--quiet', '--bare', path])
    return repository
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

  async resolve(name: string): Promise<string | null> {
    try {
      return await this.run(['rev-parse', '--verify', '--quiet', name])
    } catch {
      return null
    }
  }

  async entries(tree: string): Promise<TreeItem[]> {
    const listing = await this.run(['ls-tree', '-z', tree])
    return listing.split('\0').flatMap((line) => {
      const [, mode, type, oid, name] = /^(\d+) (\w+) ([\da-f]+)\t(.+)$/s.exec(line) ?? []
      return mode && type && oid && name ? [{ mode, type, oid, name }] : []
    })
  }

  /** A tree with the additions on top of another, or of nothing. */
  async tree(base: string | null, additions: readonly Addition[], deletions: readonly string[] = []): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'github-index-'))
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    try {
      if (base !== null) await this.run(['read-tree', base], '', env)
      const lines: string[] = []
      for (const { path, content } of additions) lines.push(`100644 ${await this.blob(content)}\t${path}`)
      for (const path of deletions) lines.push(`0 ${'0'.repeat(40)}\t${path}`)
      await this.run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''), env)
      return await this.run(['write-tree'], '', env)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  blob(content: Buffer): Promise<string> {
    return this.run(['hash-object', '-w', '--stdin'], content)
  }

  commit(tree: string, parents: readonly string[], message: string): Promise<string> {
    return this.run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message)
  }

  /** Moves a reference if it still stands where `old` says; null: if it is not there. */
  async swap(ref: string, to: string, old: string | null): Promise<boolean> {
    try {
      await this.run(['update-ref', ref, to, old ?? '0'.repeat(40)])
      return true
    } catch {
      return false
    }
  }

  /** The text of a file, or undefined. */
  async file(revision: string, path: string): Promise<string | undefined> {
    try {
      return await this.run(['cat-file', 'blob', `${revision}:${path}`])
    } catch {
      return undefined
    }
  }

  /** Every path below a revision. */
  async paths(revision: string): Promise<string[]> {
    const listing = await this.run(['ls-tree', '-r', '-z', '--name-only', revision])
    return listing.split('\0').filter((path) => path !== '')
  }

  async count(revision: string): Promise<number> {
    return Number(await this.run(['rev-list', '--count', revision]))
  }
}
