// Cuts GitHub's published descriptions down to what the double serves, and writes them to schemas/:
//   npm install --no-save --prefix DIR @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
//   node __tests__/github-server/prune.mjs DIR/node_modules
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printType,
  specifiedScalarTypes
} from 'graphql'

const [modules] = process.argv.slice(2)
const out = new URL('schemas/', import.meta.url)

const OPERATIONS = [
  'repos/get',
  'repos/create-or-update-file-contents',
  'actions/list-jobs-for-workflow-run',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'actions/list-repo-workflows',
  'actions/get-workflow',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-jobs-for-workflow-run-attempt',
  'repos/get-branch',
  'repos/get-content',
  'repos/list-for-org',
  'repos/list-for-user',
  'repos/list-commits',
  'git/get-ref',
  'git/update-ref',
  'git/get-tree',
  'git/get-commit',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'git/create-ref',
  'gists/get',
  'gists/update',
  'repos/list-deployments',
  'repos/list-deployment-statuses',
  'repos/get-all-environments',
  'checks/list-for-ref',
  'repos/get-combined-status-for-ref',
  'repos/list-contributors',
  'repos/list-releases',
  'repos/get-latest-release'
]
/** Operations whose examples the double fills its answers with. */
const EXAMPLES = {
  'repos/get': ['200', 'default-response'],
  'repos/create-or-update-file-contents': ['201', 'example-for-creating-a-file'],
  'actions/list-jobs-for-workflow-run': ['200', 'default'],
  'actions/list-workflow-runs': ['200', 'default'],
  'actions/list-repo-workflows': ['200', 'default'],
  'git/create-commit': ['201', 'default'],
  'git/get-commit': ['200', 'default'],
  'repos/get-branch': ['200', 'default'],
  'repos/list-commits': ['200', 'default'],
  'gists/get': ['200', 'default'],
  'repos/list-deployments': ['200', 'default'],
  'repos/list-deployment-statuses': ['200', 'default'],
  'repos/get-all-environments': ['200', 'default'],
  'checks/list-for-ref': ['200', 'default'],
  'repos/get-combined-status-for-ref': ['200', 'default'],
  'repos/list-contributors': ['200', 'default'],
  'repos/list-releases': ['200', 'default']
}

const api = JSON.parse(readFileSync(join(modules, '@octokit/openapi/generated/api.github.com.json'), 'utf8'))
const resolve = (node) =>
  node?.$ref
    ? resolve(
        node.$ref
          .split('/')
          .slice(1)
          .reduce((part, key) => part[key], api)
      )
    : node

const PROSE = ['description', 'title', 'example', 'examples', 'externalDocs', 'summary']

/** Schemas without prose, references kept, `nullable` of OpenAPI 3.0 as JSON Schema says it. */
function bare(node, isMap = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(
    ([key]) => isMap || !(PROSE.includes(key) || key === 'nullable' || key.startsWith('x-'))
  )
  const schema = Object.fromEntries(entries.map(([key, value]) => [key, bare(value, !isMap && key === 'properties')]))
  return !isMap && node.nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema
}

const operations = {}
const examples = {}
for (const [path, methods] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue
    const responses = {}
    for (const [status, reference] of Object.entries(operation.responses)) {
      const response = resolve(reference)
      responses[status] = bare(response.content?.['application/json']?.schema ?? null)
    }
    operations[operation.operationId] = {
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters.map(resolve).map(({ name, in: place, required, schema }) => ({
        name,
        in: place,
        required: required === true,
        schema: bare(schema)
      })),
      body: bare(operation.requestBody?.content?.['application/json']?.schema ?? null),
      responses
    }
    const wanted = EXAMPLES[operation.operationId]
    if (wanted) {
      const [status, name] = wanted
      const all = resolve(operation.responses[status]).content['application/json'].examples
      examples[operation.operationId] = resolve(all[name] ?? Object.values(all)[0]).value
    }
  }
}

const schemas = {}
function gather(node) {
  if (Array.isArray(node)) return node.forEach(gather)
  if (typeof node !== 'object' || node === null) return
  const name = typeof node.$ref === 'string' && /^#\/components\/schemas\/(.+)$/.exec(node.$ref)?.[1]
  if (name && !(name in schemas)) {
    schemas[name] = bare(api.components.schemas[name])
    gather(schemas[name])
  }
  Object.values(node).forEach(gather)
}
gather(operations)
writeFileSync(
  new URL('rest.json', out),
  `${JSON.stringify({ source: '@octokit/openapi 23.0.2, api.github.com', operations, schemas }, null, 1)}\n`
)
writeFileSync(new URL('examples.json', out), `${JSON.stringify(examples, null, 1)}\n`)

