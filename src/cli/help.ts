import { type CommandInfo, COMMANDS, type Flag, flagsOf, HELP, namesOf } from './commands.ts'

/** Emphasizes a heading, if the terminal can. */
export type Bold = (text: string) => string

const INDENT = '  '

/** The help of a command, or the general one: what it does, examples, and then the table. */
export function helpFor(command: CommandInfo | undefined, bold: Bold): string {
  const blocks = command === undefined ? generalHelp(bold) : commandHelp(command, bold)
  return `${blocks.join('\n\n')}\n`
}

function generalHelp(bold: Bold): string[] {
  const commands = COMMANDS.map((command) => [usageOf(command), command.does])
  const others = [
    ['help COMMAND, COMMAND --help', 'Show the help of a command.'],
    ['--version, -v', 'Show the version.']
  ]
  return [
    'Publish CI status badges that tell the truth.',
    block('Example', ['publish-badges svg --label build --status passing --output build.svg'], bold),
    block('Usage', ['publish-badges COMMAND [flags]'], bold),
    block('Commands', table([...commands.slice(0, -1), ...others]), bold),
    'Exit status: 0 done, 1 failed, 2 unknown command or flag. Set NO_COLOR to print without colors.'
  ]
}

function commandHelp(command: CommandInfo, bold: Bold): string[] {
  const { does, examples, sections } = command
  const flags = flagsOf(command)
  const width = Math.max(...flags.map((flag) => termOf(flag).length))
  return [
    does,
    block(examples.length === 1 ? 'Example' : 'Examples', examples, bold),
    block('Usage', usagesOf(command), bold),
    ...Object.entries(sections).map(([heading, own]) => block(heading, flagTable(own, width), bold)),
    flagTable([HELP], width)
      .map((line) => INDENT + line)
      .join('\n')
  ]
}

/** `list (ls)`, `get ID` */
const usageOf = ({ name, argument, alias }: CommandInfo): string =>
  [name, argument, alias === undefined ? undefined : `(${alias})`].filter((word) => word !== undefined).join(' ')

function usagesOf(command: CommandInfo): string[] {
  const flags = Object.keys(command.sections).length > 0 ? '[flags]' : undefined
  return namesOf(command).map((name) =>
    ['publish-badges', name, command.argument, flags].filter((part) => part !== undefined).join(' ')
  )
}

const block = (heading: string, lines: readonly string[], bold: Bold): string =>
  [bold(heading), ...lines.map((line) => INDENT + line)].join('\n')

/** `-o, --output FILE` */
function termOf({ name, short, value }: Flag): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`
}

/** More values than a line can show are named by example in the text. */
const MOST_CHOICES = 8

function flagTable(flags: readonly Flag[], width: number): string[] {
  const rows = flags.flatMap((flag) => {
    const { choices = [] } = flag
    const isListed = choices.length > 0 && choices.length <= MOST_CHOICES
    return [[termOf(flag), flag.text], ...(isListed ? [['', choices.join(', ')]] : [])]
  })
  return table(rows, width)
}

/** Two columns; `width`: of the first, if others share it. */
function table(
  rows: readonly (readonly string[])[],
  width = Math.max(...rows.map(([term = '']) => term.length))
): string[] {
  return rows.map(([term = '', text = '']) => `${term.padEnd(width)}   ${text}`)
}
