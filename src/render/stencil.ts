import type { Xml } from './xml.ts'

/** XML taken apart at its slots: what stands before, between and behind them. */
export interface Stencil {
  readonly parts: readonly string[]
  /** Of each slot the index of its filling. */
  readonly slots: readonly number[]
}

/** A control that no markup has, and of Latin-1: with any other character V8 would keep all in two bytes each. */
const MARK = '\u0080'
const FIRST = 'A'.charCodeAt(0)

/** The place for the filling of that index. */
export const slot = (index: number): Xml => `${MARK}${String.fromCharCode(FIRST + index)}` as Xml

export function stencilOf(xml: Xml): Stencil {
  const [first = '', ...marked] = xml.split(MARK)
  return {
    parts: [first, ...marked.map((part) => part.slice(1))],
    slots: marked.map((part) => part.charCodeAt(0) - FIRST)
  }
}

/** A text that is escaped, or a number. */
export type Filling = Xml | number

/** A drawn badge. */
export interface Picture {
  readonly stencil: Stencil
  readonly fillings: readonly Filling[]
}

export function fill({ stencil, fillings }: Picture): string {
  const { parts, slots } = stencil
  let out = parts[0] ?? ''
  for (let at = 0; at < slots.length; at++) out += String(fillings[slots[at] ?? -1]) + (parts[at + 1] ?? '')
  return out
}
