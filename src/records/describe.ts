import type { Definition } from './rows.ts'

/** What a badge shows, in a few words. */
export function described(definition: Definition): string {
  const { job, filters, enabled } = definition
  const details = [
    sourceIn(definition),
    ...(job === undefined ? [] : [`job ${job}`]),
    ...(filters.branch === undefined ? [] : [`branch ${filters.branch}`]),
    ...(filters.tag === undefined ? [] : [`tag ${filters.tag}`]),
    ...(filters.repository === undefined ? [] : [`in ${filters.repository}`]),
    ...(enabled ? [] : ['not enabled'])
  ]
  return details.join(', ')
}

function sourceIn({ source, message }: Definition): string {
  switch (source.kind) {
    case 'message':
      return `"${message ?? ''}"`
    case 'value':
      return 'a value'
    case 'status':
      return `status ${source.status}`
    case 'needs':
      return 'needs'
    case 'environment':
      return `environment ${source.environment}`
    case 'check':
      return `check ${source.check}`
    case 'workflow':
      return source.workflows.length === 0 ? 'its workflow' : `workflow ${source.workflows.join(', ')}`
    case 'run':
      return 'its run'
    case 'pointer':
      return 'a picture'
  }
}
