import { Bytes } from '../../src/cli/bytes.ts'
import { writeJson } from '../../src/render/json-string.ts'
import type { Picture } from '../../src/render/stencil.ts'

/** What a reader of JSON reads of a picture that is written as a string in JSON. */
export function readBack(picture: Picture): unknown {
  const bytes = new Bytes(1)
  writeJson(picture, bytes)
  return JSON.parse(bytes.take().toString())
}
