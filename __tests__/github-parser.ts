// Files as GitHub reads them, by its own parser: https://github.com/actions/languageservices.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import {
  type ActionInputDefinition,
  type ActionTemplate,
  convertActionTemplate,
  parseAction
} from '@actions/workflow-parser/actions/index'
import { splitAllowedContext } from '@actions/workflow-parser/templates/allowed-context'
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
import { isBasicExpression } from '@actions/workflow-parser/templates/tokens/type-guards'
import { parse } from 'yaml'

const trace = new NoOperationTraceWriter()
const problemsIn = ({ errors }: TemplateContext): string[] => errors.getErrors().map(({ message }) => message)

/**
 * An `action.yml`, and what GitHub finds wrong with it: all that the runner refuses (its schema is
 * src/Runner.Worker/action_yaml.json in actions/runner), and keys that the runner ignores.
 */
export function readAction(name: string, content: string): { action: ActionTemplate | undefined; problems: string[] } {
  const { context, value } = parseAction({ name, content }, trace)
  const action = value && convertActionTemplate(context, value)
  return { action, problems: problemsIn(context) }
}

/** What GitHub finds wrong with a workflow, expressions included, and names in it that lead to nothing. */
export async function workflowProblems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, trace)
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return [...problemsIn(context), ...strayNames(content)]
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly steps?: readonly { readonly id?: string }[]
}

/** The parser looks at contexts only: `needs: [biuld]` and `steps.badge.outputs` of no such step are empty, not wrong. */
function strayNames(content: string): string[] {
  const jobs = Object.entries((parse(content) as { jobs?: Readonly<Record<string, Job>> }).jobs ?? {})
  return jobs.flatMap(([name, job]) => {
    const needs = [job.needs ?? []].flat()
    const ids = (job.steps ?? []).flatMap(({ id }) => id ?? [])
    const expressions =
      JSON.stringify(job)
        .match(/\$\{\{.*?\}\}|"if":"(?:[^"\\]|\\.)*"/g)
        ?.join() ?? ''
    const named = (context: string): string[] =>
      [...expressions.matchAll(new RegExp(`(?<![\\w.-])${context}\\.([\\w-]+)`, 'g'))].map(([, one = '']) => one)
    return [
      ...needs.filter((need) => jobs.every(([key]) => key !== need)).map((need) => `${name} needs ${need}, no job`),
      ...named('needs').flatMap((need) =>
        needs.includes(need) ? [] : `${name} reads needs.${need}, which it does not`
      ),
      ...named('steps').flatMap((id) => (ids.includes(id) ? [] : `${name} reads steps.${id}, no step`)),
      ...(job.steps?.length === 0 ? [`${name} has no steps`] : [])
    ]
  })
}

/** Values by context and name, such as `github.token`; a name that a context lacks is empty. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The default of an input, its expression evaluated; undefined if it has none. */
export function defaultOf({ default: token }: ActionInputDefinition, contexts: Contexts): string | undefined {
  if (token === undefined || !isBasicExpression(token)) return token?.toString()
  const { namedContexts, functions } = splitAllowedContext(token.definitionInfo?.allowedContext ?? [])
  const expression = new Parser(new Lexer(token.expression).lex().tokens, namedContexts, functions).parse()
  return new Evaluator(expression, dataOf(contexts)).evaluate().coerceString()
}

function dataOf(values: Readonly<Record<string, string | Contexts[string]>>): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : dataOf(value)
    }))
  )
}
