import { createHash } from 'node:crypto'

/** The id that git gives a file with this text: SHA-1 over `blob <bytes>\0<text>`. */
export function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
}
