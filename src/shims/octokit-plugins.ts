/** Stands in for octokit's endpoint methods and paging: routes are written out, 220 kB are saved. */
const nothing = (): Record<string, never> => ({})

/** The types of `@actions/github` name it. */
export type PaginateInterface = object

export const restEndpointMethods = nothing
export const paginateRest = nothing
