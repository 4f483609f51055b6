import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError } from '../errors.ts'
import { encodePath } from '../readme/addresses.ts'
import { type Shown, snippet } from '../readme/snippets.ts'
import { readClone, releaseAt } from '../records/checkout.ts'
import { exists, MANIFEST, WORKFLOWS, writeProposal } from './init/files.ts'
import { findBadges, moveBadges, type MoveOptions, PUBLISH_ONCE, siteOf } from './init/move.ts'
import { README_FILES, readReadme } from './init/readme.ts'
import { readReports } from './init/reports.ts'
import type { Site } from './init/services.ts'
import { manifestText, reportLines, workflowText } from './init/templates.ts'
import { proposeBadges, readWorkflows, skipped, type WorkflowBadge, type Workflows } from './init/workflow.ts'

/** `from`: README files whose badges become entries of the manifest, if there are any. */
export interface InitOptions extends Omit<MoveOptions, 'release'> {
  /** The running file, `dist/cli.js` of a clone or of a package. */
  readonly program: string
  readonly version: string
}

/**
 * Looks at a repository's workflows and writes a manifest and a publishing workflow, unless they exist. A dry run shows
 * the files instead. With `from`, the badges of README files become the manifest. Returns what to print.
 */
export async function init({ program, version, ...options }: InitOptions): Promise<string> {
  // The commit of our own release is known if the program runs in a clone that has it checked out.
  const sha = releaseAt(dirname(dirname(realpathSync(program))), `v${version}`)
  const run = options.from.length > 0 ? moveBadges : proposeFiles
  const lines = await run({ ...options, release: { version, sha } })
  return lines
    .map((line) => `${line}\n`)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
}

async function proposeFiles({ folder, dryRun, release }: MoveOptions): Promise<string[]> {
  if (!exists(join(folder, WORKFLOWS))) {
    throw new BadgeError(
      'not-found',
      `There is no ${WORKFLOWS} in ${folder}. Run init in the root folder of a repository with workflows.`
    )
  }
  const workflows = readWorkflows(folder)
  if (workflows.sources.length === 0) throw nothingToShow(workflows)
  const badges = proposeBadges(workflows.others)
  const clone = readClone(folder)
  const reports = readReports(folder, workflows.all)
  const branch = clone.defaultBranch || undefined
  const existing = exists(join(folder, MANIFEST)) ? MANIFEST : undefined
  const publisher = workflowText(workflows.sources, branch, { ...release, shows: [] })
  return [
    ...skipped(workflows),
    writeProposal(folder, dryRun, { path: MANIFEST, existing, text: manifestText(badges) }),
    writeProposal(folder, dryRun, {
      path: `${WORKFLOWS}/badges.yml`,
      existing: workflows.publisher,
      text: publisher
    }),
    ...(await offers(folder, siteOf(clone, workflows, reports.coverage), existing !== undefined || !dryRun)),
    ...(existing === undefined
      ? nextSteps(badges, branch, dryRun)
      : ['', '`publish-badges list --format markdown` prints the Markdown of the badges in .github/badges.yml.']),
    ...reportLines(reports.unpublished)
  ]
}

/** A line about the README in the root folder, if it has badges that can be moved. */
async function offers(folder: string, site: Omit<Site, 'page'>, hasManifest: boolean): Promise<string[]> {
  const file = README_FILES.find((name) => exists(join(folder, name)))
  if (file === undefined) return []
  try {
    const [found] = await findBadges([readReadme(folder, file)], site)
    const count = found?.badges.filter(({ conversion }) => conversion.kind !== 'left').length ?? 0
    const badges = count === 1 ? '1 badge that can be moved' : `${count} badges that can be moved`
    const first = hasManifest ? `delete ${MANIFEST} and ` : ''
    return count === 0 ? [] : ['', `${file} has ${badges}: ${first}run publish-badges init --from ${file}`]
  } catch (error) {
    // Only those who name a README with --from need to know why it cannot be read.
    if (error instanceof BadgeError) return []
    throw error
  }
}

function nothingToShow({ others, problems }: Workflows): BadgeError {
  const why =
    others.length === 0
      ? `${WORKFLOWS} contains no readable workflow other than one that publishes badges.`
      : `No workflow in ${WORKFLOWS} runs on a branch by itself.`
  const cure = 'Add one with an event such as push, schedule or workflow_dispatch.'
  return new BadgeError('not-found', [why, cure, ...problems].join(' '))
}

/** What the user does next, in lines. `branch`: the default branch, if it is known. */
function nextSteps(badges: readonly WorkflowBadge[], branch: string | undefined, dryRun: boolean): string[] {
  const shown = badges.filter(({ runsOn }) => runsOn === 'branches')
  return [
    '',
    'Next steps:',
    `1. ${dryRun ? 'Create, commit and push the files' : 'Commit and push the files'}.`,
    PUBLISH_ONCE,
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
function linkedImage({ id, label, workflow }: WorkflowBadge, branch: string): Shown {
  const query = encodeURIComponent(`branch:${branch}`)
  return {
    alt: label,
    image: `../../raw/badges/${encodePath(branch)}/${id}.svg`,
    link: `../../actions/workflows/${encodeURIComponent(workflow)}?query=${query}`
  }
}
