import type { Logo, Logos } from '../badge/logo.ts'

/** The logos, if one of the badges names one; they are in a file of their own, which is read only then. */
export async function logosFor(badges: readonly { readonly logo?: Logo | undefined }[]): Promise<Logos> {
  const isNamed = badges.some(({ logo }) => logo !== undefined && 'name' in logo)
  return isNamed ? (await import(/* webpackChunkName: "logos" */ './logos.data.ts')).LOGOS : {}
}
