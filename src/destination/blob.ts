import { sha1 } from './sha1.ts'

/** The id that git gives a file of these bytes, or with this text: SHA-1 over `blob <length>\0<bytes>`. */
export function blobId(content: string | Buffer): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]))
}
