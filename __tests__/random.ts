/** Whole numbers from 0 to below 2 ** 32, the same ones for the same seed (mulberry32). */
export function integersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
export function numbersFrom(seed: number): () => number {
  const next = integersFrom(seed)
  return () => next() / 2 ** 32
}
