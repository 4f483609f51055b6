import { constants, type Dirent, readdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { TextDecoder } from 'node:util'
import { codeOf } from '../errors.ts'
import { matchesGlob } from '../status/glob.ts'
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
  if (!/[*?{]/.test(path) || statOf(join(workspace, path)) !== undefined) return [path]
  const found = new Set<string>()
  for (const glob of alternatives(path))
    for (const file of filesMatching(workspace, glob)) {
      found.add(file)
      if (found.size >= TOO_MANY)
        throw new UnreadableReport(`matches ${TOO_MANY} files or more`, 'a glob that matches reports only')
    }
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

/** Braces that hold a comma, but no others. */
const BRACES = /\{([^{},]*,[^{}]*)\}/

/** What a glob with braces stands for: `{a,b{c,d}}` for `a`, `bc` and `bd`. */
function alternatives(pattern: string): readonly string[] {
  let globs = [pattern]
  while (globs.some((glob) => BRACES.test(glob))) {
    globs = globs.flatMap((glob) => {
      const [braces = '', inner = ''] = BRACES.exec(glob) ?? []
      return braces === '' ? [glob] : inner.split(',').map((one) => glob.replace(braces, () => one))
    })
    if (globs.length > MOST_ALTERNATIVES)
      throw new UnreadableReport('has too many braces', `at most ${MOST_ALTERNATIVES} alternatives`)
  }
  return globs
}

/** The files that a glob without braces matches. */
function* filesMatching(workspace: string, glob: string): Generator<string> {
  const parts = glob.split('/')
  // `**` at the end also means any name.
  const last = parts.at(-1) === '**' ? '*' : (parts.pop() ?? '')
  /** `packages/`, or nothing for the workspace. */
  let folders = new Set([''])
  for (const part of parts)
    if (part === '**')
      // The loop also visits what it adds.
      for (const folder of folders) for (const inner of foldersIn(workspace, folder, '*')) folders.add(inner)
    else folders = new Set([...folders].flatMap((folder) => foldersIn(workspace, folder, part)))
  for (const folder of folders)
    for (const name of hasWildcard(last) ? entriesOf(join(workspace, folder), last).map((entry) => entry.name) : [last])
      if (statOf(join(workspace, folder, name))?.isFile() === true) yield `${folder}${name}`
}

/** The folders in a folder that a part of a glob matches. */
function foldersIn(workspace: string, folder: string, part: string): string[] {
  const path = join(workspace, folder)
  const names = hasWildcard(part)
    ? entriesOf(path, part).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [part].filter((name) => statOf(join(path, name))?.isDirectory())
  return names.map((name) => `${folder}${name}/`)
}

const hasWildcard = (part: string): boolean => /[*?]/.test(part)

/** What wildcards match in a folder. */
function entriesOf(path: string, part: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).filter(
      ({ name }) =>
        !PASSED_OVER.includes(name) && (!name.startsWith('.') || part.startsWith('.')) && matchesGlob(name, part)
    )
  } catch (error) {
    throw new UnreadableReport(`leads to a folder that cannot be read (${reason(error)})`, A_REPORT)
  }
}

/** Undefined: there is nothing that can be read. A link may lead nowhere, or to itself. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function reason(error: unknown): string {
  const code = codeOf(error)
  return typeof code === 'string' ? code : 'unknown reason'
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
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

function encodingOf(start: Buffer): string {
  const mark = start.toString('latin1', 0, 2)
  if (mark === '\xff\xfe') return 'utf-16le'
  if (mark === '\xfe\xff') return 'utf-16be'
  if (start.includes(0)) throw new UnreadableReport('is a binary file', 'a report as text')
  return 'utf-8'
}
