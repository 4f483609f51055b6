import type { Badge } from '../badge/badge.ts'

/** Where clicks lead: on either side, or anywhere. Empty: nowhere. */
export interface Links {
  readonly left: string
  readonly right: string
  readonly whole: string
}

const NO_LINKS: Links = { left: '', right: '', whole: '' }

export function linksOf({ links }: Badge): Links {
  if (links === undefined) return NO_LINKS
  const [left = '', right = ''] = links
  return right === '' ? { ...NO_LINKS, whole: left } : { left, right, whole: '' }
}
