import { stemOf } from '../badge/definition.ts'
import { loadYaml } from '../manifest/load.ts'
import type { ManifestBadge } from '../manifest/manifest.ts'

type Definition = ManifestBadge['definition']

/** A file of the repository; undefined: it is not there, or not to be seen. */
export type ReadFile = (path: string) => Promise<string | undefined>

const isFile = (reference: string): boolean => /\.ya?ml$/i.test(reference)

/** The file of the one workflow that a badge shows; undefined: it shows several, or one known by its name or id. */
export function workflowFile({ source }: Definition): string | undefined {
  if (source.kind !== 'workflow') return undefined
  const [reference, ...others] = source.workflows
  return reference !== undefined && others.length === 0 && isFile(reference) ? reference : undefined
}

/** What a badge is called: its name, or what stands on it, as far as that is known without a run. */
export async function nameOf(definition: Definition, read: ReadFile): Promise<string> {
  const { id, name, label, job, source } = definition
  const given = name ?? (source.kind === 'pointer' ? id : label || job)
  if (given !== undefined && given !== '') return given
  switch (source.kind) {
    case 'environment':
      return source.environment
    case 'check':
      return source.check
    case 'workflow':
      return workflowName(definition, read)
    default:
      return definition.message ?? id
  }
}

async function workflowName(definition: Definition, read: ReadFile): Promise<string> {
  const file = workflowFile(definition)
  if (file !== undefined) return (await nameIn((await read(`.github/workflows/${file}`)) ?? '')) ?? stemOf(file)
  const { source, id } = definition
  const [reference, ...others] = source.kind === 'workflow' ? source.workflows : []
  if (reference === undefined || others.length > 0 || reference === '*') return 'build'
  return /^\d+$/.test(reference) ? id : reference
}

/** The name that a workflow gives itself; one line says it, and the others need not be read. */
async function nameIn(workflow: string): Promise<string | undefined> {
  const [line] = /^name[ \t]*:.*$/m.exec(workflow) ?? []
  if (line === undefined) return undefined
  const { root } = await loadYaml(line)
  const value = root.kind === 'map' ? root.entries[0]?.value : undefined
  return value?.kind === 'scalar' && value.text !== '' ? value.text : undefined
}
