import { BadgeError } from '../errors.ts'
import type { Pace } from '../destination/destination.ts'
import { type Ask, asker, questions } from './ask.ts'
import type { Purpose } from './classify.ts'
import type { Client } from './client.ts'
import { fullName, type Repository } from './repository.ts'
import { fieldOf } from './objects.ts'
import { asFields, isFields, listOf, textOf } from './shape.ts'

/** Which of the names are branches or tags. */
export async function existingRefs(
  client: Client,
  pace: Pace,
  { repository, names }: { repository: Repository; names: readonly string[] }
): Promise<ReadonlySet<string>> {
  const ask = asker(client, pace, purposeOfBranches(repository))
  const found = new Set<string>()
  const field = (index: number): string => `at${index}: ref(qualifiedName: $path${index}) { name }`
  for (const folder of ['refs/heads/', 'refs/tags/']) {
    const shape = { title: 'PublishBadgesRefs', field, valueOf: (name: string) => folder + name }
    for (const { question, part } of questions(repository, names, shape)) {
      await ask(question, (answer) => {
        for (const [index, name] of part.entries()) if (isFields(fieldOf(answer, `at${index}`))) found.add(name)
      })
    }
  }
  return found
}

const BRANCH = `query PublishBadgesBranch($owner: String!, $name: String!, $branch: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) { name }
    tag: ref(qualifiedName: $tag) { name }
    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }
  }
}`

/** Whether there is a branch or tag of a name, and the first hundred branches; where that may not be read, it is taken for one. */
export async function branchNamed(
  client: Client,
  pace: Pace,
  { repository, branch }: { repository: Repository; branch: string }
): Promise<{ readonly exists: boolean; readonly names: readonly string[] }> {
  const { owner, name } = repository
  const variables = { owner, name, branch: `refs/heads/${branch}`, tag: `refs/tags/${branch}` }
  try {
    return await asker(
      client,
      pace,
      purposeOfBranches(repository)
    )({ document: BRANCH, variables }, (answer) => ({
      exists: isFields(fieldOf(answer, 'branch')) || isFields(fieldOf(answer, 'tag')),
      names: listOf(asFields(answer['refs'], 'refs'), 'nodes').map((node) => textOf(asFields(node, 'a branch'), 'name'))
    }))
  } catch (error) {
    if (error instanceof BadgeError && error.kind === 'setup') return { exists: true, names: [] }
    throw error
  }
}

function purposeOfBranches(repository: Repository): Purpose {
  return {
    what: `to read the branches of ${fullName(repository)}`,
    permission: 'contents: write',
    repository: fullName(repository),
    missing: `There is no repository ${fullName(repository)}, or the token may not see it.`
  }
}

/** A branch that git cannot have beside this one: `badges/x` beside `badges`. Undefined: there is none, or it cannot be read. */
export async function branchInTheWay(
  ask: Ask,
  { owner, name }: Repository,
  branch: string
): Promise<string | undefined> {
  const parts = branch.split('/')
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
  const variables = {
    ...{ owner, name, below: `refs/heads/${branch}/` },
    ...Object.fromEntries(parents.map((parent, index) => [`path${index}`, `refs/heads/${parent}`]))
  }
  const declared = Object.keys(variables).map((variable) => `$${variable}: String!`)
  const fields = parents.map((_, index) => `at${index}: ref(qualifiedName: $path${index}) { name }`)
  const document = `query PublishBadgesWay(${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: $below, first: 1) { nodes { name } }
    ${fields.join('\n    ')}
  }
}`
  try {
    return await ask({ document, variables }, (answer) => {
      const parent = parents.find((_, index) => isFields(fieldOf(answer, `at${index}`)))
      const [below] = listOf(asFields(answer['refs'], 'refs'), 'nodes')
      if (parent !== undefined || !isFields(below)) return parent
      return `${branch}/${textOf(below, 'name').replace(`${branch}/`, '')}`
    })
  } catch (error) {
    if (error instanceof BadgeError && error.kind !== 'signal') return undefined
    throw error
  }
}
