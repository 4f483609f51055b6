import { type GivenColor, stepColor } from '../badge/color.ts'
import { type Definition, type Fact, factLabel } from '../badge/definition.ts'
import { dateText, type FactText, licenseText, NONE, numberText, versionText } from '../badge/fact-wording.ts'
import { fillMessage } from '../badge/text.ts'
import { quote } from '../errors.ts'
import { fullName } from '../repository-name.ts'
import { baseFinding, type Facts, type Finding, NO_SUBJECT, type Sources } from './finding.ts'
import type { FactRequest, FoundFact } from './record.ts'

/** Reads the facts of all badges that show one. */
export async function readFacts(
  definitions: readonly Definition[],
  { context, record }: Pick<Sources, 'context' | 'record'>
): Promise<Facts> {
  const requests = new Map<Definition, FactRequest>()
  for (const definition of definitions) {
    const { id, enabled, source, filters } = definition
    if (source.kind !== 'fact' || !enabled) continue
    const { repository = fullName(context.repository), branch } = filters
    requests.set(definition, { fact: source.fact, repository, branch, badge: id ?? source.fact })
  }
  const found = requests.size === 0 ? [] : await record.facts([...requests.values()])
  return new Map([...requests.keys()].map((definition, index) => [definition, found[index] ?? { kind: 'none' }]))
}

/** The badge of a fact. */
export async function factFinding(definition: Definition, fact: Fact, sources: Sources): Promise<Finding> {
  const found = (await sources.facts).get(definition) ?? { kind: 'none' }
  const base = await namedAfterFact(definition, fact, sources)
  if (found.kind === 'unknown') {
    const warning = `The badge ${quote(definition.id ?? fact)} is left as it is: ${found.problem}`
    return { ...base, skipReason: 'GitHub does not tell the fact', warnings: [warning] }
  }
  const text = factText(fact, found, sources.now)
  const value = found.kind === 'number' ? found.number : undefined
  const { message, warnings } = fillMessage(definition.message ?? '%{value}', { value: text.message })
  return {
    ...base,
    definition: { ...definition, message, color: colorOf(definition, text, value), colorSteps: undefined },
    subject: { ...base.subject, tag: found.kind === 'version' ? found.version : undefined },
    origin: { from: `GitHub's record of ${base.subject.repository}` },
    details: found,
    warnings,
    ...(value === undefined ? {} : { counts: { value } })
  }
}

/** The finding of a disabled badge of a fact, or one whose fact is still to be added. README files refer to the default branch. */
export async function namedAfterFact(
  definition: Definition,
  fact: Fact,
  { context, record }: Pick<Sources, 'context' | 'record'>
): Promise<Finding> {
  const own = fullName(context.repository)
  const { repository = own, branch = context.facts?.defaultBranch ?? (await record.defaultBranch(own)) } =
    definition.filters
  const subject = { ...NO_SUBJECT, repository, branch }
  const defaults = { id: fact, label: factLabel(fact), link: 'repository' as const }
  return { ...baseFinding(definition, subject, context), defaults, details: { kind: 'none' } }
}

function factText(fact: Fact, found: Exclude<FoundFact, { kind: 'unknown' }>, now: number): FactText {
  switch (found.kind) {
    case 'none':
      return NONE
    case 'number':
      return numberText(fact, found.number)
    case 'version':
      return versionText(found.version, found.isPrerelease)
    case 'name':
      return fact === 'license' ? licenseText(found.name) : { message: found.name, color: 'blue' }
    case 'time':
      return dateText(found.at, now, { older: fact === 'created' })
  }
}

/** `color_steps` go by the exact number, of which the message shows two digits. */
function colorOf({ color, colorSteps }: Definition, text: FactText, value: number | undefined): GivenColor | undefined {
  const step = colorSteps === undefined ? undefined : stepColor(colorSteps, String(value ?? text.message))
  return step ?? color ?? text.color
}
