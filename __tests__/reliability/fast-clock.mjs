// Loaded before the action (`--import`): its waits pass, and its clock runs, so many times as fast.
const [factor = 1, start = 0] = (process.env['FAST_CLOCK'] ?? '').split(' ').map(Number)
const { now } = Date
const { setTimeout } = globalThis
Date.now = () => start + (now() - start) * factor
globalThis.setTimeout = (wake, milliseconds = 0, ...given) => setTimeout(wake, milliseconds / factor, ...given)
