import type { Link, LinkKind } from '../badge/definition.ts'
import { fullName } from '../repository-name.ts'
import { pageUrl } from '../publish/links.ts'
import { expandUrl } from '../manifest/placeholders.ts'
import { workflowFile } from './names.ts'
import type { Definition, Gallery } from './rows.ts'
import { unfilledIn } from './site.ts'

export interface Address {
  /** As it is given, placeholders and all. */
  readonly given: string | null
  readonly text: string | null
  readonly warnings: readonly string[]
}

/** Pages of a run, of which none is known here: the page of its workflow lists them. */
const OF_A_RUN: readonly LinkKind[] = ['run', 'job']

/** Where a click on a badge leads. */
export function linkOf(definition: Definition, { site, values }: Gallery): Address {
  const { link = defaultLink(definition), source, filters, job } = definition
  if (link.kind === 'url') {
    const { text, unfilled } = expandUrl(link.url, values)
    return { given: link.url, text, warnings: unfilledIn(source.kind === 'pointer' ? 'link_url' : 'link', unfilled) }
  }
  const repository = filters.repository ?? (site.repository && fullName(site.repository))
  if (repository === undefined) return { given: null, text: null, warnings: [] }
  const file = workflowFile(definition)
  const page = pageUrl(OF_A_RUN.includes(link.kind) ? 'workflow' : link.kind, {
    serverUrl: site.serverUrl,
    own: { runId: undefined, jobId: undefined },
    subject: {
      repository,
      workflow: file === undefined ? undefined : { path: `.github/workflows/${file}`, name: '' },
      branch: values.branch ?? '',
      tag: filters.tag,
      run: undefined,
      sha: filters.sha ?? '',
      job: job === undefined ? undefined : { name: job, id: undefined },
      environment: source.kind === 'environment' ? source.environment : undefined
    }
  })
  return { given: page, text: page, warnings: [] }
}

function defaultLink({ source }: Definition): Link {
  return { kind: source.kind === 'workflow' || source.kind === 'run' ? 'workflow' : 'repository' }
}
