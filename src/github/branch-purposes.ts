import type { Purpose } from './classify.ts'

/** What reading and writing a branch of the repository `owner/name` is for. */
export function purposesFor(name: string, branch: string, ruled?: string): Record<'read' | 'write', Purpose> {
  const missing = `There is no repository ${name}, or the token may not see it: a repository other than this one takes a "token" that may write to it.`
  const common = { permission: 'contents: write', repository: name, missing, ...(ruled === undefined ? {} : { ruled }) }
  return {
    read: { what: `to read the branch "${branch}" of ${name}`, ...common },
    write: { what: `to write to the branch "${branch}" of ${name}`, ...common }
  }
}
