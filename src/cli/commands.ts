import { PALETTES } from '../badge/color.ts'
import { STYLES } from '../badge/badge.ts'
import { FACTS, LINKS } from '../badge/definition.ts'
import { LOGO_NAMES } from '../badge/logo-names.data.ts'
import { WORDINGS } from '../badge/wording.ts'
import { FAIL_ON } from '../inputs/parse.ts'
import { MARKUPS } from '../readme/snippets.ts'
import { FORMATS } from '../render/render.ts'
import { STATUSES } from '../status/status.ts'

/** A flag of a command. */
export interface Flag {
  readonly name: string
  /** Its one-letter form. */
  readonly short?: string
  /** What the help calls its value; undefined: it has none. */
  readonly value?: string
  readonly text: string
  /** Values for the shell to offer; the help lists them if `value` does not. */
  readonly choices?: readonly string[]
  /** What kind of path the shell completes. */
  readonly path?: 'file' | 'folder'
  /** Whether it can be given several times, once for each line of the input. */
  readonly isList?: true
}

/** A command, as the parser, the help and the completion know it. */
export interface CommandInfo {
  readonly name: string
  readonly aliases: readonly string[]
  /** What follows its name: `get ID`. */
  readonly argument?: 'ID' | 'SHELL' | 'COMMAND'
  /** One line for the list of commands; the first line of its page. */
  readonly does: string
  readonly examples: readonly string[]
  /** The flags, below headings. */
  readonly sections: Readonly<Record<string, readonly Flag[]>>
}

const SHOWN_STATUS = { name: 'status', value: 'WORD', choices: STATUSES }
const LABEL: Flag = { name: 'label', value: 'TEXT', text: 'text on the left' }
const COLOR: Flag = { name: 'color', value: 'COLOR', text: 'name of shields or CSS, hex, rgb() or hsl()' }
const STYLE: Flag = { name: 'style', value: 'STYLE', text: 'shape of the badge (default: flat)', choices: STYLES }
const LOGO: Flag = {
  name: 'logo',
  value: 'LOGO',
  text: 'built-in logo (github, docker, python, …) or data:image/…;base64,…',
  choices: LOGO_NAMES
}
const LINK: Flag = {
  name: 'link',
  value: 'PAGE',
  text: 'where a click leads: workflow, run, branch, …, none, or a URL',
  choices: LINKS
}
const TOKEN = { name: 'token', value: 'TOKEN' }
const JSON_OUTPUT = { name: 'json' }
const DRY_RUN = { name: 'dry-run' }

const PUBLISH: CommandInfo = {
  name: 'publish',
  aliases: [],
  does: 'Find a status, draw its badge and publish it, as the action does.',
  examples: [
    'publish-badges publish --event event.json --directory out',
    'publish-badges publish --workflow ci.yml --target-branch badges'
  ],
  sections: {
    'What it shows': [
      {
        name: 'event',
        value: 'FILE',
        text: 'event of a runner; a workflow_run event contains the status',
        path: 'file'
      },
      { ...SHOWN_STATUS, text: 'a status: success, failing, STOPPED, …' },
      { name: 'needs', value: 'JSON', text: 'results of jobs, summed up: {"build":{"result":"success"}}' },
      { name: 'from', value: 'FILES', text: 'coverage or test reports, as paths or globs', path: 'file', isList: true },
      {
        name: 'workflow',
        value: 'NAME',
        text: "newest run of a workflow: file name, id or name; '*': all",
        isList: true
      },
      { name: 'job', value: 'NAME', text: 'only these jobs: a name, a glob, or a key in the workflow file' },
      { name: 'branch', value: 'NAME', text: 'runs of this branch; also the value of %{branch}' },
      { name: 'message', value: 'TEXT', text: 'text of a static badge, or instead of the status' },
      { name: 'badges', value: 'YAML', text: 'list of badges with the keys of the file of badges' },
      { name: 'manifest', value: 'FILE', text: 'file of badges (default: .github/badges.yml)', path: 'file' },
      { name: 'values', value: 'LINES', text: 'messages of its static badges: id=message, or JSON', isList: true }
    ],
    'How it looks': [
      { name: 'id', value: 'ID', text: 'key and file name of the badge' },
      LABEL,
      COLOR,
      STYLE,
      LOGO,
      LINK
    ],
    'Where it goes': [
      { name: 'directory', value: 'DIR', text: 'write files there; needs no network', path: 'folder' },
      { name: 'target-branch', value: 'NAME', text: 'commit to a branch (default: badges)' },
      { name: 'target-repository', value: 'OWNER/NAME', text: 'repository of that branch (default: this one)' },
      { name: 'gist-id', value: 'ID', text: 'write to a gist' },
      { name: 'gist-token', value: 'TOKEN', text: 'classic token for the gist (or GIST_TOKEN)' },
      { name: 'path', value: 'TEMPLATE', text: 'path of the file (default: %{branch}/%{id})' },
      { name: 'formats', value: 'FORMATS', text: 'files to write (default: svg)', choices: FORMATS, isList: true },
      {
        name: 'branches',
        value: 'GLOBS',
        text: 'branches and tags whose runs publish (default: the default branch)',
        isList: true
      },
      { ...TOKEN, text: "token for GitHub's API (or GITHUB_TOKEN)" },
      {
        name: 'readme',
        value: 'FILES',
        text: 'README files whose block of badges to update',
        path: 'file',
        isList: true
      },
      { name: 'single-commit', text: 'keep one commit on the target branch' },
      { name: 'allow-public', text: 'publish badges of a private repository where everybody can read them' }
    ],
    'How it ends': [
      { ...DRY_RUN, text: 'do everything except writing' },
      { ...JSON_OUTPUT, text: 'print the outputs of the action as JSON' },
      {
        name: 'fail-on',
        value: 'LEVEL',
        text: 'failures that end with exit status 1 (default: setup)',
        choices: Object.keys(FAIL_ON)
      },
      { name: 'job-status', value: 'WORD', text: 'status of the job so far; the action sets it', choices: STATUSES },
      { name: 'job-id', value: 'NUMBER', text: 'id of the job; the action sets it' }
    ]
  }
}

