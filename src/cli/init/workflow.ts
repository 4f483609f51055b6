import type { Mapping, Value } from '../../manifest/value.ts'
import { parseYaml } from '../../manifest/yaml.ts'
import { type Runs, runsOf } from './triggers.ts'

/** A workflow as far as badges are concerned. */
export interface Workflow {
  /** `ci.yml` */
  readonly file: string
  /** undefined: GitHub names it by its path. */
  readonly name: string | undefined
  readonly jobs: readonly Job[]
  readonly runs: Runs
  /** Whether it does nothing but publish badges. */
  readonly publishes: boolean
}

export interface Job {
  readonly id: string
  /** Its name, with `*` for what expressions fill in. */
  readonly name: string
}

/** Reads a workflow's file; what is wrong with one is told as `line:column: …`. */
export function readWorkflow(file: string, text: string): Workflow | { readonly problem: string } {
  const { root, problems, position } = parseYaml(text)
  const [first] = problems
  if (first !== undefined) {
    const { line, column } = position(first.offset)
    return { problem: `${line}:${column}: ${first.message()}` }
  }
  const on = entryOf(root, 'on')
  const jobs = entryOf(root, 'jobs')
  if (on === undefined || jobs?.kind !== 'map')
    return { problem: '1:1: This is no workflow: it takes "on" and "jobs".' }
  return {
    file,
    name: textOf(entryOf(root, 'name')),
    jobs: jobs.entries.map(({ key, value }) => ({ id: key, name: nameOf(value) ?? key })),
    runs: runsOf(on),
    publishes: publishes(jobs)
  }
}

/** The value of a map's key. */
export function entryOf(value: Value, key: string): Value | undefined {
  return value.kind === 'map' ? value.entries.find((entry) => entry.key === key)?.value : undefined
}

/** A text on one line; undefined where nothing is left of it. */
function textOf(value: Value | undefined): string | undefined {
  const text = value?.kind === 'scalar' ? value.text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
  return text === '' ? undefined : text
}

function nameOf(job: Value): string | undefined {
  return textOf(entryOf(job, 'name'))?.replace(/\$\{\{(?:(?!\$\{\{).)*?\}\}/g, '*')
}

/** Our own action, in any place that it is taken from, and the checkout before it. */
const PUBLISHING = /\/publish-badges(?:\/records)?@/
const CHECKOUT = /^actions\/checkout@/

function publishes({ entries }: Mapping): boolean {
  const steps = entries.flatMap(({ value }) => {
    const list = entryOf(value, 'steps')
    return list?.kind === 'list' ? list.items.map((step) => textOf(entryOf(step, 'uses')) ?? '') : ['']
  })
  return (
    steps.some((uses) => PUBLISHING.test(uses)) && steps.every((uses) => PUBLISHING.test(uses) || CHECKOUT.test(uses))
  )
}
