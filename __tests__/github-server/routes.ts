import { type Operation, rest } from './schemas.ts'

export interface Route {
  readonly id: string
  readonly operation: Operation
  readonly pattern: RegExp
}

/** Parameters that may hold slashes, encoded or not: a path of a file, and `heads/ci/badges` of the git data API. */
const isLong = (id: string, name: string): boolean => name === 'path' || (name === 'ref' && id.startsWith('git/'))

function pattern(id: string, { path }: Operation): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    isLong(id, name) ? `(?<${name}>.${id === 'repos/get-content' ? '*' : '+'})` : `(?<${name}>[^/]+)`
  )
  return new RegExp(`^${source}$`)
}

export const ROUTES: readonly Route[] = Object.entries(rest.operations).map(([id, operation]) => ({
  id,
  operation,
  pattern: pattern(id, operation)
}))
