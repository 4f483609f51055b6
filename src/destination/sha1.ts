/**
 * SHA-1 in hex. Git names a file by it, and nothing else here rests on it: `node:crypto` would take 6 ms of
 * every run to load for a kilobyte or two (docs/decisions/0003-cold-start.md).
 */
export function sha1(bytes: Uint8Array): string {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const words = new Int32Array(80)
  for (let block = 0; block < padded.length; block += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(block + 4 * index)
    expand(words)
    digest(state, words)
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Makes eighty words of the sixteen of a block. The engine has no time to get warm: without calls this takes half as long. */
function expand(words: Int32Array): void {
  for (let index = 16; index < 80; index++) {
    const mixed =
      (words[index - 3] ?? 0) ^ (words[index - 8] ?? 0) ^ (words[index - 14] ?? 0) ^ (words[index - 16] ?? 0)
    words[index] = (mixed << 1) | (mixed >>> 31)
  }
}

/** Takes one block into the state: four rounds of twenty steps, each with its function and its constant. */
function digest(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let index = 0; index < 80; index++) {
    const mixed =
      index < 20
        ? ((b & c) | (~b & d)) + 0x5a827999
        : index < 40
          ? (b ^ c ^ d) + 0x6ed9eba1
          : index < 60
            ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
            : (b ^ c ^ d) + 0xca62c1d6
    const next = (((a << 5) | (a >>> 27)) + mixed + e + (words[index] ?? 0)) | 0
    e = d
    d = c
    c = (b << 30) | (b >>> 2)
    b = a
    a = next
  }
  state.set([a, b, c, d, e].map((word, index) => word + (state[index] ?? 0)))
}
