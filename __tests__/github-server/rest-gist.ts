import { gistJson } from './answers.ts'
import { type Handler, moment, refusal, type RestAnswer, type RestRequest } from './rest-access.ts'
import type { Gist, World } from './world.ts'

const RAW = 'https://gist.githubusercontent.com'
type Changes = Readonly<Record<string, { readonly content?: string; readonly filename?: string | null } | null>>

const gistRequest =
  (answer: (gist: Gist, request: RestRequest, world: World) => RestAnswer | Promise<RestAnswer>): Handler =>
  (world, request) => {
    const gist = world.gists.get(request.parameters['gist_id'] ?? '')
    if (request.token?.kind === 'installation') return refusal(403, 'Resource not accessible by integration')
    return gist === undefined ? refusal(404, 'Not Found') : answer(gist, request, world)
  }

/** Gists have no compare-and-swap; two requests at once end in a 409 (exuanbo/actions-deploy-gist#103) or the last wins. */
async function update(gist: Gist, { body, token, headers }: RestRequest): Promise<RestAnswer> {
  if (token === undefined) return refusal(401, 'Requires authentication')
  if (!token.scopes.includes('gist') || token.login !== gist.owner) return refusal(404, 'Not Found')
  if (headers['if-match'] !== undefined) return refusal(400, 'Conditional request headers are not allowed.')
  if (gist.overlap === 'conflict' && gist.isBusy) return refusal(409, 'Gist cannot be updated.')
  gist.isBusy = true
  await moment()
  gist.isBusy = false
  gist.past.add(new Map(gist.files))
  for (const [name, file] of Object.entries((body['files'] ?? {}) as Changes)) {
    if (file === null) gist.files.delete(name)
    else gist.files.set(name, file.content ?? '')
  }
  gist.revision += 1
  return { status: 200, body: gistJson(gist, RAW) }
}

/** Gists. */
export const GIST_HANDLERS: Readonly<Record<string, Handler>> = {
  'gists/get': gistRequest((gist, { behind }) => {
    const files = gist.past.seen(behind)?.before ?? gist.files
    return { status: 200, body: gistJson({ ...gist, files }, RAW) }
  }),
  'gists/update': gistRequest(update)
}
