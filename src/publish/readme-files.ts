import { updateBlock } from '../readme/block.ts'
import { BadgeError } from '../errors.ts'
import type { OtherChanges } from '../destination/destination.ts'

/** Keeps the blocks of README files up to date: `content` makes what stands in the block of the file at a path. */
export function readmeAlong(paths: readonly string[], content: (path: string) => string): OtherChanges {
  return async (standing) => {
    const texts = await standing.texts(paths)
    const files = paths.map((path) => {
      const text = texts.get(path)
      if (text === undefined) {
        throw new BadgeError(
          'not-found',
          `There is no README file ${path} on the default branch, or it is no text: name one that exists, such as README.md.`
        )
      }
      return { path, text: updateBlock(text, content(path), path), before: text }
    })
    const changed = files.filter(({ text, before }) => text !== before)
    return { files: changed.map(({ path, text }) => ({ path, text })), removed: [] }
  }
}
