import { expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Definition, Source } from '../../src/badge/definition.ts'
import { badge, find, MemoryRecord } from './memory.ts'

type Report = Extract<Source, { kind: 'report' }>

/** What is found for a badge whose report does not exist. */
const missing = (files: readonly string[], more: Partial<Definition> = {}, measure?: Report['measure']) =>
  find(badge({ kind: 'report', files, measure }, more), new MemoryRecord(), {
    context: { workspace: mkdtempSync(join(tmpdir(), 'report-files-')) }
  })

test.each<[named: string, from: readonly string[], more: Partial<Definition>, id: string]>([
  ['"unit"', ['reports/unit.xml'], { id: 'unit' }, 'coverage'],
  ['"tests"', ['coverage/all.xml'], { label: 'unit tests' }, 'tests'],
  ['"tests"', ['reports/TEST-*.xml'], {}, 'tests'],
  ['"tests"', ['junit.xml'], { label: 'unit' }, 'tests'],
  ['"coverage"', ['target/jacoco.xml'], {}, 'coverage'],
  ['"coverage"', ['coverage/lcov.info'], {}, 'coverage'],
  ['of "from: reports/*.xml"', ['reports/*.xml'], {}, 'coverage'],
  ['of "from: a.xml, b.xml"', ['a.xml', 'b.xml'], { label: 'nightly' }, 'coverage'],
  ['of "from: tests/coverage.xml"', ['tests/coverage.xml'], {}, 'coverage']
])('a badge whose report cannot be read is called %s (from %j)', async (named, from, more, id) => {
  const { problem, status, skipReason, defaults } = await missing(from, more)
  expect(problem?.startsWith(`The badge ${named} is left as it is: "`)).toBe(true)
  expect({ status, skipReason, id: defaults.id }).toEqual({
    status: undefined,
    skipReason: 'the report cannot be read',
    id
  })
})

test('a measure is one of coverage', async () => {
  const { problem } = await missing(['x.xml'], {}, 'branches')
  expect(problem).toMatch(/^The badge "coverage" is left as it is: "x\.xml" does not exist\. Expected /)
})
