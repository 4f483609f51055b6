import { sha1 } from './sha1.ts'

/** The id that git gives a file with this text: SHA-1 over `blob <bytes>\0<text>`. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return sha1(Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]))
}
