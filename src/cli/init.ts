import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError } from '../errors.ts'
import { encodePath } from '../readme/addresses.ts'
import { snippet } from '../readme/snippets.ts'
import { type Clone, readClone, releaseAt } from '../records/checkout.ts'
import {
  exists,
  MANIFEST,
  readWorkflows,
  WORKFLOWS,
  type Workflows,
  writeProposal,
  type Proposal
} from './init/files.ts'
import { findBadges, type FoundBadges, moveBadges, siteOf } from './init/move.ts'
import { README_FILES, readReadme } from './init/readme.ts'
import { manifestText, workflowText } from './init/templates.ts'
import { reportLines } from './init/reports.ts'
import { proposeBadges, type WorkflowBadge, type WorkflowFile } from './init/workflow.ts'

export interface InitOptions {
  /** The root folder of the repository. */
  readonly folder: string
  readonly dryRun: boolean
  /** README files whose badges become entries of the manifest, relative to the folder. */
  readonly from: readonly string[]
  /** Whether these files are changed. */
  readonly write: boolean
  /** The running file, `dist/cli.js` of a clone or of a package. */
  readonly program: string
  readonly version: string
}

/**
 * Looks at a repository's workflows and writes a manifest and a publishing workflow, unless they exist. A dry run shows
 * the files instead. With `from`, the badges of README files become the manifest. Returns what to print.
 */
export async function init({ folder, dryRun, from, write, program, version }: InitOptions): Promise<string> {
  const release = { version, sha: shaOf(program, version) }
  if (from.length > 0) return moveBadges({ folder, from, write, dryRun, release })
  const workflows = readWorkflows(folder)
  if (workflows === undefined) {
    throw new BadgeError(
      'not-found',
      `There is no ${WORKFLOWS} in ${folder}. Run init in the root folder of a repository with workflows.`
    )
  }
  const sources = workflows.others.filter(({ runsOn }) => runsOn === 'branches')
  if (sources.length === 0) throw nothingToShow(workflows.others, workflows.problems)
  const badges = proposeBadges(workflows.others)
  const clone = readClone(folder)
  const branch = clone.defaultBranch || undefined
  const existing = exists(join(folder, MANIFEST)) ? MANIFEST : undefined
  const propose = (proposal: Proposal): string => writeProposal(folder, dryRun, proposal)
  const lines = [
    ...workflows.problems.map((problem) => `warning: ${problem} The file was skipped.`),
    propose({ path: MANIFEST, existing, text: manifestText(badges) }),
    propose({
      path: `${WORKFLOWS}/badges.yml`,
      existing: workflows.publisher,
      text: workflowText(sources, branch, { ...release, shows: [] })
    }),
    ...(await offers({ folder, workflows, clone }, existing !== undefined || !dryRun)),
    ...nextSteps({ badges, branch, hasOldManifest: existing !== undefined, dryRun }),
    ...reportLines(folder, workflows.all)
  ]
  return lines
    .map((line) => `${line}\n`)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
}

/** The commit of our own release, if the program runs in a clone that has it checked out. */
function shaOf(program: string, version: string): string | undefined {
  return releaseAt(dirname(dirname(realpathSync(program))), `v${version}`)
}

interface Looked {
  readonly folder: string
  readonly workflows: Workflows
  readonly clone: Clone
}

/** Undefined: the README cannot be read, which is for those to know who name it with --from. */
async function badgesOf(file: string, { folder, workflows, clone }: Looked): Promise<FoundBadges | undefined> {
  try {
    const [found] = await findBadges([readReadme(folder, file)], siteOf(folder, clone, workflows))
    return found
  } catch (error) {
    if (error instanceof BadgeError) return undefined
    throw error
  }
}

/** A line for the README in the root folder that has badges from elsewhere. */
async function offers(looked: Looked, hasManifest: boolean): Promise<string[]> {
  const file = README_FILES.find((name) => exists(join(looked.folder, name)))
  if (file === undefined) return []
  const found = await badgesOf(file, looked)
  const count = found?.badges.filter(({ conversion }) => conversion.kind !== 'left').length ?? 0
  if (count === 0) return []
  const badges = count === 1 ? '1 badge that can be moved' : `${count} badges that can be moved`
  const first = hasManifest ? `delete ${MANIFEST} and ` : ''
  return ['', `${file} has ${badges}: ${first}run publish-badges init --from ${file}`]
}

function nothingToShow(others: readonly WorkflowFile[], problems: readonly string[]): BadgeError {
  const why =
    others.length === 0
      ? `${WORKFLOWS} contains no readable workflow other than one that publishes badges.`
      : `No workflow in ${WORKFLOWS} runs on a branch by itself.`
  const cure = 'Add one with an event such as push, schedule or workflow_dispatch.'
  return new BadgeError('not-found', [why, cure, ...problems].join(' '))
}

interface Result {
  readonly badges: readonly WorkflowBadge[]
  /** The default branch; undefined if it is not known. */
  readonly branch: string | undefined
  readonly hasOldManifest: boolean
  readonly dryRun: boolean
}

/** What the user does next, in lines. */
function nextSteps({ badges, branch, hasOldManifest, dryRun }: Result): string[] {
  if (hasOldManifest)
    return ['', '`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml.']
  const shown = badges.filter(({ runsOn }) => runsOn === 'branches')
  return [
    '',
    'Next steps:',
    `1. ${dryRun ? 'Create, commit and push the files' : 'Commit and push the files'}.`,
    '2. Publish once: run the publishing workflow manually, or wait until another workflow has finished.',
    '3. Paste this into README.md (not earlier: a missing image may stay cached as missing):',
    '',
    snippet(
      'markdown',
      shown.map((badge) => linkedImage(badge, branch ?? 'main'))
    ),
    ...(branch === undefined
      ? ['', 'If the default branch is not "main", replace "main" with its name, twice for each badge.']
      : [])
  ]
}

/** With URLs relative to a README in the root folder, which need no repository name and work in private repositories. */
function linkedImage({ id, label, workflow }: WorkflowBadge, branch: string): Parameters<typeof snippet>[1][number] {
  const query = encodeURIComponent(`branch:${branch}`)
  return {
    alt: label,
    image: `../../raw/badges/${encodePath(branch)}/${id}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(workflow)}?query=${query}`
  }
}
