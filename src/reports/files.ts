import { constants, type Dirent, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { codeOf } from '../errors.ts'
import { UnreadableReport } from './report.ts'

/** As many files are no longer a report: a glob hit something else. */
const TOO_MANY = 10_000

/** How many globs the braces of one may stand for. */
const MOST_ALTERNATIVES = 100

const A_REPORT = 'a report file of the workspace, or a glob that matches some'

/** What wildcards do not enter: installed packages bring reports of their own. */
const PASSED_OVER = ['.git', 'node_modules']

/**
 * The files that a path or glob names, as paths below the workspace. `*` stands for any text without `/`, `?` for one
 * character, `**` for any folders, `{a,b}` for either; as in a shell, a wildcard does not stand for a leading dot. Wildcards
 * follow no link to a folder, and enter neither `.git` nor `node_modules`. A file of that very name comes first.
 */
export function filesOf(workspace: string, pattern: string): readonly string[] {
  const path = below(workspace, pattern)
  if (!/[*?{]/.test(path) || typeOf(join(workspace, path)) !== undefined) return [path]
  const found = new Set<string>()
  for (const glob of alternatives(path)) new Walk(workspace, glob.split('/'), found).from('', 0)
  if (found.size === 0) throw new UnreadableReport('matches no file', A_REPORT)
  return [...found].sort()
}

/** A path or glob as one below the workspace, with `/` between the names. */
function below(workspace: string, pattern: string): string {
  let path = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  if (isAbsolute(path)) path = relative(resolve(workspace), path).split(sep).join('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) throw outside()
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  if (isAbsolute(path) || parts.includes('\0')) throw outside()
  return parts.join('/')
}

function outside(): UnreadableReport {
  return new UnreadableReport('leads out of the workspace', A_REPORT)
}

/** What a glob with braces stands for: `{a,b{c,d}}` for `a`, `bc` and `bd`. */
function alternatives(glob: string): readonly string[] {
  const globs = [glob]
  const done: string[] = []
  for (let next = globs.pop(); next !== undefined; next = globs.pop()) {
    const braces = innermostBraces(next)
    if (braces === undefined) done.push(next)
    else for (const one of braces.inner.split(',')) globs.push(`${braces.before}${one}${braces.after}`)
    if (globs.length + done.length > MOST_ALTERNATIVES)
      throw new UnreadableReport('has too many braces', `at most ${MOST_ALTERNATIVES} alternatives`)
  }
  return done
}

/** The last braces of a glob that hold no others but a comma. */
function innermostBraces(glob: string): { before: string; inner: string; after: string } | undefined {
  for (let start = glob.lastIndexOf('{'); start !== -1; start = start === 0 ? -1 : glob.lastIndexOf('{', start - 1)) {
    const end = glob.indexOf('}', start)
    const inner = end === -1 ? '' : glob.slice(start + 1, end)
    if (inner.includes(',') && !inner.includes('{'))
      return { before: glob.slice(0, start), inner, after: glob.slice(end + 1) }
  }
  return undefined
}

type FileType = 'file' | 'folder' | 'other'

/** What a path is, links followed; undefined: nothing. */
function typeOf(path: string): FileType | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return lstatSync(path, { throwIfNoEntry: false }) === undefined ? undefined : 'other'
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
}

class Walk {
  readonly #workspace: string
  readonly #parts: readonly string[]
  readonly #found: Set<string>
  /** Two `**` lead to the same folder in many ways. */
  readonly #seen = new Set<string>()

  constructor(workspace: string, parts: readonly string[], found: Set<string>) {
    this.#workspace = workspace
    this.#parts = parts
    this.#found = found
  }

  /** Follows the parts from that one on, from a folder on (`packages/`, or nothing for the workspace). */
  from(folder: string, index: number): void {
    const key = `${index} ${folder}`
    const part = this.#parts[index]
    if (part === undefined || this.#seen.has(key)) return
    this.#seen.add(key)
    const isLast = index === this.#parts.length - 1
    if (part === '**') this.#anyDepth(folder, index, isLast)
    else if (!/[*?]/.test(part)) this.#literal(`${folder}${part}`, index, isLast)
    else
      for (const entry of this.#entries(folder)) {
        if (!matchesName(entry.name, part)) continue
        if (isLast) this.#add(`${folder}${entry.name}`)
        else if (entry.isDirectory()) this.from(`${folder}${entry.name}/`, index + 1)
      }
  }

  #literal(path: string, index: number, isLast: boolean): void {
    if (isLast) this.#add(path)
    else if (typeOf(join(this.#workspace, path)) === 'folder') this.from(`${path}/`, index + 1)
  }

  #anyDepth(folder: string, index: number, isLast: boolean): void {
    this.from(folder, index + 1)
    for (const entry of this.#entries(folder)) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) this.from(`${folder}${entry.name}/`, index)
      else if (isLast) this.#add(`${folder}${entry.name}`)
    }
  }

  #entries(folder: string): readonly Dirent[] {
    try {
      const entries = readdirSync(join(this.#workspace, folder), { withFileTypes: true })
      return entries.filter(({ name }) => !PASSED_OVER.includes(name))
    } catch (error) {
      throw new UnreadableReport(`leads to a folder that cannot be read (${reason(error)})`, A_REPORT)
    }
  }

  #add(path: string): void {
    if (typeOf(join(this.#workspace, path)) !== 'file') return
    this.#found.add(path)
    if (this.#found.size >= TOO_MANY)
      throw new UnreadableReport(`matches ${TOO_MANY} files or more`, 'a glob that matches reports only')
  }
}

function reason(error: unknown): string {
  const code = codeOf(error)
  return typeof code === 'string' ? code : 'unknown reason'
}

/** Whether a name matches a part of a glob. Going back to the last `*` is enough, so that no glob makes this slow. */
function matchesName(name: string, glob: string): boolean {
  if (name.startsWith('.') && !glob.startsWith('.')) return false
  let [at, sign] = [0, 0]
  let [star, retry] = [-1, 0]
  while (at < name.length) {
    if (glob[sign] === '*') [star, retry] = [sign++, at]
    else if (glob[sign] === '?' || glob[sign] === name[at]) [at, sign] = [at + 1, sign + 1]
    else if (star === -1) return false
    else [at, sign] = [++retry, star + 1]
  }
  while (glob[sign] === '*') sign++
  return sign === glob.length
}

/**
 * The real path of a file below the workspace. Links are followed as long as they stay in the workspace, and out of `.git`,
 * which holds the credentials of a checkout.
 */
export function realFile(workspace: string, path: string): string {
  let real: string
  try {
    real = realpathSync(join(workspace, path))
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(reason(error))
    throw new UnreadableReport(isMissing ? 'does not exist' : `cannot be read (${reason(error)})`, A_REPORT)
  }
  const inside = relative(realpathSync(workspace), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw outside()
  if (inside.split(sep).some((part) => part.toLowerCase() === '.git'))
    throw new UnreadableReport('leads into ".git"', A_REPORT)
  return real
}

/** Opens a real path. What was checked is what is read: no link in its place is followed, and no pipe is waited for. */
export async function openFile(real: string): Promise<FileHandle> {
  let handle: FileHandle
  try {
    handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    throw new UnreadableReport(`cannot be read (${reason(error)})`, A_REPORT)
  }
  try {
    const stat = await handle.stat()
    if (!stat.isFile())
      throw new UnreadableReport(stat.isDirectory() ? 'is a folder' : 'is not a regular file', A_REPORT)
    // Linux tells which file it opened: a folder above may have become a link meanwhile.
    if (process.platform === 'linux' && readlinkSync(`/proc/self/fd/${handle.fd}`) !== real) throw outside()
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** In bytes. */
const CHUNK = 1 << 15

/** The bytes of a file, each chunk to be used before the next. */
export async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

/** The text of bytes, piece by piece. UTF-8 with or without a byte order mark; UTF-16 with one, as Windows' shells write it. */
export async function* textOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  for await (const chunk of chunks) {
    decoder ??= decoderOf(chunk)
    yield decoder.write(chunk)
  }
  const rest = decoder?.end() ?? ''
  if (rest !== '') yield rest
}

interface Decoder {
  write(bytes: Buffer): string
  end(): string
}

function decoderOf(start: Buffer): Decoder {
  const [first, second] = start
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  if (utf16 !== undefined) {
    const decoder = new TextDecoder(utf16)
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  }
  if (start.includes(0)) throw new UnreadableReport('is a binary file', 'a report as text')
  const decoder = new StringDecoder('utf8')
  let isFirst = true
  return {
    write(bytes) {
      const text = decoder.write(bytes)
      const isMarked = isFirst && text.startsWith('\ufeff')
      isFirst = false
      return isMarked ? text.slice(1) : text
    },
    end: () => decoder.end()
  }
}
