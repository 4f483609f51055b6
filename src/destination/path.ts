const LONGEST_PART = 200

/** In bytes: Linux allows no more (PATH_MAX). */
const LONGEST_PATH = 4096

/** Names of devices on Windows, with or without an extension. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/

/**
 * Characters that a file system may drop from a name, so that `.g\u200cit` is `.git` to it (git's fsck, hasDotgit), and
 * all others that only say how to show text.
 * As text: a literal would cost every start of the program (docs/decisions/0003-cold-start.md).
 */
const IGNORED = '[\\p{Default_Ignorable_Code_Point}\\p{Cf}]'

const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text)

/** Why a path cannot be published, or undefined if it can. Paths are refused, never corrected. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty'
  if (Buffer.byteLength(path) > LONGEST_PATH) return `has more than ${LONGEST_PATH} bytes`
  if (!isAscii(path) && path !== path.normalize('NFC')) return 'is not in Unicode normal form C'
  if (!path.isWellFormed()) return 'has half a character in it'
  for (const part of path.split('/')) {
    const problem = partProblem(part)
    if (problem !== undefined) return problem
  }
  return undefined
}

function partProblem(part: string): string | undefined {
  if (part === '') return 'starts or ends with "/", or has an empty part'
  if (part === '.' || part === '..') return 'has a part "." or ".."'
  if (/[\u0000-\u001f\u007f-\u009f<>:"\\|?*]/.test(part))
    return 'has a character that git or Windows cannot hold (control, < > : " \\ | ? *)'
  if (/[. ]$/.test(part)) return 'has a part that ends with a dot or a blank, which Windows cannot hold'
  if (Buffer.byteLength(part) > LONGEST_PART) return `has a part of more than ${LONGEST_PART} bytes`
  if (DEVICES.test(part.toLowerCase())) return `has a part that is the name of a Windows device (${part})`
  return gitProblem(part)
}

/** Why a part of a path belongs to git or GitHub, in any disguise; undefined: it does not. */
export function gitProblem(part: string): string | undefined {
  const seen = (isAscii(part) ? part : part.replace(new RegExp(IGNORED, 'gu'), '')).toLowerCase()
  if (seen === '.git' || /^git~\d/.test(seen)) return 'leads into ".git"'
  // Git reads it as the list of submodules, also under its short names on Windows, and refuses it as a folder.
  if (/^(?:\.gitmodules|gitmod~\d|gi7eba~\d)$/.test(seen)) return `leads into "${part}"`
  if (seen === '.github' || /^github~\d/.test(seen)) return 'leads into ".github"'
  return undefined
}

/** Why the name of a branch or tag is a full ref instead, as `github.ref` is; undefined if it is not one. */
export function refProblem(name: string): string | undefined {
  if (!name.startsWith('refs/')) return undefined
  const [, short] = /^refs\/(?:heads|tags)\/(.+)$/.exec(name) ?? []
  return `begins with "refs/": use the name of the branch or tag alone${short === undefined ? '' : ` (here ${short})`}.`
}

/** Whether a text is the name of a branch: git's rules (git-check-ref-format), without the forms that mean something else. */
export function isBranchName(name: string): boolean {
  if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
    return false
  if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-')) return false
  if (/^(?:refs\/|HEAD$|@$)/i.test(name)) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
