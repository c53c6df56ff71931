const isLong = process.env.UNSTUCK_LONG !== undefined

/** How many random knowledge bases a comparison with brute force looks at. */
export const RUNS = isLong ? 10_000 : 400

/** How many of them are played in the real engine, which takes its time. */
export const ENGINE_RUNS = isLong ? 10_000 : 60

/** Milliseconds. */
export const TIMEOUT = isLong ? 1_200_000 : 30_000
