import { type CommandInfo, COMMANDS, type Flag, flagsOf, namesOf } from './commands.ts'
import { nearest, quote } from '../errors.ts'
import { UsageError } from './args.ts'

const PROGRAM = 'publish-badges'

/** Shells, and the scripts that make them complete the command line. */
const SCRIPTS: ReadonlyMap<string, () => string> = new Map([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript]
])

/** The script for a shell. */
export function completionFor(shell: string): string {
  const script = SCRIPTS.get(shell)
  if (script !== undefined) return script()
  const names = [...SCRIPTS.keys()]
  const similar = nearest(shell, names)
  const cure = similar === undefined ? `Allowed: ${names.join(', ')}.` : `Did you mean ${quote(similar)}?`
  const what = shell === '' ? 'The shell is missing.' : `${quote(shell)} is not a shell with completion.`
  throw new UsageError(`${what} ${cure} Example: source <(${PROGRAM} completion bash)`)
}

/** Quoted for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The ids of the file in the working folder. Without a token no request is made while somebody types. */
const IDS = `GITHUB_TOKEN= ${PROGRAM} list 2>/dev/null | sed -e 1d -e 's/ .*//'`

/** The words that can follow the name of a command, apart from ids. */
function argumentWords({ argument }: CommandInfo): string {
  if (argument === 'COMMAND') return COMMANDS.flatMap(namesOf).join(' ')
  return argument === 'SHELL' ? [...SCRIPTS.keys()].join(' ') : ''
}

/** Whether a command needs the id of an existing badge. */
const needsId = ({ name, argument }: CommandInfo): boolean => argument === 'ID' && name !== 'add'

const dashed = ({ name, short }: Flag): string[] => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]

function bashScript(): string {
  return `# Completion of ${PROGRAM} for bash: source <(${PROGRAM} completion bash)
_publish_badges() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...COMMANDS.flatMap(namesOf), '--help', '--version'].join(' '))} -- "$current"))
    return
  fi
  # Bash sets "=" apart from the words around it.
  if [ "$current" = = ]; then current=; elif [ "$previous" = = ]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  case "$command" in
${COMMANDS.map(bashCase).join('\n')}
  esac
}
complete -F _publish_badges ${PROGRAM}
`
}

function bashCase(command: CommandInfo): string {
  const flags = flagsOf(command)
  const values = flags.flatMap((flag) => {
    const action = bashValue(flag)
    return action === undefined ? [] : [`        ${dashed(flag).join('|')}) ${action}; return ;;`]
  })
  const words = `${argumentWords(command)}${needsId(command) ? ` $(${IDS})` : ''}`
  return `    ${namesOf(command).join('|')})
      case "$previous" in
${values.join('\n')}
      esac
      if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W ${quoted(flags.flatMap(dashed).join(' '))} -- "$current"))
      else
        COMPREPLY=($(compgen -W "${words}" -- "$current"))
      fi ;;`
}

/** undefined: the flag has no value. */
function bashValue({ value, choices, path }: Flag): string | undefined {
  if (value === undefined) return undefined
  if (choices !== undefined) return `COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$current"))`
  if (path === undefined) return 'true'
  return `compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -${path === 'folder' ? 'd' : 'f'} -- "$current"))`
}

function zshScript(): string {
  const commands = COMMANDS.flatMap((command) =>
    namesOf(command).map((name) => `    ${quoted(`${name}:${command.does}`)}`)
  )
  return `#compdef ${PROGRAM}
# Completion of ${PROGRAM} for zsh: source <(${PROGRAM} completion zsh)
_publish_badges_ids() { compadd -- \${(f)"$(${IDS})"} }
_publish_badges() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${COMMANDS.map(zshCase).join('\n')}
  esac
}
compdef _publish_badges ${PROGRAM}
`
}

/** Colons and brackets separate the parts of a specification (zshcompsys(1), _arguments). */
const specified = (text: string): string => text.replace(/[\\:[\]]/g, '\\$&')

function zshCase(command: CommandInfo): string {
  const specs = flagsOf(command).map((flag) => {
    const value = flag.value === undefined ? '' : `:${specified(flag.value)}:${zshAction(flag)}`
    const repeated = flag.isList === true ? '*' : ''
    return dashed(flag).map((name) => {
      const joint = flag.value !== undefined && name.startsWith('--') ? '=' : ''
      return `      ${quoted(`${repeated}${name}${joint}[${specified(flag.text)}]${value}`)}`
    })
  })
  const words = argumentWords(command)
  const action = needsId(command) ? '_publish_badges_ids' : words === '' ? '' : `(${words})`
  const argument = command.argument === undefined ? [] : [`      ${quoted(`1:${command.argument}:${action}`)}`]
  return `  ${namesOf(command).join('|')})
    _arguments \\
${[...specs.flat(), ...argument].join(' \\\n')} ;;`
}

function zshAction({ choices, path }: Flag): string {
  if (choices !== undefined) return `(${choices.join(' ')})`
  if (path === undefined) return ''
  return path === 'folder' ? '_files -/' : '_files'
}

function fishScript(): string {
  const names = COMMANDS.flatMap(namesOf).join(' ')
  const commands = COMMANDS.flatMap((command) =>
    namesOf(command).map(
      (name) =>
        `complete -c ${PROGRAM} -n "not __fish_seen_subcommand_from $__publish_badges_commands" -a ${name} -d ${fishText(command.does)}`
    )
  )
  return `# Completion of ${PROGRAM} for fish: ${PROGRAM} completion fish | source
set -g __publish_badges_commands ${names}
complete -c ${PROGRAM} -f
${[...commands, ...COMMANDS.flatMap(fishLines)].join('\n')}
`
}

/** In single quotes, where fish knows two escapes only. */
const fishText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

function fishLines(command: CommandInfo): string[] {
  const start = `complete -c ${PROGRAM} -n "__fish_seen_subcommand_from ${namesOf(command).join(' ')}"`
  const flags = flagsOf(command).map(({ name, short, value, choices, path, text }) => {
    const parts = [
      `-l ${name}`,
      ...(short === undefined ? [] : [`-s ${short}`]),
      ...(value === undefined ? [] : [path === 'file' ? '-r' : '-x']),
      ...(choices === undefined ? [] : [`-a ${fishText(choices.join(' '))}`]),
      ...(path === undefined ? [] : [path === 'folder' ? "-a '(__fish_complete_directories)'" : '-F']),
      `-d ${fishText(text)}`
    ]
    return `${start} ${parts.join(' ')}`
  })
  const words = needsId(command) ? `(${IDS})` : argumentWords(command)
  return words === '' ? flags : [...flags, `${start} -a ${fishText(words)}`]
}
