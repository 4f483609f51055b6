import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { ActionTemplate } from '@actions/workflow-parser/actions/index'
import { type Contexts, defaultOf, readAction } from '../github-parser.ts'

/** An action as the runner takes it from its file. */
export class Action {
  readonly #path: string
  readonly #template: ActionTemplate

  constructor(path: string, content = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) {
    this.#path = path
    const { action, problems } = readAction(path, content)
    if (action === undefined || problems.length > 0) throw new Error(`GitHub cannot load it: ${problems.join('; ')}`)
    this.#template = action
  }

  /** The path of its program in the repository. */
  get main(): string {
    const { runs } = this.#template
    if (!('main' in runs)) throw new Error(`${this.#path} names no program`)
    return posix.join(posix.dirname(this.#path), runs.main)
  }

  /**
   * The variables of a step with these inputs: one for each input that the action declares, empty if it is neither
   * given nor has a default (ActionManifestManager.cs and Handler.cs in actions/runner). The runner only warns of an
   * input that is not declared; here it is an error, since it can only be a mistake of the test.
   */
  environment(given: Readonly<Record<string, string>>, contexts: Contexts): Record<string, string> {
    const { inputs = [] } = this.#template
    const unknown = Object.keys(given).filter((name) => !inputs.some(({ id }) => id === name))
    if (unknown.length > 0) throw new Error(`${this.#path} declares no input ${unknown.join(', ')}`)
    return Object.fromEntries(
      inputs.map((input) => [variableOf(input.id), given[input.id] ?? defaultOf(input, contexts) ?? ''])
    )
  }
}

const variableOf = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
