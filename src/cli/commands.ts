import { PALETTES } from '../badge/color.ts'
import { STYLES } from '../badge/badge.ts'
import { FACTS, FORMATS, LINKS } from '../badge/definition.ts'
import { LOGO_NAMES } from '../badge/logo-names.data.ts'
import { WORDINGS } from '../badge/wording.ts'
import { FAIL_ON } from '../inputs/parse.ts'
import { MARKUPS } from '../readme/snippets.ts'
import { STATUSES } from '../status/status.ts'

/** A flag of a command. */
export interface Flag {
  readonly name: string
  /** Its one-letter form. */
  readonly short?: string
  /** What the help calls its value; undefined: it has none. */
  readonly value: string | undefined
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
  readonly alias?: string
  /** What follows its name: `get ID`. */
  readonly argument?: 'ID' | 'SHELL' | 'COMMAND'
  /** One line for the list of commands; the first line of its page. */
  readonly does: string
  readonly examples: readonly string[]
  /** The flags, below headings. */
  readonly sections: Readonly<Record<string, readonly Flag[]>>
}

/** `usage`: its name, and what the help calls its value: `output FILE`. */
function flag(usage: string, text: string, more: Omit<Flag, 'name' | 'value' | 'text'> = {}): Flag {
  const [name = '', value] = usage.split(' ')
  return { name, value, text, ...more }
}

const FILE = { path: 'file' } as const
const FILES = { path: 'file', isList: true } as const
const LIST = { isList: true } as const

const LABEL = flag('label TEXT', 'text on the left')
const COLOR = flag('color COLOR', 'name of shields or CSS, hex, rgb() or hsl()')
const STYLE = flag('style STYLE', 'shape of the badge (default: flat)', { choices: STYLES })
const LOGO = flag('logo LOGO', 'built-in logo (github, docker, python, …) or data:image/…;base64,…', {
  choices: LOGO_NAMES
})
const LINK = flag('link PAGE', 'where a click leads: workflow, run, branch, …, none, or a URL', { choices: LINKS })
const FROM = flag('from FILES', 'coverage or test reports, as paths or globs', FILES)
const MANIFEST = flag('manifest FILE', 'file of badges (default: .github/badges.yml)', FILE)
const TOKEN = flag('token TOKEN', "token for GitHub's API (or GITHUB_TOKEN)")

const PUBLISH: CommandInfo = {
  name: 'publish',
  does: 'Find a status, draw its badge and publish it, as the action does.',
  examples: [
    'publish-badges publish --event event.json --directory out',
    'publish-badges publish --workflow ci.yml --target-branch badges'
  ],
  sections: {
    'What it shows': [
      flag('event FILE', 'event of a runner; a workflow_run event contains the status', FILE),
      flag('status WORD', 'a status: success, failing, STOPPED, …', { choices: STATUSES }),
      flag('needs JSON', 'results of jobs, summed up: {"build":{"result":"success"}}'),
      FROM,
      flag('workflow NAME', "newest run of a workflow: file name, id or name; '*': all", LIST),
      flag('job NAME', 'only these jobs: a name, a glob, or a key in the workflow file'),
      flag('branch NAME', 'runs of this branch; also the value of %{branch}'),
      flag('message TEXT', 'text of a static badge, or instead of the status'),
      flag('badges YAML', 'list of badges with the keys of the file of badges'),
      MANIFEST,
      flag('values LINES', 'messages of its static badges: id=message, or JSON', LIST)
    ],
    'How it looks': [flag('id ID', 'key and file name of the badge'), LABEL, COLOR, STYLE, LOGO, LINK],
    'Where it goes': [
      flag('directory DIR', 'write files there; needs no network', { path: 'folder' }),
      flag('target-branch NAME', 'commit to a branch (default: badges)'),
      flag('target-repository OWNER/NAME', 'repository of that branch (default: this one)'),
      flag('gist-id ID', 'write to a gist'),
      flag('gist-token TOKEN', 'classic token for the gist (or GIST_TOKEN)'),
      flag('path TEMPLATE', 'path of the file (default: %{branch}/%{id})'),
      flag('formats FORMATS', 'files to write (default: svg)', { choices: FORMATS, isList: true }),
      flag('branches GLOBS', 'branches and tags whose runs publish (default: the default branch)', LIST),
      TOKEN,
      flag('readme FILES', 'README files whose block of badges to update', FILES),
      flag('single-commit', 'keep one commit on the target branch'),
      flag('allow-public', 'publish badges of a private repository where everybody can read them')
    ],
    'How it ends': [
      flag('dry-run', 'do everything except writing'),
      flag('json', 'print the outputs of the action as JSON'),
      flag('fail-on LEVEL', 'failures that end with exit status 1 (default: setup)', { choices: Object.keys(FAIL_ON) }),
      flag('job-status WORD', 'status of the job so far; the action sets it', { choices: STATUSES }),
      flag('job-id NUMBER', 'id of the job; the action sets it')
    ]
  }
}

