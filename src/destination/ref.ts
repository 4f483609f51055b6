/** Whether a text names a branch: git's rules (git-check-ref-format), and none of the forms that mean something else. */
export function isBranchName(name: string): boolean {
  if (!/^[^\u0000-\u0020\u007f-\u009f~^:?*[\\]+$/.test(name) || !name.isWellFormed() || Buffer.byteLength(name) > 244)
    return false
  if (name.includes('..') || name.includes('@{') || name.endsWith('.') || name.startsWith('-')) return false
  if (/^(?:refs\/|HEAD$|@$)/i.test(name)) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
