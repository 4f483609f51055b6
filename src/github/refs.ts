import type { Pace } from '../target/target.ts'
import { asker, questions } from './ask.ts'
import type { Purpose } from './classify.ts'
import type { Client } from './client.ts'
import { fullName, type Repository } from './repository.ts'
import { fieldOf } from './objects.ts'
import { isFields } from './shape.ts'

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
  const ask = asker(client, pace, purpose)
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
