interface ScriptWidth {
  readonly letter: number
  /** Of a mark that takes room. */
  readonly mark: number
}

/** Em by script: the wider letters of Noto Sans, so that a box drawn for them is rather too wide. */
const SCRIPTS: Record<string, ScriptWidth> = {
  Arabic: { letter: 0.6, mark: 0 },
  Hebrew: { letter: 0.68, mark: 0 },
  Devanagari: { letter: 0.65, mark: 0.27 },
  Bengali: { letter: 0.75, mark: 0.5 },
  Tamil: { letter: 1.1, mark: 1 },
  Telugu: { letter: 0.85, mark: 0.5 },
  Kannada: { letter: 0.9, mark: 0.5 },
  Malayalam: { letter: 1.1, mark: 0.85 },
  Gujarati: { letter: 0.75, mark: 0.27 },
  Gurmukhi: { letter: 0.7, mark: 0.3 },
  Sinhala: { letter: 1, mark: 0.75 },
  Thai: { letter: 0.62, mark: 0 },
  Lao: { letter: 0.65, mark: 0 },
  Khmer: { letter: 0.75, mark: 0.6 },
  Myanmar: { letter: 1, mark: 0.45 },
  Georgian: { letter: 0.72, mark: 0 },
  Armenian: { letter: 0.72, mark: 0 },
  Ethiopic: { letter: 0.8, mark: 0 },
  Latin: { letter: 0.7, mark: 0 }
}
const UNKNOWN: ScriptWidth = { letter: 1, mark: 1 }

let patterns: (readonly [RegExp, ScriptWidth])[] | undefined

/** Letters that are far from the others of their script: seen, sheen, sad and dad; gimel, vav, zayin, yod and nun. */
const ODD_LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\u0633-\u0636]/, 0.95],
  [/[\u05d2\u05d5\u05d6\u05d9\u05df\u05e0]/, 0.45]
]

/** How wide a character that no table knows may be, in em. */
export function guessedEm(character: string): number {
  const odd = ODD_LETTERS.find(([letters]) => letters.test(character))
  if (odd !== undefined) return odd[1]
  patterns ??= Object.entries(SCRIPTS).map(([name, width]) => [new RegExp(`\\p{Script=${name}}`, 'u'), width])
  const [, { letter, mark }] = patterns.find(([pattern]) => pattern.test(character)) ?? [undefined, UNKNOWN]
  return /\p{Mc}/u.test(character) ? mark : letter
}
