/** Badge ids: parts of `[a-z0-9._-]`, each starting with a letter or digit, joined by `/`. */
const ID = /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/

export function isId(text: string): boolean {
  return ID.test(text)
}

/** An id made of any text; `badge` where nothing is left of it. */
export function slug(text: string): string {
  const runs = text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')
  return runs.replace(/^[-._]+|(?<![-._])[-._]+$/g, '') || 'badge'
}

/** The stem of a workflow's file: `ci` for `.github/workflows/ci.yml`. */
export function stemOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file.replace(/\.ya?ml$/i, '')
}
