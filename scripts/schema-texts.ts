import type { FileFields, PublishFields, Fields } from '../src/manifest/schema.ts'

/** What a key is for, in Markdown, and its default. */
export interface KeyText {
  readonly text: string
  readonly default?: unknown
}
type Texts<F> = { readonly [K in keyof F]: KeyText }

export const FILE_TEXTS: Texts<FileFields> = {
  inherit: {
    text: "Whether the badges of the owner's repository `.github` (its file `badges.yml`) come first.",
    default: true
  },
  extends: { text: 'More files to inherit badges from, in order, after those of the owner.' },
  exclude: { text: 'Ids of inherited badges to leave out. Badges that the group enforces stay.' },
  defaults: { text: 'Default keys for every badge of this file; all keys except `id`.' },
  readme: { text: 'Files whose block between `<!-- badges:start -->` and `<!-- badges:end -->` is updated.' },
  publish: { text: 'Where to publish the badges, and how. Inputs of the step override it.' },
  badges: { text: 'The badges, in the order to show them in.' }
}

export const PUBLISH_TEXTS: Texts<PublishFields> = {
  branch: { text: 'The branch to publish to. It is created if it does not exist.', default: 'badges' },
  repository: { text: 'The repository of that branch, `owner/name`. Without it: this repository.' },
  gist: { text: 'Publish to this gist instead.' },
  directory: { text: 'Write to this folder of the workspace instead.' },
  path: {
    text: "The path of a badge's file, without an ending. It can contain placeholders.",
    default: '%{branch}/%{id}'
  },
  formats: { text: "`svg`: the picture; `json`: shields' endpoint.", default: ['svg'] },
  branches: {
    text: 'Globs of the branches and tags whose runs publish to a branch or gist. `"**"`: all. Without it: only the default branch.'
  },
  single_commit: { text: 'Whether the branch has a single commit, which every publication replaces.', default: false },
  prune: { text: 'Whether published files of badges and branches that no longer exist are removed.', default: false },
  index: {
    text: 'Whether the branch gets a `README.md` that shows every badge there, and a `badges.json`.',
    default: false
  }
}

export const BADGE_TEXTS: Texts<Fields> = {
  id: { text: 'Key and file name. Each badge needs its own.' },
  name: { text: 'Alternative text of the picture. Without it: the label.' },
  image_url: {
    text: 'The picture of a pointer: an existing one, so that nothing is drawn. It can contain placeholders.'
  },
  link_url: { text: 'The page that a click on a pointer opens. It can contain placeholders.' },
  order: {
    text: 'Lower numbers come first, inherited badges included. Badges with equal numbers keep the order of the files.',
    default: 0
  },
  enabled: { text: 'Whether the badge is looked up. If not, it shows unknown.', default: true },
  enforce: {
    text: 'In a file that others inherit: whether they can neither exclude nor replace this badge.',
    default: false
  },
  workflow: {
    text: 'Workflows to look up, by file name, id or name. Several become one status. `"*"`: all active workflows whose file is on the default branch.'
  },
  job: {
    text: 'Only these jobs count: a name, which includes the jobs of its matrix and of the workflow that it calls, a glob, or the key of a job in the workflow file.'
  },
  branch: {
    text: 'Runs of this branch count. Without it: for a look-up or a fact the default branch, otherwise the branch of the run.'
  },
  tag: { text: 'Runs of this tag count, instead of runs of a branch.' },
  sha: { text: 'Runs of this commit count.' },
  event: { text: 'Runs that these events started count. Pull requests and merge queues only count if they are named.' },
  actor: { text: 'Runs that this account started count.' },
  run_number: { text: 'The run with this number.' },
  run_id: { text: 'The run with this id.' },
  repository: { text: 'The repository of the runs or of the fact, `owner/name`. Without it: this repository.' },
  from: { text: 'Report files of the workspace, as paths or globs: coverage or test results, told by their content.' },
  measure: { text: 'What coverage counts; only with `from`.', default: 'lines' },
  fact: { text: "Shows a fact of the repository from GitHub's record, such as its newest release or its stars." },
  environment: { text: 'Shows the newest deployment to this environment.' },
  check: {
    text: 'Shows check runs and commit statuses of the commit by this name or glob, which any CI can report to GitHub.'
  },
  status: { text: 'A fixed status, in any vocabulary.' },
  message: { text: 'The right text. Without a source of a status, it makes the badge static.' },
  in_progress: {
    text: '`last`: the last completed run counts; `show`: an unfinished one shows as running or pending.',
    default: 'last'
  },
  ignore: {
    text: 'Statuses for which the run before counts; among several results they are left out. A badge whose own `status` is ignored stays unchanged.',
    default: []
  },
  strict: {
    text: 'Among several results, whether a missing one makes a status of `warning` or better unknown.',
    default: false
  },
  max_age: { text: 'Number of days after which a result is unknown.' },
  each: { text: '`job`: also publish one badge for each job, `<id>/<job>`.' },
  label: {
    text: 'The left text. Without it: the name of the workflow, of the job, of the environment or of the fact; for a check the `id`.'
  },
  color: { text: 'Replaces the colour of the status, or sets that of a static badge.' },
  label_color: { text: 'The colour behind the label.' },
  color_steps: {
    text: 'Colours by the number at the start of the message, or the exact number of a fact; each applies from its number up. If the badge has no message and no source, the message comes from the input `values`; without it the badge stays unchanged.'
  },
  messages: { text: 'Texts for single statuses.' },
  colors: { text: 'Colours for single statuses.' },
  wording: {
    text: "The words and colours of another system: GitHub's own badge, Concourse, CodeBuild, BuildMaster, GitLab."
  },
  palette: { text: "`default`: GitHub's colours; `shields`: those of shields.", default: 'default' },
  style: { text: 'The shape, as in shields.', default: 'flat' },
  logo: { text: 'A picture on the left: the name of a built-in logo, or a data URI.' },
  logo_color: { text: 'The colour of a built-in logo.' },
  link: {
    text: 'The page that a click opens: a page of the repository, or an http(s) URL, which can contain placeholders. Without it: the workflow, the deployments of the environment, the checks of the commit, the page that a fact is about, or the repository.'
  }
}
