import type { FileFields, PublishFields } from '../src/manifest/file-keys.ts'
import type { Fields } from '../src/manifest/keys.ts'

/** What each key is for, and what holds without it; Markdown. */
export interface Told {
  readonly text: string
  readonly default?: unknown
}
type Texts<F> = { readonly [K in keyof F]: Told }

export const FILE_TEXTS: Texts<FileFields> = {
  inherit: {
    text: "Whether the badges of the owner's repository `.github` (its file `badges.yml`) come first.",
    default: true
  },
  extends: { text: 'More files to inherit badges from, in order, after those of the owner.' },
  exclude: { text: 'Ids of inherited badges to leave out. What the group enforces stays.' },
  defaults: { text: 'Keys for every badge of this file that does not give them itself: all but `id`.' },
  readme: { text: 'Files whose block between `<!-- badges:start -->` and `<!-- badges:end -->` is kept up to date.' },
  publish: { text: 'Where the badges go, and how. Inputs of the step win.' },
  badges: { text: 'The badges, in the order to show them in.' }
}

export const PUBLISH_TEXTS: Texts<PublishFields> = {
  branch: { text: 'The branch to publish to; made when it is missing.', default: 'badges' },
  repository: { text: 'The repository of that branch, `owner/name`; without it this one.' },
  gist: { text: 'Publish to this gist instead.' },
  directory: { text: 'Write below this folder of the workspace instead.' },
  path: {
    text: "The path of a badge's file, without an ending. Placeholders may stand in it.",
    default: '%{branch}/%{id}'
  },
  formats: { text: "`svg`, the picture, and `json`, shields' endpoint.", default: ['svg'] },
  branches: {
    text: 'Globs of the branches and tags whose runs publish to a branch or gist; without it only the default branch. `"**"`: all.'
  },
  single_commit: { text: 'Whether the branch keeps one commit only.', default: false },
  prune: { text: 'Whether published files of badges and branches that no longer exist are removed.', default: false },
  index: {
    text: 'Whether the branch gets a `README.md` that shows every badge there, and a `badges.json`.',
    default: false
  }
}

export const BADGE_TEXTS: Texts<Fields> = {
  id: { text: 'Key and file name. Each badge has its own.' },
  name: { text: 'Alternative text of the picture; without it the label.' },
  image_url: {
    text: "The picture of a pointer: somebody else's, which nothing is drawn for. Placeholders may stand in it."
  },
  link_url: { text: 'Where a click on a pointer leads. Placeholders may stand in it.' },
  order: {
    text: 'Lower comes first, inherited badges included; equal ones stay in the order of the files.',
    default: 0
  },
  enabled: { text: 'A badge that is not enabled shows unknown, and rests.', default: true },
  enforce: {
    text: 'In a file that others inherit: they can neither leave this badge out nor replace it.',
    default: false
  },
  workflow: {
    text: 'Workflows to look up, by file name, id or name; several are summed up, `"*"` is all active ones whose file is on the default branch.'
  },
  job: {
    text: 'Only these jobs count: a name, which means its matrix legs and the jobs that it calls too, a glob, or the key of a job in the workflow file.'
  },
  branch: {
    text: "Whose runs count; without it those of the default branch for a look-up, and else those of the run's own branch."
  },
  tag: { text: 'Runs of this tag count, instead of those of a branch.' },
  sha: { text: 'Runs of this commit count.' },
  event: { text: 'Runs that these events started count. Those of pull requests and merge queues only count if named.' },
  actor: { text: 'Runs that this account set off count.' },
  run_number: { text: 'The run of this number.' },
  run_id: { text: 'The run of this id.' },
  repository: { text: 'The repository of the runs, `owner/name`; without it this one.' },
  environment: { text: 'Shows the newest deployment to this environment.' },
  check: {
    text: 'Shows check runs and commit statuses of the commit by this name or glob: what any CI reports to GitHub.'
  },
  status: { text: 'A status said outright, in any vocabulary.' },
  message: { text: 'The right text. Without a source of a status this makes the badge static.' },
  in_progress: {
    text: '`last`: the last completed run counts; `show`: an unfinished one shows as running or pending.',
    default: 'last'
  },
  ignore: {
    text: 'Statuses that give way to the run before; in a sum the member is left out. A `status` said outright that is ignored leaves the badge as it is.',
    default: []
  },
  strict: {
    text: 'Whether a member without a result makes a sum that would be `warning` or better unknown.',
    default: false
  },
  max_age: { text: 'Days after which a result is unknown.' },
  each: { text: '`job`: besides this badge one for each job, `<id>/<job>`.' },
  label: { text: "The left text; without it the workflow's name, or the job's." },
  color: { text: 'Replaces the colour of the status; of a static badge its colour.' },
  label_color: { text: 'The colour of the left half.' },
  color_steps: {
    text: 'Colours by the number at the start of the message, each from its own number up. Without a message and a source the input `values` gives the message, and until it does the badge is left as it is.'
  },
  messages: { text: 'Other texts for single statuses.' },
  colors: { text: 'Other colours for single statuses.' },
  wording: {
    text: "The words and colours of another system: GitHub's own badge, Concourse, CodeBuild, BuildMaster, GitLab."
  },
  palette: { text: "`default`: GitHub's own hues; `shields`: those of shields.", default: 'default' },
  style: { text: "The shape, one of shields'.", default: 'flat' },
  logo: { text: 'A picture at the left: the name of a built-in one, or a data URI.' },
  logo_color: { text: 'The colour of a built-in logo.' },
  link: {
    text: "Where a click leads: one of the repository's pages, or an http(s) URL that placeholders may stand in. Without it the workflow, or the repository."
  }
}
