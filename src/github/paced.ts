import type { Client } from './client.ts'
import type { RequestPace } from './pace.ts'

/** A client that sends nothing while GitHub has told to wait, and nothing once the deadline is passed. */
export function paced(client: Client, pace: RequestPace): Client {
  return {
    async rest(method, path, body) {
      await pace.ready()
      return client.rest(method, path, body)
    },
    async graphql(document, variables) {
      await pace.ready()
      return client.graphql(document, variables)
    }
  }
}
