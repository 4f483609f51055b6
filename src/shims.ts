/**
 * Replacements for packages that `@actions/core`, `@actions/github` and `https-proxy-agent` import but that this program
 * does not need or must not have. `tsconfig.json` and `jest.config.mjs` lead their names here; see
 * docs/decisions/0003-cold-start.md.
 */

/** For `@actions/http-client`, which brings `undici`. `@actions/github` asks it for an agent that `src/github/` replaces. */
export class HttpClient {
  getAgent(): undefined {
    return undefined
  }
  getAgentDispatcher(): undefined {
    return undefined
  }
}

/** For `@actions/http-client/lib/auth`. `@actions/core` needs it for OIDC tokens only. */
export class BearerCredentialHandler extends HttpClient {}

/** For `undici`, which alone makes the start of the program half again as long. */
export function fetch(): never {
  throw new Error('Requests go through src/github/fetch.ts.')
}

/** For `@actions/exec`, so that the bundle cannot start a program. `@actions/core` needs it to name the platform only. */
export function getExecOutput(): never {
  throw new Error('publish-badges does not start other programs.')
}

/** For `@octokit/plugin-rest-endpoint-methods` and `@octokit/plugin-paginate-rest`, 220 kB of routes. */
export const restEndpointMethods = (): object => ({})
export const paginateRest = (): object => ({})

/** The types of `@actions/github` name it. */
export type PaginateInterface = object

/**
 * For `debug`, with which `https-proxy-agent` prints the URL of the proxy with its password if `DEBUG` is set, and which
 * imports packages that `npm audit --omit=dev` does not check.
 */
export default function createDebug(): () => void {
  return () => {}
}

/** For `kerberos`, an optional package for proxies that is not bundled. */
export function initializeClient(): never {
  throw new Error('The proxy needs Kerberos, which publish-badges does not support.')
}
