import { expect, test } from '@jest/globals'
import { parseNeeds } from '../../src/status/needs.ts'

test.each<[situation: string, text: string, statuses: string[]]>([
  [
    'every result there is',
    '{"a":{"result":"success"},"b":{"result":"failure"},"c":{"result":"cancelled"},"d":{"result":"skipped"}}',
    ['passing', 'failing', 'cancelled', 'skipped']
  ],
  [
    'outputs beside the result, over several lines',
    '{\n  "build": { "result": "success", "outputs": { "result": "failure" } }\n}',
    ['passing']
  ],
  ['no jobs', '{}', []],
  [
    'a job with the name of an inherited field',
    '{"__proto__":{"result":"failure"},"constructor":{"result":"success"}}',
    ['failing', 'passing']
  ]
])('%s', (_, text, statuses) => {
  const jobs = parseNeeds(text)
  expect(Array.isArray(jobs) ? jobs.map(({ status }) => status) : jobs).toEqual(statuses)
})

test('each result is the word of a job, by its key', () => {
  expect(parseNeeds('{"unit tests":{"result":"failure"},"__proto__":{"result":"skipped"}}')).toEqual([
    { key: 'unit tests', status: 'failing' },
    { key: '__proto__', status: 'skipped' }
  ])
})

test.each([
  ['an expression left as it is', '${{ needs }}', 'is not JSON'],
  ['a result alone', 'success', 'is not JSON'],
  ['JSON cut short', '{"build":{"result":"success"', 'is not JSON'],
  ['a list', '[{"result":"success"}]', 'is not an object of jobs'],
  ['a text', '"success"', 'is not an object of jobs'],
  ['null', 'null', 'is not an object of jobs'],
  ['a number', '7', 'is not an object of jobs'],
  ['a job without a result', '{"build":{"outputs":{}}}', 'has no result for the job "build"'],
  ['a job that is a text', '{"build":"success"}', 'has no result for the job "build"'],
  ['a job that is null', '{"build":null}', 'has no result for the job "build"'],
  ['a result that is no text', '{"build":{"result":["success"]}}', 'has no result for the job "build"'],
  ['a result that GitHub does not have', '{"build":{"result":"great"}}', 'has no result for the job "build"'],
  [
    'a result with the name of an inherited field',
    '{"build":{"result":"toString"}}',
    'has no result for the job "build"'
  ],
  [
    'a result under the name of the prototype',
    '{"build":{"__proto__":{"result":"success"}}}',
    'has no result for the job "build"'
  ]
])('%s is a problem, and the cure is named', (_, text, problem) => {
  const result = parseNeeds(text)
  expect(result).toEqual({ problem: expect.stringContaining(problem) })
  expect(result).toEqual({ problem: expect.stringContaining('needs: ${{ toJSON(needs) }}') })
})
