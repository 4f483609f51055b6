/** Stands in for `undici`: requests go through `github/fetch.ts`. */
export function fetch(): never {
  throw new Error('requests go through github/fetch.ts')
}
