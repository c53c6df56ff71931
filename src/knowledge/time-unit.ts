const units: readonly (readonly [milliseconds: number, names: readonly string[]])[] = [
  [1, ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds', '毫秒']],
  [1_000, ['s', 'sec', 'secs', 'second', 'seconds', '秒', '秒钟']],
  [60_000, ['min', 'mins', 'm', 'minute', 'minutes', '分', '分钟']],
  [3_600_000, ['h', 'hr', 'hrs', 'hour', 'hours', '小时']],
  [86_400_000, ['d', 'day', 'days', '天']],
]

const milliseconds = new Map(units.flatMap(([ms, names]) => names.map((name) => [name, ms])))

/** How many milliseconds a unit of time has; `name` is normalised. Undefined where it is no unit of time. */
export function timeUnit(name: string): number | undefined {
  return milliseconds.get(name)
}
