/** Stands in for `@actions/http-client`: see docs/decisions/0003-cold-start.md. */
export class HttpClient {
  getAgent(): undefined {
    return undefined
  }
  getAgentDispatcher(): undefined {
    return undefined
  }
}

export class BearerCredentialHandler extends HttpClient {}
