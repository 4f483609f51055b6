/** A page of the default branch, on which a README is read. */
export interface Page {
  readonly defaultBranch: string
  /** `docs/README.md` */
  readonly path: string
}

/**
 * The address of a branch's file, relative to a page of the same repository: it works for every reader, also where
 * the repository is private. The page is `/o/r/blob/<branch>/<path>`, the file `/o/r/raw/<branch>/<path>`.
 */
export function relativeAddress(file: { readonly branch: string; readonly path: string }, page: Page): string {
  const folders = `blob/${page.defaultBranch}/${page.path}`.split('/').length - 1
  const parts = `raw/${file.branch}/${file.path}`.split('/').map(encodeURIComponent)
  return '../'.repeat(folders) + parts.join('/')
}
