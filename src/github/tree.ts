import { BadgeError } from '../errors.ts'
import { route } from './client.ts'
import type { Get } from './pages.ts'
import { fullName, type Repository } from './repository.ts'
import { asFields, flagOf, listOf, oidOf, textOf } from './shape.ts'

/** Every file below a commit or tree by path, with its blob id. */
export function filesBelow(get: Get, repository: Repository, oid: string): Promise<ReadonlyMap<string, string>> {
  const { owner, name } = repository
  return get(route`/repos/${owner}/${name}/git/trees/${oid}` + '?recursive=1', (answer) => {
    if (flagOf(answer, 'truncated')) throw tooMany(repository)
    const files = new Map<string, string>()
    for (const item of listOf(answer, 'tree')) {
      const entry = asFields(item, 'an entry')
      if (entry['type'] === 'blob') files.set(textOf(entry, 'path'), oidOf(entry, 'sha'))
    }
    return files
  })
}

function tooMany(repository: Repository): BadgeError {
  return new BadgeError(
    'refused',
    `The branch of ${fullName(repository)} holds more files than GitHub lists at once (100,000): give the badges a branch of their own.`
  )
}
