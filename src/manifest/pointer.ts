import { quote } from '../errors.ts'
import { type Fields, type KeyName, RECORD_KEYS } from './keys.ts'
import type { Problem } from './value.ts'

const isDrawing = (key: KeyName): boolean => !RECORD_KEYS.includes(key)

/** Whether a badge that has these keys is a pointer: a default picture is only for those that nothing is drawn for. */
export function isPointer(keys: readonly KeyName[], defaults: Partial<Fields>): boolean {
  return keys.includes('image_url') || (defaults.image_url !== undefined && !keys.some(isDrawing))
}

/** A pointer is a picture of somebody else's and a link, and has nothing of a badge that is drawn. */
export function pointerProblems(places: ReadonlyMap<KeyName, number>, defaults: Partial<Fields>): Problem[] {
  const [image, link] = [places.get('image_url'), places.get('link_url')]
  if (!isPointer([...places.keys()], defaults)) return link === undefined ? [] : [{ at: link, say: () => NO_IMAGE }]
  const drawn = image === undefined ? [] : [...places].filter(([key]) => isDrawing(key))
  const beside = drawn.map(([key, at]) => ({ at: Math.max(at, image ?? 0), say: () => contradiction(key) }))
  if (link !== undefined || defaults.link_url !== undefined) return beside
  return [{ at: image ?? places.get('id') ?? 0, say: () => NO_LINK }, ...beside]
}

const NO_IMAGE =
  '"link_url" is the link of a pointer, which needs an "image_url" too. The link of a badge that is drawn is "link".'

const NO_LINK = '"image_url" makes a pointer, which needs a "link_url" too: where a click leads.'

function contradiction(key: KeyName): string {
  const cure = key === 'link' ? 'The link of a pointer is "link_url"' : 'Leave one of them out'
  return `"image_url" and ${quote(key)} contradict each other: a pointer shows somebody else's picture, and nothing is drawn. ${cure}.`
}
