/** How many random knowledge bases a comparison looks at. */
export const RUNS = process.env.UNSTUCK_LONG ? 10_000 : 600

/** Milliseconds. */
export const TIMEOUT = process.env.UNSTUCK_LONG ? 600_000 : 20_000
