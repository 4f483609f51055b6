import { encodePath } from '../readme/addresses.ts'
import type { Fact } from '../badge/definition.ts'
import { BadgeError, inputName } from '../errors.ts'
import type { DefaultLink, Subject } from '../collect/finding.ts'
import type { FoundFact } from '../collect/record.ts'

export interface LinkContext {
  /** `https://github.com` */
  readonly serverUrl: string
  readonly subject: Subject
  /** The current run and job. */
  readonly own: { readonly runId: number | undefined; readonly jobId: number | undefined }
}

/** The commits of a branch; if it is not known, of the default one. */
const commitsOf = (branch = ''): string => (branch === '' ? '/commits' : `/commits/${encodePath(branch)}`)

/** Pages by kind, relative to the repository's; null for no link. */
const PAGES: { readonly [kind in DefaultLink]: (context: LinkContext) => string | null } = {
  workflow: ({ subject: { workflow, branch } }) =>
    `/actions${workflow === undefined ? '' : `/workflows/${encodePath(pageOf(workflow.path))}`}${branch === '' ? '' : `?query=${encodeURIComponent(`branch:${branch}`)}`}`,
  run: ({ subject }) => `/actions/runs/${runOf(subject, 'run').id}`,
  job: ({ subject, own }) => {
    const run = runOf(subject, 'job')
    const jobId = subject.job === undefined && run.id === own.runId ? own.jobId : subject.job?.id
    if (jobId === undefined) {
      throw new BadgeError(
        'invalid',
        `${inputName('link')}: "job" needs a single job, and none is known: set ${inputName('job', '"job"')} to one, leave ${inputName('job-id', '"job-id"')} at its default, or use "run".`
      )
    }
    return `/actions/runs/${run.id}/job/${jobId}`
  },
  branch: ({ subject }) => commitsOf(subject.branch),
  commit: ({ subject }) => (subject.sha === '' ? commitsOf(subject.branch) : `/commit/${subject.sha}`),
  checks: ({ subject }) => (subject.sha === '' ? commitsOf(subject.branch) : `/commit/${subject.sha}/checks`),
  release: ({ subject }) => (subject.tag === undefined ? '/releases' : `/releases/tag/${encodePath(subject.tag)}`),
  deployments: ({ subject: { environment } }) =>
    environment === undefined ? '/deployments' : `/deployments/${encodeURIComponent(environment)}`,
  repository: () => '',
  none: () => null
}

/** The address of a repository's page; null for `none`. */
export function pageUrl(kind: DefaultLink, context: LinkContext): string | null {
  const page = PAGES[kind](context)
  return page === null ? null : `${context.serverUrl}/${context.subject.repository}${page}`
}

/** The pages that facts are about, relative to the repository's. Most do not change with the fact, and so neither does a README. */
const FACT_PAGES: { readonly [fact in Fact]: (found: FoundFact) => string } = {
  release: () => '/releases/latest',
  prerelease: () => '/releases',
  tag: () => '/tags',
  license: (found) => (found.kind === 'name' && found.file !== undefined ? `/blob/HEAD/${encodePath(found.file)}` : ''),
  stars: () => '/stargazers',
  forks: () => '/forks',
  watchers: () => '/watchers',
  issues: () => '/issues',
  pulls: () => '/pulls',
  contributors: () => '/graphs/contributors',
  'commits-since-release': (found) =>
    found.kind === 'number' && found.since !== undefined
      ? `/compare/${encodePath(found.since)}...${encodePath(found.branch ?? 'HEAD')}`
      : '/commits',
  'last-commit': (found) => commitsOf(found.kind === 'time' ? found.branch : undefined),
  created: () => '',
  language: () => '',
  downloads: () => '/releases',
  'downloads-latest': () => '/releases/latest',
  'repo-size': () => ''
}

/** The address of the page that a fact is about. */
export function factUrl(
  fact: Fact,
  { serverUrl, subject }: Pick<LinkContext, 'serverUrl'> & { readonly subject: Pick<Subject, 'repository'> },
  found: FoundFact = { kind: 'none' }
): string {
  return `${serverUrl}/${subject.repository}${FACT_PAGES[fact](found)}`
}

/** `ci.yml`; the paths of workflows that GitHub itself provides are `dynamic/` and two parts. */
function pageOf(path: string): string {
  return path.startsWith('dynamic/') ? path.slice('dynamic/'.length) : path.slice(path.lastIndexOf('/') + 1)
}

function runOf({ run }: Subject, kind: string): { readonly id: number } {
  if (run === undefined)
    throw new BadgeError(
      'invalid',
      `${inputName('link')}: "${kind}" needs a run, and there is none yet. Use "workflow".`
    )
  return run
}