const SVG: CommandInfo = {
  name: 'svg',
  does: 'Draw one badge as an SVG picture, or many.',
  examples: [
    'publish-badges svg --label build --status passing --output build.svg',
    'publish-badges svg --json-lines < badges.jsonl'
  ],
  sections: {
    Flags: [
      LABEL,
      flag('status WORD', 'a status: passing, failure, STOPPED, …', { choices: STATUSES }),
      flag('message TEXT', 'text on the right; with --status instead of its word'),
      COLOR,
      flag('label-color COLOR', 'color of the left side'),
      STYLE,
      flag('palette PALETTE', 'colors of the statuses', { choices: PALETTES }),
      flag('wording SYSTEM', 'words and colors of another system', { choices: WORDINGS }),
      LOGO,
      flag('logo-color COLOR', 'default: a color that is visible on the label'),
      flag('output FILE', 'write to a file (default: standard output)', { short: 'o', path: 'file' }),
      flag('json-lines', 'draw many: a badge in JSON per line of standard input, one answer per line')
    ]
  }
}

const WHICH_FILE: readonly Flag[] = [
  MANIFEST,
  flag('repository OWNER/NAME', 'the file on GitHub; a change is a commit on the default branch'),
  flag('scope SCOPE', "organization: the owner's file, badges.yml; on GitHub in OWNER/.github", {
    choices: ['repository', 'organization']
  }),
  TOKEN
]

const URLS: readonly Flag[] = [
  flag('image-url URL', 'a picture from elsewhere'),
  flag('link-url URL', 'where a click leads')
]

const RECORD: readonly Flag[] = [
  flag('workflow FILE', 'workflow whose newest run is shown', LIST),
  flag('job NAME', 'only these jobs of it'),
  flag('branch NAME', 'runs of this branch'),
  flag('environment NAME', 'newest deployment to an environment'),
  flag('check NAME', 'check run or commit status'),
  flag('fact FACT', 'fact of the repository: release, license, stars, …', { choices: FACTS }),
  FROM,
  flag('status WORD', 'always this status', { choices: STATUSES }),
  flag('message TEXT', 'text of a static badge'),
  flag('name TEXT', 'text for people who do not see the picture'),
  ...URLS,
  LABEL,
  COLOR,
  STYLE,
  LOGO,
  LINK,
  flag('badge YAML', "any keys: '{strict: true, color_steps: {0: red, 80: green}}'")
]

const AS_JSON = flag('json', "print JSON, with the fields of GitLab's badge API")
const FORMAT = flag('format FORMAT', 'print a snippet for a README', { choices: MARKUPS })

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandInfo[] = [
  PUBLISH,
  SVG,
  {
    name: 'list',
    alias: 'ls',
    does: 'List the badges of .github/badges.yml, inherited ones included.',
    examples: ['publish-badges list', 'publish-badges list --format markdown'],
    sections: {
      Output: [flag('name TEXT', 'only badges with exactly this name'), AS_JSON, FORMAT],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'get',
    argument: 'ID',
    does: 'Show one badge.',
    examples: ['publish-badges get ci', 'publish-badges get ci --json'],
    sections: { Output: [AS_JSON, FORMAT], 'Which file': WHICH_FILE }
  },
  {
    name: 'add',
    argument: 'ID',
    does: 'Add a badge to .github/badges.yml, after the others.',
    examples: ['publish-badges add ci --workflow ci.yml', 'publish-badges add coverage --label coverage --message 87%'],
    sections: {
      'The badge': [...RECORD, flag('id ID', 'the same as the argument ID')],
      Output: [AS_JSON],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'edit',
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
    alias: 'rm',
    argument: 'ID',
    does: 'Remove a badge from .github/badges.yml.',
    examples: ['publish-badges remove ci'],
    sections: { 'Which file': WHICH_FILE }
  },
  {
    name: 'preview',
    does: 'Show two URLs with their placeholders filled in; writes nothing.',
    examples: ["publish-badges preview --link-url https://x.example --image-url 'https://x.example/%{project_id}'"],
    sections: {
      'The badge': [...URLS, flag('name TEXT', 'its name, for the output')],
      Output: [AS_JSON],
      'Which file': WHICH_FILE
    }
  },
  {
    name: 'init',
    does: 'Create .github/badges.yml and a publishing workflow, from your workflows or the badges of a README.',
    examples: ['publish-badges init --dry-run', 'publish-badges init --from README.md --write'],
    sections: {
      Flags: [
        flag(
          'from README',
          'make the file of badges from those in a README: badge.svg, shields, badgen, Codecov …',
          LIST
        ),
        flag('write', 'replace them in the README with the block of badges, instead of showing the changes'),
        flag('dry-run', 'show the files without creating them')
      ]
    }
  },
  {
    name: 'completion',
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
    argument: 'COMMAND',
    does: 'Show the help of a command.',
    examples: ['publish-badges help svg'],
    sections: {}
  }
]

/** Every command has it. */
export const HELP = flag('help', 'show this help', { short: 'h' })

/** All flags of a command. */
export const flagsOf = ({ sections }: CommandInfo): readonly Flag[] => [...Object.values(sections).flat(), HELP]

/** The names of a command, the full one first. */
export const namesOf = ({ name, alias }: CommandInfo): string[] => (alias === undefined ? [name] : [name, alias])

export const commandNamed = (name: string): CommandInfo | undefined =>
  COMMANDS.find((command) => namesOf(command).includes(name))
