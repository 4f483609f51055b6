import type { Pace } from '../target/target.ts'
import { malformed } from './api-error.ts'
import type { Purpose } from './classify.ts'
import type { Client } from './client.ts'
import { fullName, type Repository } from './repository.ts'
import { asFields, isFields } from './shape.ts'
import { steady } from './steady.ts'

/** Far below the 500,000 nodes that GitHub takes in a query, and quickly answered. */
const NAMES_A_QUERY = 50

/** Which of the names are branches or tags. */
export async function existingRefs(
  client: Client,
  pace: Pace,
  { repository, names }: { repository: Repository; names: readonly string[] }
): Promise<ReadonlySet<string>> {
  const purpose: Purpose = {
    what: `to read the branches of ${fullName(repository)}`,
    permission: '"contents: write". Paste into the job: permissions: { contents: write, actions: read }',
    missing: `There is no repository ${fullName(repository)}, or the token may not see it.`
  }
  const found = new Set<string>()
  for (let start = 0; start < names.length; start += NAMES_A_QUERY) {
    const asked = names.slice(start, start + NAMES_A_QUERY)
    const { document, variables } = refsQuery(repository, asked)
    await steady(pace, purpose, async () => {
      const there = asFields((await client.graphql(document, variables))['repository'], 'repository')
      asked.forEach((name, index) => {
        const answers = [there[`branch${index}`], there[`tag${index}`]]
        if (answers.includes(undefined)) throw malformed(`${name} is missing`)
        if (answers.some(isFields)) found.add(name)
      })
    })
  }
  return found
}

function refsQuery(
  { owner, name }: Repository,
  names: readonly string[]
): { document: string; variables: Record<string, string> } {
  const variables: Record<string, string> = { owner, name }
  const fields = names.flatMap((ref, index) => {
    variables[`b${index}`] = `refs/heads/${ref}`
    variables[`t${index}`] = `refs/tags/${ref}`
    return [
      `branch${index}: ref(qualifiedName: $b${index}) { name }`,
      `tag${index}: ref(qualifiedName: $t${index}) { name }`
    ]
  })
  const parameters = Object.keys(variables).map((key) => `$${key}: String!`)
  const document = `query PublishBadgesRefs(${parameters.join(', ')}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}`
  return { document, variables }
}