/** Fields of types that stay; every type that they lead to stays with the fields named here, or as a leaf. */
const FIELDS = {
  Query: ['repository', 'rateLimit'],
  Mutation: ['createCommitOnBranch', 'updateRefs'],
  Repository: [
    'id',
    'databaseId',
    'nameWithOwner',
    'isPrivate',
    'isArchived',
    'isEmpty',
    'isFork',
    'defaultBranchRef',
    'ref',
    'refs',
    'object',
    'stargazerCount',
    'forkCount',
    'watchers',
    'issues',
    'pullRequests',
    'licenseInfo',
    'primaryLanguage',
    'createdAt',
    'diskUsage',
    'latestRelease',
    'releases'
  ],
  UserConnection: ['totalCount'],
  IssueConnection: ['totalCount'],
  PullRequestConnection: ['totalCount'],
  License: ['key', 'name', 'spdxId'],
  Language: ['name'],
  Release: ['tagName', 'isPrerelease', 'isDraft', 'publishedAt', 'createdAt', 'tag', 'releaseAssets'],
  ReleaseConnection: ['nodes', 'totalCount', 'pageInfo'],
  ReleaseAsset: ['name', 'downloadCount'],
  ReleaseAssetConnection: ['nodes', 'totalCount', 'pageInfo'],
  PageInfo: ['hasNextPage', 'endCursor'],
  Comparison: ['aheadBy', 'behindBy'],
  Ref: ['id', 'name', 'target', 'compare'],
  RefConnection: ['nodes', 'totalCount', 'pageInfo'],
  GitObject: ['id', 'oid'],
  Commit: ['id', 'oid', 'message', 'history', 'tree', 'file', 'authoredDate', 'committedDate'],
  CommitHistoryConnection: ['nodes', 'totalCount'],
  Tree: ['id', 'oid', 'entries'],
  TreeEntry: ['name', 'oid', 'type', 'path', 'object', 'mode'],
  Blob: ['id', 'oid', 'byteSize', 'isBinary', 'isTruncated', 'text'],
  CreateCommitOnBranchPayload: ['clientMutationId', 'commit', 'ref'],
  UpdateRefsPayload: ['clientMutationId'],
  RateLimit: ['cost', 'limit', 'remaining', 'resetAt', 'used']
}
const full = buildSchema(readFileSync(join(modules, '@octokit/graphql-schema/schema.graphql'), 'utf8'), {
  assumeValidSDL: true
})
const kept = new Map()
function keep(type) {
  const named = getNamedType(type)
  if (kept.has(named.name) || specifiedScalarTypes.includes(named)) return
  const fields = FIELDS[named.name]
  kept.set(named.name, named)
  if (isInputObjectType(named)) Object.values(named.getFields()).forEach((field) => keep(field.type))
  if (isObjectType(named) || isInterfaceType(named)) {
    if (!fields) throw new Error(`FIELDS says nothing of ${named.name}`)
    for (const name of fields) {
      const field = named.getFields()[name]
      if (!field) throw new Error(`${named.name} has no field ${name}`)
      keep(field.type)
      field.args.forEach((argument) => keep(argument.type))
    }
    if (isInterfaceType(named)) for (const type of full.getPossibleTypes(named)) if (FIELDS[type.name]) keep(type)
  }
}
keep(full.getQueryType())
keep(full.getMutationType())

const INTERFACES = ['GitObject']
function print(type) {
  const text = printType(type)
    .replace(/"""[\s\S]*?"""\n?/g, '')
    .replace(/^\s*\n/gm, '')
  if (!isObjectType(type) && !isInterfaceType(type)) return text
  const fields = FIELDS[type.name].map((name) => {
    const field = type.getFields()[name]
    const args = field.args
      .map(
        (argument) =>
          `${argument.name}: ${argument.type}${argument.defaultValue === undefined ? '' : ` = ${JSON.stringify(argument.defaultValue)}`}`
      )
      .join(', ')
    return `  ${name}${args === '' ? '' : `(${args})`}: ${field.type}`
  })
  const above = isObjectType(type)
    ? type
        .getInterfaces()
        .map(({ name }) => name)
        .filter((name) => INTERFACES.includes(name))
    : []
  return `${isInterfaceType(type) ? 'interface' : 'type'} ${type.name}${above.length ? ` implements ${above.join(' & ')}` : ''} {\n${fields.join('\n')}\n}`
}
const graphql = [...kept.values()]
  .sort((a, b) => a.name.localeCompare(b.name))
  .map(print)
  .join('\n\n')
writeFileSync(
  new URL('schema.graphql', out),
  `# Cut from @octokit/graphql-schema 15.26.1 by ../prune.mjs.\n\n${graphql}\n`
)
