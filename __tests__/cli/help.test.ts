import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { COMMANDS, flagsOf, namesOf } from '../../src/cli/commands.ts'
import { helpFor } from '../../src/cli/help.ts'

const plain = (text: string): string => text
const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8')

test('the general help names every command and alias', () => {
  const help = helpFor(undefined, plain)
  for (const { name, alias, does } of COMMANDS) {
    expect(help).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    if (alias !== undefined) expect(help).toContain(`(${alias})`)
    if (name !== 'help') expect(help).toContain(does)
  }
  expect(help).toContain('--version, -v')
})

describe('the help of', () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
    const lines = helpFor(command, plain).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      command.does,
      '',
      expect.stringMatching(/^Examples?$/),
      `  ${command.examples[0]}`
    ])
    for (const flag of flagsOf(command)) {
      const [line = ''] = lines.filter((one) =>
        one.includes(`--${flag.name}${flag.value === undefined ? '' : ` ${flag.value}`}  `)
      )
      expect([flag.name, line.trim().endsWith(flag.text)]).toEqual([flag.name, true])
    }
    expect(lines.filter((line) => line.length > 110)).toEqual([])
    expect(lines).toContain(
      `  publish-badges ${[name, command.argument, Object.keys(command.sections).length > 0 ? '[flags]' : undefined].filter(Boolean).join(' ')}`
    )
  })
})

test('lists values that are few', () => {
  const svg = COMMANDS.find(({ name }) => name === 'svg')
  expect(helpFor(svg, plain)).toMatch(
    /^ {6}--style STYLE .*\n +flat, flat-square, plastic, for-the-badge, social\n {6}--palette PALETTE/m
  )
})

test('headings may be bold', () => {
  expect(helpFor(undefined, (text) => `<${text}>`).match(/<\w+>/g)).toEqual(['<Example>', '<Usage>', '<Commands>'])
})

test('docs/command-line.md names every command and alias', () => {
  const words = COMMANDS.flatMap(namesOf)
  expect(words.filter((word) => !new RegExp(`\`[^\`]*\\b${word}\\b[^\`]*\``).test(page))).toEqual([])
})
