/** GitLab's eleven placeholders, then ours. */
export const PLACEHOLDERS = [
  'project_path',
  'project_id',
  'project_name',
  'project_title',
  'project_namespace',
  'group_name',
  'gitlab_server',
  'gitlab_pages_domain',
  'default_branch',
  'commit_sha',
  'latest_tag',
  'branch',
  'workflow',
  'job',
  'id'
] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Values by placeholder; what is missing has no value. */
export type Values = Partial<Record<Placeholder, string>>

const TOKEN = /%\{([^{}]*)\}/g
const TOKEN_IN_URL = /%(?:25)?(?:\{|%7B)([^{}%]*)(?:\}|%7D)/gi

export interface Expanded {
  readonly text: string
  /** Names that are no placeholder or have no value, in order: they stay as they stand. */
  readonly unfilled: readonly string[]
}

/** Fills `%{…}` with values as they are. */
export function expand(template: string, values: Values): Expanded {
  return fill(template, TOKEN, (name) => values[name])
}

/** Fills `%{…}`, and its percent-encoded form, with values percent-encoded except for `/`. */
export function expandUrl(template: string, values: Values): Expanded {
  return fill(template, TOKEN_IN_URL, (name) => values[name]?.split('/').map(encodeURIComponent).join('/'))
}

/** The placeholders that a template uses. */
export function placeholdersIn(template: string): Placeholder[] {
  return [...template.matchAll(TOKEN_IN_URL)].map(([, name = '']) => name).filter(isPlaceholder)
}

/** What stands like a placeholder in a path, and is none. */
export function unknownIn(template: string): string[] {
  return [...template.matchAll(TOKEN)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name))
}

function fill(template: string, token: RegExp, valueOf: (name: Placeholder) => string | undefined): Expanded {
  const unfilled: string[] = []
  const text = template.replace(token, (whole, name: string) => {
    const value = isPlaceholder(name) ? valueOf(name) : undefined
    if (value === undefined || value === '') {
      unfilled.push(name)
      return whole
    }
    return value
  })
  return { text, unfilled }
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((placeholder) => placeholder === name)
}
