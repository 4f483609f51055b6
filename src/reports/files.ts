import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { TextDecoder } from 'node:util'
import { codeOf } from '../errors.ts'
import { matchesGlob } from '../status/glob.ts'
import { type FileProblem, openInWorkspace, UnreadableFile, type WorkspaceFile } from '../workspace.ts'
import { UnreadableReport } from './report.ts'

/** This many files are hardly reports: the glob matches something else. */
const TOO_MANY = 10_000

/** How many globs the braces in a pattern may expand to. */
const MOST_ALTERNATIVES = 100

const A_REPORT = 'a report file of the workspace, or a glob that matches some'

/** Folders that wildcards skip: installed packages may contain reports of their own. */
const PASSED_OVER = ['.git', 'node_modules']

/**
 * The files that a path or glob matches, as paths relative to the workspace. `*` stands for any text without `/`, `?` for one
 * character, `**` for any folders, `{a,b}` for either; as in a shell, a wildcard does not stand for a leading dot. Wildcards
 * do not follow links to folders, and skip `.git` and `node_modules`. A file with exactly that name comes first.
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

/** A path or glob relative to the workspace, with `/` as the separator. */
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
  return new UnreadableReport(PROBLEMS.outside, A_REPORT)
}

/** Braces that contain a comma, but no other braces. */
const BRACES = /\{([^{},]*,[^{}]*)\}/

/** Expands the braces of a glob: `{a,b{c,d}}` becomes `a`, `bc` and `bd`. */
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
  // A final `**` matches files of any name at any depth.
  const last = parts.at(-1) === '**' ? '*' : (parts.pop() ?? '')
  /** Such as `packages/`; '' for the workspace itself. */
  let folders = new Set([''])
  for (const part of parts)
    if (part === '**')
      // The loop also visits the folders that it adds.
      for (const folder of folders) for (const inner of foldersIn(workspace, folder, '*')) folders.add(inner)
    else folders = new Set([...folders].flatMap((folder) => foldersIn(workspace, folder, part)))
  for (const folder of folders)
    for (const name of hasWildcard(last)
      ? matchingEntries(join(workspace, folder), last).map((entry) => entry.name)
      : [last])
      if (statOf(join(workspace, folder, name))?.isFile() === true) yield `${folder}${name}`
}

/** The folders inside a folder that match one part of a glob. */
function foldersIn(workspace: string, folder: string, part: string): string[] {
  const path = join(workspace, folder)
  const names = hasWildcard(part)
    ? matchingEntries(path, part).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [part].filter((name) => statOf(join(path, name))?.isDirectory())
  return names.map((name) => `${folder}${name}/`)
}

const hasWildcard = (part: string): boolean => /[*?]/.test(part)

/** The entries of a folder that match wildcards. */
function matchingEntries(path: string, part: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).filter(
      ({ name }) =>
        !PASSED_OVER.includes(name) && (!name.startsWith('.') || part.startsWith('.')) && matchesGlob(name, part)
    )
  } catch (error) {
    throw new UnreadableReport(`leads to a folder that cannot be read (${reason(error)})`, A_REPORT)
  }
}

/** undefined: there is nothing to read. A link may be broken, or point to itself. */
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

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  outside: 'leads out of the workspace',
  git: 'leads into ".git"',
  folder: 'is a folder',
  special: 'is not a regular file'
}

/** Opens a report of the workspace. */
export async function openReport(workspace: string, path: string): Promise<WorkspaceFile> {
  try {
    return await openInWorkspace(workspace, path)
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(reason(error))
    const found = isMissing ? 'does not exist' : `cannot be read (${reason(error)})`
    throw new UnreadableReport(error instanceof UnreadableFile ? PROBLEMS[error.problem] : found, A_REPORT)
  }
}

/** In bytes. */
const CHUNK = 1 << 15

/** The bytes of a file. A chunk is valid only until the next one is read. */
export async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK)
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

/** Decodes bytes piece by piece: UTF-8 with or without a byte order mark, or UTF-16 with one, as shells on Windows write it. */
export async function* decodeText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
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
