import { RECORD_COMMANDS } from '../records/request.ts'

const GENERAL = `publish-badges: CI status badges that tell the truth

  publish-badges publish [flags]   find a status, draw its badge, publish it
  publish-badges svg [flags]       draw one badge
  publish-badges list | get ID | add | edit ID | remove ID | preview
                                   manage the badges of .github/badges.yml
  publish-badges init [--from README.md] [--write] [--dry-run]
                                   create a manifest and a publishing workflow from your workflows or a README
  publish-badges COMMAND --help    the flags of a command

Try:  publish-badges svg --label build --status passing --output build.svg
`

const PUBLISH = `publish-badges publish: find a status, draw its badge, publish it

What it shows
  --event FILE            event payload of a runner (JSON); a workflow_run event contains the status
  --status WORD           a status: success, failing, STOPPED, ...
  --needs JSON            results of jobs, summed up: {"build":{"result":"success"}}
  --from FILES            report files of coverage or tests, as paths or globs
  --workflow NAME         newest run of a workflow on GitHub: file name, id or name; '*' for all
  --job NAME              only these jobs: a name, a glob or a key in the workflow file
  --branch NAME           runs of this branch; also the value of %{branch}
  --message TEXT          text of a static badge, or instead of a status; if empty, the badge stays as it is
  --badges YAML           a list of badges with the keys of the manifest, instead of the flags above
  --manifest FILE         a file of badges (default: .github/badges.yml, if no flag above is given)
  --values LINES|JSON     messages for its static badges: coverage=87%, one per line, or {"coverage":"87%"}
  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID
  --style flat|flat-square|plastic|for-the-badge|social

Where it goes
  --directory DIR         write files to DIR; needs no network
  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME
  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)
  --path TEMPLATE         default: %{branch}/%{id}
  --formats svg,json      default: svg
  --branches GLOBS        branches and tags whose runs publish, one per line (default: the default branch; '**': all)
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)
  --readme FILES          README files with a block of badges to update, one per line
  --single-commit         the target branch keeps one commit
  --dry-run               do everything except writing
  --allow-public          publish badges of a private repository to a public target
  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action

Example:  publish-badges publish --event event.json --directory out
`

const SVG = `publish-badges svg: draw one badge

  --label TEXT            left text
  --status WORD           a status: passing, failure, STOPPED, ...
  --message TEXT          right text; with --status instead of its word
  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()
  --label-color COLOR     color of the left side
  --style flat|flat-square|plastic|for-the-badge|social
  --palette default|shields
  --logo NAME             github, docker, python, ... or data:image/...;base64,...
  --logo-color COLOR      default: a color that is visible on the label
  --output FILE           default: standard output

  --json-lines            draw many badges: reads one badge per line from standard input, as JSON with the keys
                          of the manifest, and prints a line for each: {"svg":...} or {"error":...}

Examples: publish-badges svg --label build --status passing > build.svg
          publish-badges svg --json-lines < badges.jsonl
`

const INIT = `publish-badges init: create a manifest and a publishing workflow

Reads .github/workflows/ in the working folder, and creates .github/badges.yml and
.github/workflows/badges.yml. Existing files are not changed.

  --from README           make the file of badges from those in a README: badge.svg of GitHub, shields, badgen,
                          Codecov, Coveralls and badge gists; can be given several times. Makes no request
  --write                 replace them in the README by the block of badges, instead of showing the difference
  --dry-run               show the files without creating them

Example:  publish-badges init --from README.md --write
`

const RECORDS = `publish-badges list | get | add | edit | remove | preview: manage the badges of a manifest

  list [--name TEXT]      all badges in order, including inherited ones; --name: only those with exactly this name
  get ID                  one badge
  add ID ...              a new badge, after the others
  edit ID ...             changes what is given
  remove ID
  preview --link-url URL --image-url URL
                          shows both with their placeholders filled in; writes nothing

Which file
  (nothing)               .github/badges.yml in the working folder
  --manifest FILE         another file
  --repository OWNER/NAME the file on GitHub; a change is a commit on the default branch
  --scope organization    the group's file, badges.yml; on GitHub in OWNER/.github
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository it reads inherited badges

A badge
  --name TEXT  --image-url URL  --link-url URL     an image from elsewhere
  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME
  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL
  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ removes a key

Output (list and get)
  --json                  JSON with GitLab's fields
  --format markdown|html|asciidoc|rst

Example:  publish-badges add ci --workflow ci.yml
`

const HELP: Readonly<Record<string, string>> = {
  publish: PUBLISH,
  svg: SVG,
  init: INIT,
  ...Object.fromEntries(RECORD_COMMANDS.map((command) => [command, RECORDS]))
}

/** The help text of a command, or the general one. */
export function helpFor(command: string | undefined): string {
  return command !== undefined && Object.hasOwn(HELP, command) ? (HELP[command] ?? GENERAL) : GENERAL
}