const SVG: CommandInfo = {
  name: 'svg',
  aliases: [],
  does: 'Draw one badge as an SVG picture, or many.',
  examples: [
    'publish-badges svg --label build --status passing --output build.svg',
    'publish-badges svg --json-lines < badges.jsonl'
  ],
  sections: {
    Flags: [
      LABEL,
      { ...SHOWN_STATUS, text: 'a status: passing, failure, STOPPED, …' },
      { name: 'message', value: 'TEXT', text: 'text on the right; with --status instead of its word' },
      COLOR,
      { name: 'label-color', value: 'COLOR', text: 'color of the left side' },
      STYLE,
      { name: 'palette', value: 'PALETTE', text: 'colors of the statuses', choices: PALETTES },
      { name: 'wording', value: 'SYSTEM', text: 'words and colors of another system', choices: WORDINGS },
      LOGO,
      { name: 'logo-color', value: 'COLOR', text: 'default: a color that is visible on the label' },
      { name: 'output', short: 'o', value: 'FILE', text: 'write to a file (default: standard output)', path: 'file' },
      {
        name: 'json-lines',
        text: 'draw many: a badge in JSON per line of standard input, an answer per line'
      }
    ]
  }
}

const WHICH_FILE: readonly Flag[] = [
  { name: 'manifest', value: 'FILE', text: 'file of badges (default: .github/badges.yml)', path: 'file' },
  {
    name: 'repository',
    value: 'OWNER/NAME',
    text: 'the file on GitHub; a change is a commit on the default branch'
  },
  {
    name: 'scope',
    value: 'SCOPE',
    text: "organization: the owner's file, badges.yml; on GitHub in OWNER/.github",
    choices: ['repository', 'organization']
  },
  { ...TOKEN, text: "token for GitHub's API (or GITHUB_TOKEN)" }
]

const URLS: readonly Flag[] = [
  { name: 'image-url', value: 'URL', text: 'a picture from elsewhere' },
  { name: 'link-url', value: 'URL', text: 'where a click leads' }
]

const RECORD: readonly Flag[] = [
  { name: 'workflow', value: 'FILE', text: 'workflow whose newest run is shown', isList: true },
  { name: 'job', value: 'NAME', text: 'only these jobs of it' },
  { name: 'branch', value: 'NAME', text: 'runs of this branch' },
  { name: 'environment', value: 'NAME', text: 'newest deployment to an environment' },
  { name: 'check', value: 'NAME', text: 'check run or commit status' },
  { name: 'fact', value: 'FACT', text: 'fact of the repository: release, license, stars, …', choices: FACTS },
  { name: 'from', value: 'FILES', text: 'coverage or test reports, as paths or globs', path: 'file', isList: true },
  { ...SHOWN_STATUS, text: 'always this status' },
  { name: 'message', value: 'TEXT', text: 'text of a static badge' },
  { name: 'name', value: 'TEXT', text: 'text for people who do not see the picture' },
  ...URLS,
  LABEL,
  COLOR,
  STYLE,
  LOGO,
  LINK,
  { name: 'badge', value: 'YAML', text: "any keys: '{strict: true, color_steps: {0: red, 80: green}}'" }
]

