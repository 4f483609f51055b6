import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { completionFor } from '../../src/cli/completion.ts'
import { UsageError } from '../../src/cli/args.ts'
import { COMMANDS, flagsOf, namesOf } from '../../src/cli/commands.ts'
import { STYLES } from '../../src/badge/badge.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'))
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'event.json'), '{}')
  for (const shell of SHELLS) writeFileSync(join(folder, `script.${shell}`), completionFor(shell))
  // Stands for the program, whose list has a heading.
  const program = '#!/bin/sh\ntest "$1" = list && printf "ID  NAME\\nci  CI\\nci/unit  unit\\n"\n'
  writeFileSync(join(folder, 'publish-badges'), program, { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

function run(shell: Shell, script: string): string[] {
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, TERM: 'dumb' }
  const { stdout, stderr, error } = spawnSync(shell, ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  expect({ stderr, error }).toEqual({ stderr: '', error: undefined })
  return stdout.split('\n').filter((line) => line !== '')
}

const isInstalled = (shell: Shell): boolean => spawnSync(shell, ['-c', 'true']).status === 0

/** What a shell offers for the last of the words. */
const COMPLETE: Readonly<Record<'bash' | 'fish', (words: readonly string[]) => string[]>> = {
  bash: (words) =>
    run(
      'bash',
      `source script.bash; COMP_WORDS=(publish-badges ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
       _publish_badges; printf '%s\\n' "\${COMPREPLY[@]}"`
    ),
  fish: (words) =>
    run('fish', `source script.fish; complete -C 'publish-badges ${words.join(' ')}'`).map((line) =>
      line.replace(/\t.*/, '')
    )
}

const CASES: [words: string[], some: readonly string[], none: readonly string[]][] = [
  [['s'], ['svg'], ['list']],
  [['r'], ['remove', 'rm'], ['svg']],
  [['svg', '--la'], ['--label', '--label-color'], ['--style']],
  [['svg', '--style', ''], STYLES, ['failing']],
  [['svg', '--status', 'ti'], ['timed-out'], ['passing']],
  [['publish', '--fail-on', ''], ['setup', 'any', 'none'], []],
  [['publish', '--event', 'ev'], ['event.json'], ['out']],
  [['publish', '--directory', ''], ['out'], ['event.json']],
  [['ls', '--format', 'm'], ['markdown'], ['html']],
  [['rm', ''], ['ci', 'ci/unit'], ['ID']],
  [['get', 'ci/'], ['ci/unit'], ['ci']],
  [['add', ''], [], ['ci']],
  [['help', 'pre'], ['preview'], ['svg']],
  [['completion', ''], SHELLS, ['svg']]
]

describe.each(['bash', 'fish'] as const)('%s', (shell) => {
  const inShell = isInstalled(shell) ? test : test.skip
  inShell.each(CASES)('%j', (words, some, none) => {
    // Fish marks folders.
    const found = COMPLETE[shell](words).map((word) => word.replace(/\/$/, ''))
    expect(found).toEqual(expect.arrayContaining([...some]))
    expect(found.filter((word) => none.includes(word))).toEqual([])
  })
})

describe('bash', () => {
  test('completes behind "=" too', () => {
    expect(COMPLETE.bash(['svg', '--style', '=', 'pl'])).toEqual(['plastic'])
    expect(COMPLETE.bash(['svg', '--style', '='])).toEqual([...STYLES])
  })

  test('offers every command, and every flag of each', () => {
    expect(COMPLETE.bash([''])).toEqual([...COMMANDS.flatMap(namesOf), '--help', '--version'])
    for (const command of COMMANDS) {
      const flags = flagsOf(command).map(({ name }) => `--${name}`)
      expect(COMPLETE.bash([command.name, '--'])).toEqual(flags)
    }
  })
})

describe('zsh', () => {
  const inZsh = isInstalled('zsh') ? test : test.skip

  inZsh('reads the script', () => {
    expect(run('zsh', 'zsh -n script.zsh && echo fine')).toEqual(['fine'])
  })

  /** What a terminal of its own shows after a user has typed and pressed Tab, up to what is wanted; at most 10 seconds. */
  const typed = (text: string, wanted: string): string =>
    run(
      'zsh',
      `zmodload zsh/zpty
       zpty -b shell zsh -f
       zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -d $HOME/.dump; source script.zsh; echo re''ady'
       zpty -r -m shell output '*ready*'
       zpty -w -n shell ${JSON.stringify(text)}$'\\t'
       all=
       for (( try = 0; try < 100; try++ )); do
         sleep 0.1
         while zpty -rt shell output; do all+=$output; done
         [[ $all == *${JSON.stringify(wanted)}* ]] && break
       done
       print -r -- "$all"
       zpty -d shell`
    ).join('\n')

  inZsh.each([
    ['publish-badges sv', 'svg '],
    ['publish-badges svg --label-', '--label-color='],
    ['publish-badges svg --style=pla', '--style=plastic'],
    ['publish-badges publish --event ev', 'event.json'],
    ['publish-badges get ci/', 'ci/unit'],
    ['publish-badges completion fi', 'fish']
  ])('%s', (text, whole) => {
    expect(typed(text, whole)).toContain(whole)
  })
})

test.each([
  ['', 'The shell is missing. Allowed: bash, zsh, fish.'],
  ['bassh', '"bassh" is not a shell with completion. Did you mean "bash"?'],
  ['constructor', 'Allowed: bash, zsh, fish.']
])('"%s" is no usage', (shell, message) => {
  expect(() => completionFor(shell)).toThrow(UsageError)
  expect(() => completionFor(shell)).toThrow(message)
})
