import type { Changes, Keys } from './edit-content.ts'
import { type Splice, spliced } from './edit-lines.ts'
import { additionTo, changeIn, removalFrom, type Source } from './edit-manifest.ts'
import {
  badgesOf,
  contentMeaning,
  indexOfBadge,
  isSame,
  type Meaning,
  meaningOf,
  memberOf,
  withBadges,
  withMember
} from './edit-meaning.ts'
import { parseYaml } from './yaml.ts'

/** The new text; or why there is none, in one line. */
export type Edited = { readonly text: string } | { readonly problem: string }

/** The manifest with a badge behind the others. Lines that have nothing to do with it stay as they are, byte for byte. */
export function addBadge(text: string, keys: Keys): Edited {
  return edited(text, {
    splices: (source) => additionTo(source, keys),
    meaning: (before) => withBadges(before, [...badgesOf(before), contentMeaning({ map: keys })])
  })
}

/** The manifest with some keys of a badge set, and others taken out. */
export function editBadge(text: string, id: string, changes: Changes): Edited {
  const change = (done: Edited, change: Changes[number]): Edited =>
    'text' in done ? changeKey(done.text, id, change) : done
  return changes.reduce(change, { text })
}

/** The manifest without a badge. */
export function removeBadge(text: string, id: string): Edited {
  return edited(text, {
    splices: (source, before) => removalFrom(source, indexOfBadge(before, id)),
    meaning: (before) => withBadges(before, badgesOf(before).toSpliced(indexOfBadge(before, id), 1))
  })
}

function changeKey(text: string, id: string, [key, content]: Changes[number]): Edited {
  const meant = content === undefined ? undefined : contentMeaning(content)
  return edited(text, {
    splices: (source, before) => {
      const index = indexOfBadge(before, id)
      const isSo = isSame(memberOf(badgesOf(before)[index] ?? null, key), meant)
      return isSo ? [] : changeIn(source, index, [key, content])
    },
    meaning: (before) => {
      const index = indexOfBadge(before, id)
      const changed = badgesOf(before).map((badge, at) => (at === index ? withMember(badge, key, meant) : badge))
      return withBadges(before, changed)
    }
  })
}

interface Edit {
  /** undefined: there is no safe way. */
  readonly splices: (source: Source, before: Meaning) => readonly Splice[] | undefined
  readonly meaning: (before: Meaning) => Meaning
}

/** Nothing is trusted: the new text has to say exactly what it should. */
function edited(text: string, { splices, meaning }: Edit): Edited {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(mark.length)
  const { root, contents, problems } = parseYaml(body)
  if (problems.length > 0) return { problem: 'it is no YAML that can be read' }
  const before = meaningOf(root)
  const made = splices({ text: body, contents }, before)
  if (made?.length === 0) return { text }
  const after = made === undefined ? undefined : spliced(body, made)
  if (after !== undefined && isSame(meaningIn(after), meaning(before))) return { text: mark + after }
  return { problem: /[&*]\w/.test(body) ? TIED : UNSAFE }
}

const TIED = 'anchors and aliases (&, *) tie it to other places of the file'
const UNSAFE = 'the file is written in a way that cannot be edited safely'

function meaningIn(body: string): Meaning | undefined {
  const { root, problems } = parseYaml(body)
  return problems.length > 0 ? undefined : meaningOf(root)
}
