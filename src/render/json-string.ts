import type { Picture, Stencil } from './stencil.ts'

/** Takes bytes, and texts and numbers, which it writes as they stand inside of a string in JSON. */
export interface Sink {
  add(bytes: Uint8Array): void
  writeInJson(text: string): void
  writeNumber(value: number): void
}

/** Writes a drawing as a string in JSON. */
export function writeJson({ stencil, fillings }: Picture, sink: Sink): void {
  const parts = partsOf(stencil)
  const { slots } = stencil
  sink.add(parts[0] ?? NO_BYTES)
  for (let at = 0; at < slots.length; at++) {
    const filling = fillings[slots[at] ?? -1] ?? 0
    if (typeof filling === 'number') sink.writeNumber(filling)
    else sink.writeInJson(filling)
    sink.add(parts[at + 1] ?? NO_BYTES)
  }
}

const NO_BYTES = new Uint8Array()

/** What stands around the slots, as JSON: to escape the sixty quotes of each badge would take as long as to draw it. */
const known = new WeakMap<Stencil, readonly Uint8Array[]>()

function partsOf(stencil: Stencil): readonly Uint8Array[] {
  const old = known.get(stencil)
  if (old !== undefined) return old
  const last = stencil.parts.length - 1
  const parts = stencil.parts.map((part, at) => {
    const json = JSON.stringify(part)
    return Buffer.from(json.slice(at === 0 ? 0 : 1, at === last ? json.length : -1))
  })
  known.set(stencil, parts)
  return parts
}
