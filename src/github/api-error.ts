/** An answer that is no success, or no answer at all. */
export class ApiError extends Error {
  /** HTTP status; 0 where no answer came, or one that makes no sense. */
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Types of GraphQL's errors (`STALE_DATA`, `NOT_FOUND`, …). */
  readonly types: readonly string[]

  constructor(
    status: number,
    message: string,
    details: { headers?: ReadonlyMap<string, string>; types?: readonly string[] } = {}
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.headers = details.headers ?? new Map()
    this.types = details.types ?? []
  }
}

/** A success whose body is not what GitHub describes: cut short, of another type, or with fields missing. */
export function malformed(what: string): ApiError {
  return new ApiError(0, `GitHub's answer makes no sense: ${what}`)
}
