import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError } from '../errors.ts'
import { harmless } from '../process.ts'
import { encodePath } from '../readme/addresses.ts'
import { snippet } from '../readme/snippets.ts'
import { defaultBranchOf, releaseAt } from './init/clone.ts'
import { manifestText, workflowText } from './init/templates.ts'
import { reportLines } from './init/tools.ts'
import { proposeBadges, readWorkflow, type WorkflowFile, type WorkflowBadge } from './init/workflow.ts'

const WORKFLOWS = '.github/workflows'
const MANIFEST = '.github/badges.yml'
const PUBLISHERS = ['badges.yml', 'badges.yaml']

export interface InitOptions {
  /** The root folder of the repository. */
  readonly folder: string
  readonly dryRun: boolean
  /** The running file, `dist/cli.js` of a clone or of a package. */
  readonly program: string
  readonly version: string
}

/**
 * Looks at a repository's workflows and writes a manifest and a publishing workflow, unless they exist. A dry run shows
 * the files instead. Returns what to print.
 */
export function init({ folder, dryRun, program, version }: InitOptions): string {
  const { workflows, problems } = readWorkflows(folder)
  const others = workflows.filter(({ file, isPublisher }) => !isPublisher && !PUBLISHERS.includes(file))
  const sources = others.filter(({ runsOn }) => runsOn === 'branches')
  if (sources.length === 0) throw nothingToShow(others, problems)
  const badges = proposeBadges(others)
  const branch = defaultBranchOf(folder)
  const existing = {
    manifest: exists(join(folder, MANIFEST)) ? MANIFEST : undefined,
    publisher: publisherIn(folder, workflows)
  }
  const publisher = workflowText(sources, branch, { version, sha: shaOf(program, version) })
  const write = (proposal: Proposal): string => writeProposal(folder, dryRun, proposal)
  const lines = [
    ...problems.map((problem) => `warning: ${problem} The file was skipped.`),
    write({ path: MANIFEST, existing: existing.manifest, text: manifestText(badges) }),
    write({ path: `${WORKFLOWS}/badges.yml`, existing: existing.publisher, text: publisher }),
    ...nextSteps({ badges, branch, hasOldManifest: existing.manifest !== undefined, dryRun }),
    ...reportLines(folder)
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

/** Reads the workflows in order of their files. Problems are one line for each file that cannot be read. */
function readWorkflows(folder: string): {
  readonly workflows: readonly WorkflowFile[]
  readonly problems: readonly string[]
} {
  const workflows: WorkflowFile[] = []
  const problems: string[] = []
  for (const file of workflowFiles(folder)) {
    const path = `${WORKFLOWS}/${file}`
    const read = readWorkflow(file, readFileSync(join(folder, path), 'utf8'))
    if ('problem' in read) problems.push(harmless(`${path}:${read.problem}`))
    else workflows.push(read)
  }
  return { workflows, problems }
}

/** Only files of the folder itself: GitHub does not look into its subfolders. */
function workflowFiles(folder: string): string[] {
  const path = join(folder, WORKFLOWS)
  if (!exists(path)) {
    throw new BadgeError(
      'not-found',
      `There is no ${WORKFLOWS} in ${folder}. Run init in the root folder of a repository with workflows.`
    )
  }
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return files
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
}

function nothingToShow(others: readonly WorkflowFile[], problems: readonly string[]): BadgeError {
  const why =
    others.length === 0
      ? `${WORKFLOWS} contains no readable workflow other than one that publishes badges.`
      : `No workflow in ${WORKFLOWS} runs on a branch by itself.`
  const cure = 'Add one with an event such as push, schedule or workflow_dispatch.'
  return new BadgeError('not-found', [why, cure, ...problems].join(' '))
}

/** The workflow that publishes badges already, whatever its name. */
function publisherIn(folder: string, workflows: readonly WorkflowFile[]): string | undefined {
  const byName = PUBLISHERS.find((file) => exists(join(folder, WORKFLOWS, file)))
  const file = workflows.find(({ isPublisher }) => isPublisher)?.file ?? byName
  return file === undefined ? undefined : `${WORKFLOWS}/${file}`
}

interface Proposal {
  readonly path: string
  /** The file that exists instead. */
  readonly existing: string | undefined
  readonly text: string
}

/** Writes a file unless it exists, or shows it. Returns a line that says what was done. */
function writeProposal(folder: string, dryRun: boolean, { path, existing, text }: Proposal): string {
  if (existing !== undefined) return harmless(`${existing} already exists and was not changed.`)
  if (dryRun) return `${path} would contain:\n\n${text}`
  const file = join(folder, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new BadgeError('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return `Created ${path}.`
}

/** True for a link whose target is missing, too. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
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
  const commit = dryRun ? 'Create, commit and push the files' : 'Commit and push the files'
  return [
    '',
    `${commit}. Then publish once: run the publishing workflow manually, or wait until another workflow has finished.`,
    'After that, paste this into README.md (not earlier: a missing image may stay cached as missing):',
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
