import { BadgeError, quote } from '../errors.ts'
import { addBadge, editBadge, type Edited, removeBadge } from '../manifest/edit.ts'
import type { Changes } from '../manifest/edit-content.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { parseManifest } from '../manifest/parse.ts'
import { isOwnFile, rightOf } from '../manifest/read.ts'
import { type FileName, notFound } from './file.ts'
import type { Request } from './request.ts'

/** A request that changes the file. */
export type Change = Extract<Request, { command: 'add' | 'edit' | 'remove' }>

/** The text with the change made; undefined stands for a file that is not there. */
export function changed(text: string | undefined, change: Change, file: FileName): string {
  const before = text ?? ''
  const { source, scope } = file
  const { badges } = rightOf(parseManifest(before, source, scope), { source, isFile: isOwnFile(source) }).manifest
  const ids = badges.map(({ definition }) => definition.id)
  if (change.command === 'add' && ids.includes(change.id)) {
    const place = badges.find(({ definition }) => definition.id === change.id)?.place ?? file.source
    throw new BadgeError(
      'conflict',
      `There is a badge ${quote(change.id)} already: ${place}. Take another id, or edit it.`
    )
  }
  if (change.command !== 'add' && !ids.includes(change.id)) throw notFound(change.id, file, ids)
  const edited = edit(before, change, isPointerIn(badges, change.id))
  if ('problem' in edited)
    throw new BadgeError('invalid', `${file.source}: ${edited.problem}. It is as it was: change it by hand.`)
  refuseProblems(edited.text, file)
  return edited.text
}

const isPointerIn = (badges: Manifest['badges'], id: string): boolean =>
  badges.some(({ definition }) => definition.id === id && definition.source.kind === 'pointer')

function edit(text: string, change: Change, isPointer: boolean): Edited {
  switch (change.command) {
    case 'add':
      return addBadge(text, change.keys)
    case 'remove':
      return removeBadge(text, change.id)
    case 'edit':
      return editBadge(text, change.id, withLink(change, isPointer))
  }
}

/** What GitLab calls `link_url` is the key `link` of a badge that is drawn. */
function withLink({ link, changes }: Extract<Change, { command: 'edit' }>, isPointer: boolean): Changes {
  if (link === undefined) return changes
  const becomesPointer = changes.some(([key, content]) => key === 'image_url' && content !== undefined)
  const key = isPointer || becomesPointer ? 'link_url' : 'link'
  if (changes.some(([name]) => name === key))
    throw new BadgeError('invalid', `"${key}" is given twice. Leave one of them out.`)
  return [...changes, [key, link]]
}

/** The file was right before: whatever is wrong now, is wrong with what was given. */
function refuseProblems(text: string, { source, scope }: FileName): void {
  const parsed = parseManifest(text, source, scope)
  if (!('problems' in parsed)) return
  const problems = parsed.problems.map((problem) => problem.slice(source.length).replace(/^:\d+:\d+: /, ''))
  throw new BadgeError('invalid', [...new Set(problems)].join('; '))
}
