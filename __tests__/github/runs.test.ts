import { describe, expect, test } from '@jest/globals'
import { matchingRuns } from '../../src/github/runs.ts'
import type { Run, RunQuery } from '../../src/status/newest-run.ts'
import { run } from '../collect/memory.ts'

const ANY: RunQuery = {
  repository: 'octo/demo',
  branch: undefined,
  sha: undefined,
  event: undefined,
  actor: undefined,
  runNumber: undefined,
  runId: undefined
}

/** Pages of runs by number, and how many were asked for. */
function pagesOf(numbers: readonly (readonly number[])[], more: (number: number) => Partial<Run> = () => ({})) {
  const asked = { pages: 0 }
  async function* parts(): AsyncGenerator<Run[], void> {
    for (const page of numbers) {
      asked.pages++
      yield await Promise.resolve(page.map((number) => run(number, 'passing', more(number))))
    }
  }
  return { asked, parts: parts() }
}

async function numbersOf(runs: AsyncIterable<Run>, most = Infinity): Promise<number[]> {
  const numbers: number[] = []
  for await (const { number } of runs) {
    numbers.push(number)
    if (numbers.length === most) break
  }
  return numbers
}

describe('the runs that count', () => {
  test('come from all pages, by number: a run that was started again stands where it always stood', async () => {
    const { parts } = pagesOf([[5, 7, 6], [4, 2, 3], [1]])
    await expect(numbersOf(matchingRuns(parts, ANY))).resolves.toEqual([7, 6, 5, 4, 3, 2, 1])
  })

  test('no page is asked for before it is wanted', async () => {
    const { parts, asked } = pagesOf([
      [4, 3],
      [2, 1]
    ])
    await expect(numbersOf(matchingRuns(parts, ANY), 2)).resolves.toEqual([4, 3])
    expect(asked.pages).toBe(1)
  })

  test('those of forks and pull requests are left out', async () => {
    const { parts } = pagesOf(
      [
        [4, 3],
        [2, 1]
      ],
      (number) => (number === 4 ? { event: 'pull_request' } : number === 2 ? { headRepository: 'stranger/demo' } : {})
    )
    await expect(numbersOf(matchingRuns(parts, ANY))).resolves.toEqual([3, 1])
  })

  test('an empty page is no end', async () => {
    const { parts } = pagesOf([[], [1]])
    await expect(numbersOf(matchingRuns(parts, { ...ANY, runNumber: 1 }))).resolves.toEqual([1])
  })
})

describe('a run by its number', () => {
  test.each<[situation: string, runNumber: number, found: number[], pages: number]>([
    ['on the first page: the second is not asked for', 9, [9], 1],
    ['last of the first page', 8, [8], 1],
    ['first of the second page', 7, [7], 2],
    ['gone from the first page', 10, [], 1],
    ['gone from between two pages', 5, [], 3],
    ['on the last page', 1, [1], 4],
    ['that is still to come', 99, [], 1],
    ['older than all', 0, [], 4]
  ])('%s', async (_, runNumber, found, pages) => {
    const { parts, asked } = pagesOf([
      [11, 9, 8],
      [7, 6],
      [4, 3],
      [2, 1]
    ])
    await expect(numbersOf(matchingRuns(parts, { ...ANY, runNumber }))).resolves.toEqual(found)
    expect(asked.pages).toBe(pages)
  })

  test('that does not count ends the search as well', async () => {
    const { parts, asked } = pagesOf([[3], [2], [1]], () => ({ branch: 'next' }))
    await expect(numbersOf(matchingRuns(parts, { ...ANY, runNumber: 2, branch: 'main' }))).resolves.toEqual([])
    expect(asked.pages).toBe(2)
  })
})
