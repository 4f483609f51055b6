/** Stands in for a look at `navigator`, which Node makes only when it is looked at. */
export const getUserAgent = (): string => 'Node.js'
