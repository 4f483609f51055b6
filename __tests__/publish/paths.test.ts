import { expect, test } from '@jest/globals'
import type { Newest } from '../../src/github/repository.ts'
import type { RepositoryFacts } from '../../src/context.ts'
import { PLACEHOLDERS } from '../../src/manifest/placeholders.ts'
import { valuesNeedRequests, valuesFor } from '../../src/publish/paths.ts'
import { contextOf } from '../fixtures.ts'

const FACTS: RepositoryFacts = {
  id: '17',
  defaultBranch: 'main',
  isPrivate: false,
  isFork: false,
  ownedByOrganization: true
}
const CONTEXT = contextOf({ repository: { owner: 'Octo', name: 'demo' } })

function ask(
  facts: Partial<RepositoryFacts> = {},
  newest: Partial<Newest> = {}
): { asked: string[]; sources: Parameters<typeof valuesFor>[2] } {
  const asked: string[] = []
  const note = <T>(what: string, value: T): Promise<T> => {
    asked.push(what)
    return Promise.resolve(value)
  }
  const sources = {
    facts: () => note('facts', { ...FACTS, ...facts }),
    newest: () => note('newest', { commitSha: 'c'.repeat(40), tag: 'v1.0.0', ...newest })
  }
  return { asked, sources }
}

const ALL = PLACEHOLDERS.map((name) => `%{${name}}`).join('/')

test("GitLab's eleven have GitHub's values", async () => {
  expect(await valuesFor([ALL], CONTEXT, ask().sources)).toEqual({
    project_path: 'Octo/demo',
    project_id: '17',
    project_name: 'demo',
    project_title: 'demo',
    project_namespace: 'Octo',
    group_name: 'Octo',
    gitlab_server: 'github.com',
    gitlab_pages_domain: 'octo.github.io',
    default_branch: 'main',
    commit_sha: 'c'.repeat(40),
    latest_tag: 'v1.0.0'
  })
})

test.each<[situation: string, facts: Partial<RepositoryFacts>, newest: Partial<Newest>, missing: string[]]>([
  ['an owner who is no organisation', { ownedByOrganization: false }, {}, ['group_name']],
  ['a repository without tags', {}, { tag: null }, ['latest_tag']],
  ['an empty repository', {}, { tag: null, commitSha: null }, ['commit_sha', 'latest_tag']]
])('%s has no value for some', async (_, ...[facts, newest, missing]) => {
  const values = await valuesFor([ALL], CONTEXT, ask(facts, newest).sources)
  for (const name of missing) expect(values).not.toHaveProperty(name)
  expect(Object.keys(values)).toHaveLength(11 - missing.length)
})

test.each<[template: string, asked: string[]]>([
  ['%{branch}/%{id}', []],
  ['%{project_path}', []],
  ['%{project_id}', ['facts']],
  ['%25%7Bproject_id%7D', ['facts']],
  ['%{latest_tag}/%{commit_sha}', ['newest']],
  ['%{default_branch}/%{latest_tag}', ['facts', 'newest']]
])('%s asks for %j', async (template, wanted) => {
  const { asked, sources } = ask()
  await valuesFor([template], CONTEXT, sources)
  expect(asked).toEqual(wanted)
  expect(valuesNeedRequests([template], CONTEXT)).toBe(wanted.length > 0)
  expect(valuesNeedRequests([template], { ...CONTEXT, facts: FACTS })).toBe(wanted.includes('newest'))
})
