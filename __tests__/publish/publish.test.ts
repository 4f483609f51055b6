import { describe, expect, test } from '@jest/globals'
import { collect } from '../../src/collect/collect.ts'
import { readFacts } from '../../src/collect/facts.ts'
import type { Context } from '../../src/context.ts'
import type { Target } from '../../src/destination/destination.ts'
import type { Ports } from '../../src/publish/ports.ts'
import { publish } from '../../src/publish/publish.ts'
import { NOTHING, type Report } from '../../src/publish/report.ts'
import type { Status } from '../../src/status/status.ts'
import type { ReportedDeployment } from '../../src/status/vocabulary.ts'
import { badge, MemoryRecord, NOW, sourcesOf } from '../collect/memory.ts'
import { askedOf, contextOf } from '../fixtures.ts'
import { addressOf, Shelf } from './records.ts'

const FACTS = { id: '1', defaultBranch: 'main', isPrivate: false, isFork: false, ownedByOrganization: false }
const WRITES_NOTHING: Target = { publish: () => Promise.resolve(NOTHING) }

const unused = (): never => {
  throw new Error('not asked for here')
}

/** Publishes badges to a branch of octo/demo. */
async function publishTo(
  target: Target,
  badges: string,
  { record, ...context }: Partial<Context> & { readonly record: MemoryRecord }
): Promise<Report> {
  const ports: Ports = {
    context: contextOf({ facts: FACTS, ...context }),
    record,
    sources: { facts: () => Promise.resolve(FACTS), newest: unused },
    files: { local: unused, hasCheckout: unused, remote: unused, own: unused },
    exists: unused,
    openReadme: unused,
    open: () => ({ target, address: addressOf })
  }
  return publish(await askedOf({ token: 'ghs_token0123456789', branches: '**', badges }), ports)
}

describe('whether the branch of a fact exists', () => {
  const askedIn = ({ asked }: MemoryRecord): string[] => asked.filter((request) => request.startsWith('branch '))
  const of = (fact: string, filters: string): string => `- { id: a, fact: ${fact}, ${filters} }`

  test.each<[situation: string, badges: string, context: Partial<Context>, asked: readonly string[]]>([
    ['of another branch', of('last-commit', 'branch: mian'), {}, ['branch mian of octo/demo']],
    ['of the default branch', of('last-commit', 'branch: main'), { branch: 'dev', tag: undefined }, []],
    ["of the run's own branch", of('commits-since-release', 'branch: dev'), { branch: 'dev', tag: undefined }, []],
    [
      'of a branch of another repository',
      of('last-commit', 'branch: main, repository: octo/other'),
      {},
      ['branch main of octo/other']
    ]
  ])('is asked where nothing was found only if it is not known: %s', async (_, badges, context, asked) => {
    const record = new MemoryRecord()
    await publishTo(WRITES_NOTHING, badges, { ...context, record })
    expect(askedIn(record)).toEqual(asked)
  })

  test('is a warning with the nearest name if it does not', async () => {
    const { badges } = await publishTo(WRITES_NOTHING, of('last-commit', 'branch: mian'), {
      record: new MemoryRecord()
    })
    expect(badges[0]?.warnings).toEqual(['There is no branch "mian" in octo/demo. Did you mean "main"?'])
  })

  test('is not asked if the fact was found', async () => {
    const record = new MemoryRecord()
    record.factsThere.set('last-commit', { kind: 'time', at: NOW, branch: 'next' })
    await publishTo(WRITES_NOTHING, of('last-commit', 'branch: next'), { record })
    expect(askedIn(record)).toEqual([])
  })

  test('is not asked to list badges', async () => {
    const record = new MemoryRecord()
    const definition = badge({ kind: 'fact', fact: 'last-commit' }, { filters: { branch: 'mian' } })
    const sources = sourcesOf(record)
    const [finding] = await collect(definition, { ...sources, facts: readFacts([definition], sources) })
    expect(finding).toMatchObject({ details: { kind: 'none' }, warnings: [] })
    expect(askedIn(record)).toEqual([])
  })
})

describe('a badge that is skipped when it is drawn again', () => {
  /** Draws the badges again after another deployment, as after a lost race, and then asks what else changes. */
  function raceFor(record: MemoryRecord, shelf: Shelf): Target {
    return {
      async publish({ draft, redraw, otherChanges }) {
        expect(draft.files).toHaveLength(1)
        record.deployments.set('production', deployed('failing'))
        expect((await redraw?.([]))?.files).toEqual([])
        await otherChanges?.(shelf, { paths: [], superseded: [] })
        return NOTHING
      }
    }
  }
  function deployed(status: Status): ReportedDeployment {
    return { status, completed: true, at: NOW, sha: 'd'.repeat(40), ref: 'main' }
  }

  test.each<[situation: string, files: Record<string, string>, url: string]>([
    ['has a URL if its file exists', { 'main/live.svg': '<svg/>' }, addressOf('main/live.svg')],
    ['has none if it does not', {}, '']
  ])('%s', async (_, files, imageUrl) => {
    const record = new MemoryRecord()
    record.deployments.set('production', deployed('passing'))
    const shelf = new Shelf(files)
    const badges = '- { id: live, environment: production, ignore: failing }'
    const report = await publishTo(raceFor(record, shelf), badges, { record })
    expect(shelf.asked).toEqual(['files'])
    expect(report).toMatchObject({
      result: 'skipped',
      badges: [{ imageUrl, skipReason: 'the status failing is ignored', superseded: false }]
    })
  })
})
