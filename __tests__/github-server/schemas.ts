import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'
import { buildSchema, type GraphQLSchema } from 'graphql'

export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: object
  }[]
  readonly body: object | null
  readonly responses: Readonly<Record<string, object | null>>
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly schemas: object
}

const read = (name: string): string => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8')

/** GitHub's published description of the REST operations that the double serves. */
export const rest = JSON.parse(read('rest.json')) as Description

/** GitHub's own example answers, by operation. */
export const examples = JSON.parse(read('examples.json')) as Readonly<Record<string, unknown>>

export const graphqlSchema: GraphQLSchema = buildSchema(read('schema.graphql'))

/**
 * Answers that the description does not list, each with where it was seen. Anything else off the description
 * is a fault of the client or of the double, and fails the test.
 */
export const UNDESCRIBED: readonly { readonly operation: string; readonly status: number; readonly seen: string }[] = [
  { operation: 'repos/list-for-org', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/update-ref', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/update-ref', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/update-ref', status: 500, seen: 'github/rest-api-description#714' },
  { operation: 'git/get-ref', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/get-branch', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/get-tree', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/get-commit', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/list-commits', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/get', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/get-ref', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/get-tree', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/get-commit', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'repos/list-commits', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'repos/get-content', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/create-tree', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/create-commit', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/create-ref', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/update-ref', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'git/create-blob', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'repos/create-or-update-file-contents', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'actions/list-workflow-runs', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'actions/list-jobs-for-workflow-run', status: 301, seen: 'GitHub docs, Redirects' },
  { operation: 'gists/update', status: 400, seen: 'oss-autopilot#1510' },
  { operation: 'gists/update', status: 401, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'gists/update', status: 409, seen: 'exuanbo/actions-deploy-gist#103' },
  { operation: 'gists/update', status: 403, seen: 'GitHub community discussion 126039' },
  { operation: 'git/create-ref', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/create-commit', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/create-or-update-file-contents', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'git/create-ref', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-jobs-for-workflow-run', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-jobs-for-workflow-run', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-workflow-runs', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-workflow-runs', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-repo-workflows', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/list-repo-workflows', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/get-workflow', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/get-workflow', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/get-workflow-run', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'actions/get-workflow-run', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/list-deployments', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/list-deployments', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/list-deployment-statuses', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/get-all-environments', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'repos/get-all-environments', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'checks/list-for-ref', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'checks/list-for-ref', status: 404, seen: 'GitHub docs, Troubleshooting the REST API' },
  { operation: 'checks/list-for-ref', status: 422, seen: 'squalrus/merge-bot#54' },
  { operation: 'repos/get-combined-status-for-ref', status: 403, seen: 'GitHub docs, Troubleshooting the REST API' }
]

type Body = Readonly<Record<string, unknown>>

/**
 * Requests that GitHub takes though its description does not: what is left of the body is what has to fit.
 * A file of a gist is deleted with null, as GitHub's own example `deleteFile` does.
 */
const DEVIATIONS: Readonly<Record<string, (body: Body) => Body>> = {
  'gists/update': (body) => ({
    ...body,
    files: Object.fromEntries(Object.entries(body['files'] ?? {}).filter(([, file]) => file !== null))
  })
}

/** What is wrong with a request by the description, or undefined. */
export function requestViolation(id: string, { body: schema }: Operation, body: Body): string | undefined {
  return schema === null ? undefined : violation(schema, DEVIATIONS[id]?.(body) ?? body)
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true })
// The package is CommonJS: under ESM its function is the default of the default.
const addFormats = (addFormatsModule as unknown as { default?: typeof addFormatsModule }).default ?? addFormatsModule
;(addFormats as (instance: Ajv) => void)(ajv)
ajv.addSchema({ $id: 'github', components: { schemas: rest.schemas } })

const compiled = new Map<object, ValidateFunction>()

/** What is wrong with a value by a schema of the description, or undefined. */
export function violation(schema: object, value: unknown): string | undefined {
  let validate = compiled.get(schema)
  if (validate === undefined) {
    validate = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as object
    )
    compiled.set(schema, validate)
  }
  return validate(value) ? undefined : ajv.errorsText(validate.errors)
}

export interface Route {
  readonly id: string
  readonly operation: Operation
  readonly pattern: RegExp
}

/** Parameters that may hold slashes, encoded or not: a path of a file, and `heads/ci/badges` of the git data API. */
const isLong = (id: string, name: string): boolean => name === 'path' || (name === 'ref' && id.startsWith('git/'))

function pattern(id: string, { path }: Operation): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    isLong(id, name) ? `(?<${name}>.${id === 'repos/get-content' ? '*' : '+'})` : `(?<${name}>[^/]+)`
  )
  return new RegExp(`^${source}$`)
}

export const ROUTES: readonly Route[] = Object.entries(rest.operations).map(([id, operation]) => ({
  id,
  operation,
  pattern: pattern(id, operation)
}))
