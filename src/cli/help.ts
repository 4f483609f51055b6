import { RECORD_COMMANDS } from '../records/request.ts'

const GENERAL = `publish-badges: CI status badges that tell the truth

  publish-badges publish [flags]   find a status, draw its badge, publish it
  publish-badges svg [flags]       draw one badge
  publish-badges list | get ID | add | edit ID | remove ID | preview
                                   look after the badges of .github/badges.yml
  publish-badges init [--dry-run]  propose a manifest and a publishing workflow from the workflows there are
  publish-badges COMMAND --help    the flags of a command

Try:  publish-badges svg --label build --status passing --output build.svg
`

const PUBLISH = `publish-badges publish: find a status, draw its badge, publish it

What it shows
  --event FILE            a runner's event (JSON); of a workflow_run event the status is taken
  --status WORD           a status said outright: success, failing, STOPPED, ...
  --needs JSON            results of jobs: {"build":{"result":"success"}}
  --workflow NAME         newest run of a workflow: file name, id or name; '*' for all (asks GitHub)
  --job NAME              only these jobs: a name, a glob, or a key in the workflow file
  --branch NAME           whose runs; also fills %{branch}
  --message TEXT          a static badge, or other words for a status; an empty one leaves the badge as it is
  --badges YAML           a list of badges with all their keys, instead of the flags above
  --manifest FILE         a file of badges (default: .github/badges.yml, if nothing else says what to show)
  --values LINES|JSON     messages of its static badges: coverage=87%, one a line, or {"coverage":"87%"}
  --label TEXT  --color COLOR  --logo NAME|DATA-URI  --link KIND|URL  --id ID
  --style flat|flat-square|plastic|for-the-badge|social

Where it goes
  --directory DIR         write files below DIR; no network
  --target-branch NAME    commit to a branch (default: badges)   --target-repository OWNER/NAME
  --gist-id ID            write to a gist, with --gist-token TOKEN (or GIST_TOKEN)
  --path TEMPLATE         default: %{branch}/%{id}
  --formats svg,json      default: svg
  --branches GLOBS        branches and tags whose runs publish, one a line (default: the default branch; '**': all)
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN)
  --readme FILES          README files whose block of badges is kept up to date, one a line
  --single-commit         the target branch keeps one commit
  --dry-run               do everything but write
  --allow-public          a private repository agrees to a public target
  --fail-on setup|any|none  --job-status WORD  --job-id NUMBER   as in the action

Example:  publish-badges publish --event event.json --directory out
`

const SVG = `publish-badges svg: draw one badge

  --label TEXT            left text
  --status WORD           a status: passing, failure, STOPPED, ...
  --message TEXT          right text; with --status other words for it
  --color COLOR           a name of shields or CSS, hex, rgb() or hsl()
  --label-color COLOR     the same for the left side
  --style flat|flat-square|plastic|for-the-badge|social
  --palette default|shields
  --logo NAME             github, docker, python, ... or data:image/...;base64,...
  --logo-color COLOR      default: what shows on the label
  --output FILE           default: standard output

  --json-lines            draw many: on standard input one badge a line, as JSON with the keys of the
                          manifest's looks and "links"; for each line one back, {"svg":...} or {"error":...}

Examples: publish-badges svg --label build --status passing > build.svg
          publish-badges svg --json-lines < badges.jsonl
`

const INIT = `publish-badges init: propose a manifest and a publishing workflow

Looks at .github/workflows/ below the working folder, and writes .github/badges.yml and
.github/workflows/badges.yml. A file that is there stays as it is.

  --dry-run               show the files instead of writing them
`

const RECORDS = `publish-badges list | get | add | edit | remove | preview: look after the badges of a manifest

  list [--name TEXT]      all badges in their order, inherited ones included; --name: only those of this very name
  get ID                  one badge
  add ID ...              a new badge, behind the others
  edit ID ...             what is given changes, the rest stays
  remove ID
  preview --link-url URL --image-url URL
                          both as they would show; nothing is written

Which file
  (nothing)               .github/badges.yml below the working folder
  --manifest FILE         another file
  --repository OWNER/NAME the file on GitHub; a change is one commit on the default branch
  --scope organization    the group's file: badges.yml, on GitHub of OWNER/.github
  --token TOKEN           for GitHub's API (or GITHUB_TOKEN); without --repository for inherited badges

A badge
  --name TEXT  --image-url URL  --link-url URL     a picture that is somewhere already
  --workflow FILE  --job NAME  --environment NAME  --check NAME  --status WORD  --branch NAME
  --label TEXT  --message TEXT  --color COLOR  --style STYLE  --logo NAME  --link KIND|URL
  --badge YAML            any keys of the manifest: --badge '{strict: true, label: ~}'; ~ takes a key out

How it is printed (list and get)
  --json                  GitLab's fields
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
