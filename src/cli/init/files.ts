import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError } from '../../errors.ts'
import { MANIFEST_PATHS } from '../../manifest/manifest.ts'
import { harmless } from '../../process.ts'
import { readWorkflow, type WorkflowFile } from './workflow.ts'

export const WORKFLOWS = '.github/workflows'
export const MANIFEST = MANIFEST_PATHS.project

/** Workflows of these names publish badges, whatever they contain. */
export const PUBLISHERS = ['badges.yml', 'badges.yaml']

/** What init knows of a repository's workflows. */
export interface Workflows {
  /** All that can be read, in the order of their files. */
  readonly all: readonly WorkflowFile[]
  /** All but those that publish badges. */
  readonly others: readonly WorkflowFile[]
  /** The workflow that publishes badges already, whatever its name. */
  readonly publisher: string | undefined
  /** One line for each file that cannot be read. */
  readonly problems: readonly string[]
}

/** Undefined: there is no folder of workflows. */
export function readWorkflows(folder: string): Workflows | undefined {
  if (!exists(join(folder, WORKFLOWS))) return undefined
  const workflows: WorkflowFile[] = []
  const problems: string[] = []
  for (const file of workflowFiles(folder)) {
    const path = `${WORKFLOWS}/${file}`
    const read = readWorkflow(file, readFileSync(join(folder, path), 'utf8'))
    if ('problem' in read) problems.push(harmless(`${path}:${read.problem}`))
    else workflows.push(read)
  }
  const byName = PUBLISHERS.find((file) => exists(join(folder, WORKFLOWS, file)))
  const publisher = workflows.find(({ isPublisher }) => isPublisher)?.file ?? byName
  return {
    all: workflows,
    others: workflows.filter(({ file, isPublisher }) => !isPublisher && !PUBLISHERS.includes(file)),
    publisher: publisher === undefined ? undefined : `${WORKFLOWS}/${publisher}`,
    problems
  }
}

/** Only files of the folder itself: GitHub does not look into its subfolders. */
function workflowFiles(folder: string): string[] {
  const files = readdirSync(join(folder, WORKFLOWS), { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return files
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
}

export interface Proposal {
  readonly path: string
  /** The file that exists instead. */
  readonly existing: string | undefined
  readonly text: string
}

/** Writes a file unless it exists, or shows it. Returns a line that says what was done. */
export function writeProposal(folder: string, dryRun: boolean, { path, existing, text }: Proposal): string {
  if (existing !== undefined) return harmless(`${existing} already exists and was not changed.`)
  if (dryRun) return `${path} would contain:\n\n${text}`
  writeText(join(folder, path), text, 'wx')
  return `Created ${path}.`
}

/** `wx` writes a new file only. */
export function writeText(file: string, text: string, flag: 'wx' | 'w'): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag })
  } catch (error) {
    throw new BadgeError('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** True for a link whose target is missing, too. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** In bytes: no file that is only looked at is this long. */
const LONGEST = 1 << 20

/** A text to look at; '' if it cannot be read. */
export function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, LONGEST)
  } catch {
    return ''
  }
}

/** The names in a folder, sorted; none if it cannot be read. */
export function namesIn(folder: string, isNamed: (name: string) => boolean): readonly string[] {
  try {
    return readdirSync(folder).filter(isNamed).sort()
  } catch {
    return []
  }
}
