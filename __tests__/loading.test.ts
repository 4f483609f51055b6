import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { INPUTS } from '../src/inputs/inputs.ts'
import { readAction, workflowProblems } from './github-parser.ts'
import { Action } from './scenarios/action.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe('GitHub loads', () => {
  test.each(['action.yml', 'records/action.yml'])('%s', (path) => {
    expect(readAction(path, read(path)).problems).toEqual([])
  })
})

/** An action with these lines under its only input, and at its end. */
const action = (input: string, end = ''): string =>
  `name: a\ndescription: b\ninputs:\n  status:\n    ${input}\nruns:\n  using: node24\n  main: dist/index.js\n${end}`

describe('of an action GitHub refuses', () => {
  test.each([
    ['an expression in a description', action('description: "`${{ job.status }}`"'), "named-value: 'job'"],
    ['a function in a description', action('description: ${{ toJSON(needs) }}'), "named-value: 'needs'"],
    ['a default from needs', action('default: ${{ toJSON(needs) }}'), "named-value: 'needs'"],
    ['a default from steps', action('default: ${{ steps.test.outcome }}'), "named-value: 'steps'"],
    ['a default from secrets', action('default: ${{ secrets.TOKEN }}'), "named-value: 'secrets'"],
    ['a default from env', action('default: ${{ env.TOKEN }}'), "named-value: 'env'"],
    ['an unknown function', action('default: ${{ toJSN(github) }}'), "function: 'toJSN'"],
    ['half an expression', action('default: ${{ github.token'), 'not closed'],
    ['an unknown key', action('default: x', 'licence: MIT\n'), "Unexpected value 'licence'"],
    ['an unknown key of runs', action('default: x', '  before: x.js\n'), "Unexpected value 'before'"],
    [
      'an expression in an output',
      action('default: x', 'outputs:\n  o:\n    description: ${{ job.status }}\n'),
      "'job'"
    ],
    ['an unknown Node', action('default: x').replace('node24', 'node23'), "Unexpected value 'node23'"]
  ])('%s', (_, content, problem) => {
    expect(readAction('action.yml', content).problems).toEqual([expect.stringContaining(problem)])
    expect(() => new Action('action.yml', content)).toThrow(problem)
  })

  test.each(['github.token', 'job.status', 'strategy.job-index', 'matrix.os', 'runner.os', "hashFiles('*.lock')"])(
    'no default from %s',
    (expression) => {
      expect(readAction('action.yml', action(`default: \${{ ${expression} }}`)).problems).toEqual([])
    }
  )
})

describe('of a workflow GitHub refuses', () => {
  const STEP = 'runs-on: x\n    steps:\n      - uses: ./\n        '
  test.each([
    [
      'a context in the wrong place',
      `runs-on: x\n    if: steps.a.outcome == ''\n    steps: []`,
      "named-value: 'steps'"
    ],
    ['an unknown context', `${STEP}with: { needs: "\${{ need.a }}" }`, "named-value: 'need'"],
    ['an unknown function', `${STEP}with: { needs: "\${{ toJSN(needs) }}" }`, "function: 'toJSN'"],
    ['an unknown function without braces', `${STEP}if: alwys()`, "function: 'alwys'"],
    ['secrets in a condition', `${STEP}if: secrets.TOKEN != ''`, "named-value: 'secrets'"],
    ['a need of a job that is not there', `needs: [test]\n    ${STEP}id: a`, 'at least one job with no dependencies'],
    ['an unknown key', `${STEP}whith: {}`, "Unexpected value 'whith'"],
    ['an unknown permission', `permissions: { content: write }\n    ${STEP}id: a`, "Unexpected value 'content'"]
  ])('%s', async (_, job, problem) => {
    const problems = await workflowProblems('ci.yml', `on: push\njobs:\n  a:\n    ${job}\n`)
    expect(problems.join('\n')).toContain(problem)
  })

  test('needs outside of a job', async () => {
    const content = `on: push\nenv: { NEEDS: "\${{ toJSON(needs) }}" }\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n`
    expect(await workflowProblems('ci.yml', content)).toEqual([expect.stringContaining("named-value: 'needs'")])
  })
})

describe('the scenarios give a step', () => {
  const CONTEXTS = { github: { token: 't' }, job: { status: 'failure', check_run_id: '12345678901' } }

  test('a variable for each input, empty where nothing is given and there is no default', () => {
    const variables = Object.entries(new Action('action.yml').environment({ label: 'build' }, CONTEXTS))
    expect(variables.map(([name]) => name)).toEqual(INPUTS.map((name) => `INPUT_${name.toUpperCase()}`))
    expect(variables.filter(([, value]) => value !== '')).toEqual([
      ['INPUT_LABEL', 'build'],
      ['INPUT_MESSAGE', '(not given)'],
      ['INPUT_TOKEN', 't'],
      ['INPUT_JOB-STATUS', 'failure'],
      ['INPUT_JOB-ID', '12345678901']
    ])
  })

  test('of the second action too', () => {
    expect(new Action('records/action.yml').environment({}, CONTEXTS)).toMatchObject({
      INPUT_COMMAND: 'list',
      INPUT_SCOPE: 'repository',
      INPUT_ID: '',
      INPUT_TOKEN: 't'
    })
  })

  test('what is given instead of a default, also if it is empty', () => {
    const given = { 'job-status': 'success', 'job-id': '' }
    expect(new Action('action.yml').environment(given, CONTEXTS)).toMatchObject({
      'INPUT_JOB-STATUS': 'success',
      'INPUT_JOB-ID': ''
    })
  })

  test('defaults of any kind, under the name that the runner makes', () => {
    const variables = (value: string): object =>
      new Action('action.yml', action(`default: ${value}`).replace('status:', 'a-b c:')).environment({}, CONTEXTS)
    expect(variables('plain')).toEqual({ 'INPUT_A-B_C': 'plain' })
    expect(variables('true')).toEqual({ 'INPUT_A-B_C': 'true' })
    expect(variables('1.50')).toEqual({ 'INPUT_A-B_C': '1.5' })
    expect(variables('is ${{ job.status }}')).toEqual({ 'INPUT_A-B_C': 'is failure' })
    expect(variables("${{ job.status == 'failure' && 'red' || 'green' }}")).toEqual({ 'INPUT_A-B_C': 'red' })
    expect(variables('${{ job.container.id }}')).toEqual({ 'INPUT_A-B_C': '' })
  })

  test('no input that the action does not declare', () => {
    expect(() => new Action('action.yml').environment({ lable: 'build' }, CONTEXTS)).toThrow(
      'action.yml declares no input lable'
    )
  })

  test('the program that the file names', () => {
    expect(['action.yml', 'records/action.yml'].map((path) => new Action(path).main)).toEqual([
      'dist/index.js',
      'dist/records/index.js'
    ])
  })
})
