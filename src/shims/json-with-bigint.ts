/** Stands in for octokit's JSON: no number that is read here is beyond 2^53. */
export const JSONParse = (text: string): unknown => JSON.parse(text)
export const JSONStringify = (value: unknown): string => JSON.stringify(value)
