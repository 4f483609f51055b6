/** The path of a Node 24 or newer; an error that says how to get one. */
export function node24(here?: {
  readonly platform: string
  readonly arch: string
  readonly versions: { readonly node: string }
  readonly execPath: string
}): string