const AS_JSON: Flag = { ...JSON_OUTPUT, text: "print JSON, with the fields of GitLab's badge API" }
const FORMAT: Flag = { name: 'format', value: 'FORMAT', text: 'print a snippet for a README', choices: MARKUPS }

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandInfo[] = [
  PUBLISH,
  SVG,
  {
    name: 'list',
    aliases: ['ls'],
    does: 'List the badges of .github/badges.yml, inherited ones included.',
    examples: ['publish-badges list', 'publish-badges list --format markdown'],
    sections: {
      Output: [{ name: 'name', value: 'TEXT', text: 'only badges with exactly this name' }, AS_JSON, FORMAT],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'get',
    aliases: [],
    argument: 'ID',
    does: 'Show one badge.',
    examples: ['publish-badges get ci', 'publish-badges get ci --json'],
    sections: { Output: [AS_JSON, FORMAT], 'Which file': WHICH_FILE }
  },
  {
    name: 'add',
    aliases: [],
    argument: 'ID',
    does: 'Add a badge to .github/badges.yml, after the others.',
    examples: ['publish-badges add ci --workflow ci.yml', 'publish-badges add coverage --label coverage --message 87%'],
    sections: {
      'The badge': [...RECORD, { name: 'id', value: 'ID', text: 'the same as the argument ID' }],
      Output: [AS_JSON],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'edit',
    aliases: [],
    argument: 'ID',
    does: 'Change the given keys of a badge, and print what changed.',
    examples: ['publish-badges edit ci --style plastic', "publish-badges edit ci --badge '{strict: true, label: ~}'"],
    sections: {
      'What to change (--badge with ~ as value removes a key)': RECORD,
      Output: [AS_JSON],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'remove',
    aliases: ['rm'],
    argument: 'ID',
    does: 'Remove a badge from .github/badges.yml.',
    examples: ['publish-badges remove ci'],
    sections: { 'Which file': WHICH_FILE }
  },
  {
    name: 'preview',
    aliases: [],
    does: 'Show two URLs with their placeholders filled in; writes nothing.',
    examples: ["publish-badges preview --link-url https://x.example --image-url 'https://x.example/%{project_id}'"],
    sections: {
      'The badge': [...URLS, { name: 'name', value: 'TEXT', text: 'its name, for the output' }],
      Output: [AS_JSON],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'init',
    aliases: [],
    does: 'Create .github/badges.yml and a publishing workflow, from your workflows or the badges of a README.',
    examples: ['publish-badges init --dry-run', 'publish-badges init --from README.md --write'],
    sections: {
      Flags: [
        {
          name: 'from',
          value: 'README',
          isList: true,
          text: 'make the file of badges from those in a README: badge.svg, shields, badgen, Codecov …'
        },
        { name: 'write', text: 'replace them in the README by the block of badges, instead of showing the difference' },
        { ...DRY_RUN, text: 'show the files without creating them' }
      ]
    }
  },
  {
    name: 'completion',
    aliases: [],
    argument: 'SHELL',
    does: 'Print the script of a shell (bash, zsh or fish) that completes commands and flags.',
    examples: [
      'source <(publish-badges completion bash)    in ~/.bashrc',
      'source <(publish-badges completion zsh)     in ~/.zshrc, after compinit',
      'publish-badges completion fish | source     in ~/.config/fish/config.fish'
    ],
    sections: {}
  },
  {
    name: 'help',
    aliases: [],
    argument: 'COMMAND',
    does: 'Show the help of a command.',
    examples: ['publish-badges help svg'],
    sections: {}
  }
]

/** Every command has it. */
export const HELP: Flag = { name: 'help', short: 'h', text: 'show this help' }

/** All flags of a command. */
export function flagsOf({ sections }: CommandInfo): readonly Flag[] {
  return [...Object.values(sections).flat(), HELP]
}

/** The command of a name or alias. */
export function commandNamed(name: string): CommandInfo | undefined {
  return COMMANDS.find((command) => command.name === name || command.aliases.includes(name))
}
