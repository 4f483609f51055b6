import { afterAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../github-server/faults.ts'
import { callsOfAll, isWrite } from './cells.ts'
import { Stage, type Way } from './stage.ts'

type Case = [way: Way, when: Fault['when'], operation: string, nth: number]

const cases = (await callsOfAll()).flatMap(([way, calls]) =>
  calls.flatMap(({ operation, nth }): Case[] =>
    (isWrite(operation) ? (['before', 'after'] as const) : (['after'] as const)).map((when) => [
      way,
      when,
      operation,
      nth
    ])
  )
)

const stage = await Stage.ofProcesses({ factor: 1 })
afterAll(() => stage.close())

describe('a run that is killed', () => {
  test.concurrent.each(cases)(
    'over %s %s the effect of %s (%d) leaves all or nothing',
    async (way, when, operation, nth) => {
      const play = await stage.play(way)
      const publisher = play.publisher('ci')
      stage.server.faults.push({ operation, nth, when, client: publisher.client, answer: 'kill' })
      const [before, gist] = [play.head, new Map(play.gist.files)]
      await play.publish(publisher)
      const isThere = way === 'gist' ? play.gist.files.size > gist.size : play.head !== before
      const isLast = /^GraphQL mutation|update|create-ref/.test(operation)
      expect(isThere).toBe(isLast && when === 'after')

      const outcomes = await play.publish(play.publisher('ci'))
      expect(outcomes.map(({ result }) => result)).toEqual([isThere ? 'unchanged' : 'published'])
      // What the killed run did not live to tell.
      const untold = { result: 'published', commitSha: play.head ?? undefined } as const
      expect(play.audit(isThere ? outcomes.map((one) => ({ ...one, ...untold })) : outcomes)).toEqual([])
    }
  )
})

test('git finds nothing wrong with any of the repositories', async () => {
  await expect(stage.fsck()).resolves.toEqual([])
})
