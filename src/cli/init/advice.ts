import { encodePath } from '../../readme/addresses.ts'
import { snippet } from '../../readme/snippets.ts'
import type { WorkflowBadge } from './badges.ts'

export interface Outcome {
  readonly badges: readonly WorkflowBadge[]
  /** The default branch; undefined: nothing tells. */
  readonly branch: string | undefined
  /** Whether the manifest is the proposed one. */
  readonly isNew: boolean
  readonly isWritten: boolean
}

/** What to do next, in lines. */
export function adviceFor({ badges, branch, isNew, isWritten }: Outcome): string[] {
  if (!isNew)
    return ['', '`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml.']
  const shown = badges.filter(({ runs }) => runs === 'branches')
  const first = isWritten ? 'Commit and push this' : 'Once they are written, commit and push them'
  return [
    '',
    `${first}, and publish once: run the publishing workflow by hand, or wait until another one has run.`,
    'Then paste this into README.md (not before: a picture that is missing may be remembered as missing):',
    '',
    snippet(
      'markdown',
      shown.map((badge) => shownOn(branch ?? 'main', badge))
    ),
    ...(branch === undefined ? ['', 'If the default branch is not "main", write its name instead, twice a badge.'] : [])
  ]
}

/** Addresses from a README in the top folder, so that they need no name of the repository and work in a private one too. */
function shownOn(branch: string, { id, label, workflow }: WorkflowBadge): Parameters<typeof snippet>[1][number] {
  const query = encodeURIComponent(`branch:${branch}`)
  return {
    alt: label,
    image: `../../raw/badges/${encodePath(branch)}/${id}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(workflow)}?query=${query}`
  }
}
