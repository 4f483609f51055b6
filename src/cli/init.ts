import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadgeError } from '../errors.ts'
import { adviceFor } from './init/advice.ts'
import { badgesOf } from './init/badges.ts'
import { defaultBranchOf, releaseAt } from './init/clone.ts'
import { manifestText } from './init/manifest-text.ts'
import { workflowText } from './init/workflow-text.ts'
import { readWorkflow, type Workflow } from './init/workflow.ts'
import { harmless } from '../process.ts'

const WORKFLOWS = '.github/workflows'
const MANIFEST = '.github/badges.yml'
const PUBLISHING = ['badges.yml', 'badges.yaml']

export interface Call {
  readonly folder: string
  readonly dryRun: boolean
  /** The file that runs, `dist/cli.js` of a clone or of a package. */
  readonly program: string
  readonly version: string
}

/**
 * Looks at a repository's workflows, and writes a manifest and a publishing workflow where there are none.
 * `folder` is the repository's top folder; a dry run shows the files instead. Returns what to print.
 */
export function init({ folder, dryRun, program, version }: Call): string {
  const { workflows, broken } = readAll(folder)
  const others = workflows.filter(({ file, publishes }) => !publishes && !PUBLISHING.includes(file))
  const sources = others.filter(({ runs }) => runs === 'branches')
  if (sources.length === 0) throw nothingToShow(others, broken)
  const badges = badgesOf(others)
  const branch = defaultBranchOf(folder)
  const manifest = { path: MANIFEST, there: isThere(join(folder, MANIFEST)) ? MANIFEST : undefined }
  const publishing = { path: `${WORKFLOWS}/badges.yml`, there: publishingIn(folder, workflows) }
  const lines = [
    ...broken.map((problem) => `warning: ${problem} It is left out.`),
    settle(folder, dryRun, { ...manifest, text: manifestText(badges) }),
    settle(folder, dryRun, {
      ...publishing,
      text: workflowText(sources, branch, { version, sha: shaOf(program, version) })
    }),
    ...adviceFor({ badges, branch, isNew: manifest.there === undefined, isWritten: !dryRun })
  ]
  return lines
    .map((line) => `${line}\n`)
    .join('')
    .replace(/\n{3,}/g, '\n\n')
}

/** Of our own release, where the program runs in a clone that stands at it. */
function shaOf(program: string, version: string): string | undefined {
  return releaseAt(dirname(dirname(realpathSync(program))), `v${version}`)
}

interface Found {
  readonly workflows: readonly Workflow[]
  /** What is wrong with the files that cannot be read, each in one line. */
  readonly broken: readonly string[]
}

/** Reads the workflows by name of file; GitHub looks into no folder below. */
function readAll(folder: string): Found {
  const workflows: Workflow[] = []
  const broken: string[] = []
  for (const file of filesIn(folder)) {
    const path = `${WORKFLOWS}/${file}`
    const read = readWorkflow(file, readFileSync(join(folder, path), 'utf8'))
    if ('problem' in read) broken.push(harmless(`${path}:${read.problem}`))
    else workflows.push(read)
  }
  return { workflows, broken }
}

function filesIn(folder: string): string[] {
  const place = join(folder, WORKFLOWS)
  if (!isThere(place)) {
    throw new BadgeError(
      'not-found',
      `There is no ${WORKFLOWS} in ${folder}: call init in the top folder of a repository that has workflows.`
    )
  }
  const files = readdirSync(place, { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return files
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
}

function nothingToShow(others: readonly Workflow[], broken: readonly string[]): BadgeError {
  const what =
    others.length === 0
      ? `${WORKFLOWS} holds no workflow that can be read, besides one that publishes`
      : `None of the workflows in ${WORKFLOWS} runs on a branch by itself`
  const cure = 'Give one an event such as push, schedule or workflow_dispatch.'
  return new BadgeError('not-found', [`${what}: there is nothing to show. ${cure}`, ...broken].join(' '))
}

/** The file that publishes already, under whatever name. */
function publishingIn(folder: string, workflows: readonly Workflow[]): string | undefined {
  const named = PUBLISHING.find((file) => isThere(join(folder, WORKFLOWS, file)))
  const file = workflows.find(({ publishes }) => publishes)?.file ?? named
  return file === undefined ? undefined : `${WORKFLOWS}/${file}`
}

interface Proposal {
  readonly path: string
  /** The file that is there instead. */
  readonly there: string | undefined
  readonly text: string
}

/** Shows the file, or writes it where there is none, and says which. */
function settle(folder: string, dryRun: boolean, { path, there, text }: Proposal): string {
  if (there !== undefined) return harmless(`${there} is there, and stays as it is.`)
  if (dryRun) return `${path} would be:\n\n${text}`
  const file = join(folder, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
  } catch (error) {
    throw new BadgeError('refused', `Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return `${path} is written.`
}

/** Also a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
