const time =
  '(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[ t,]{1,2})?' +
  '(\\d{1,2}):(\\d{2})(?::(\\d{2}(?:[.,]\\d{1,6})?))?' +
  ' ?([ap]\\.?m\\.?)? ?(z|utc|gmt|[+-]\\d{2}:?\\d{2})?'
const between =
  '(?: ?(?:-+>?|=>|[\u2010-\u2015\u2192~\u223c\u5230\u81f3]) ?| ?, ?| (?:to|until|till|and) | )'
const times = new RegExp(`^(?:(?:from|between) )?${time}${between}${time}$`, 'u')

const day = 86_400_000
const halfADay = day / 2

interface ClockTime {
  /** Milliseconds from the start of 1970 where it has a date, else from midnight. */
  readonly ms: number
  readonly dated: boolean
  readonly zone: number | undefined
}

export type ClockTimes = { readonly ms: number } | { readonly mistake: string }

/** How long it is from one clock time to another; `text` is normalised. Undefined where it is no two clock times. */
export function readClockTimes(text: string): ClockTimes | undefined {
  const found = times.exec(text)
  if (found === null) return undefined
  const groups = found.slice(1)
  const start = readClockTime(groups.slice(0, groups.length / 2))
  const end = readClockTime(groups.slice(groups.length / 2))
  if (start === undefined || end === undefined) {
    return {
      mistake:
        'There is no such time of day. Type both times as on a clock: "10:02:11 to 10:07:40".',
    }
  }
  return distance(start, end)
}

function distance(start: ClockTime, end: ClockTime): ClockTimes {
  if ((start.zone === undefined) !== (end.zone === undefined)) {
    return {
      mistake: 'Only one of the two times has a time zone. Give both in the same zone, without it.',
    }
  }
  const ms = end.ms - (end.zone ?? 0) - (start.ms - (start.zone ?? 0))
  if (start.dated && end.dated) {
    if (ms >= 0) return { ms }
    return { mistake: 'The second time is before the first. Type the earlier one first.' }
  }
  // Without dates the end is the next such time after the start, over midnight if need be.
  const onward = ((ms % day) + day) % day
  if (onward <= halfADay) return { ms: onward }
  return {
    mistake:
      'These two times are more than 12 hours apart, or the second is before the first. ' +
      'Give the dates too: "2026-11-22 23:58:00 to 2026-11-23 00:04:00".',
  }
}

function readClockTime(groups: readonly (string | undefined)[]): ClockTime | undefined {
  const [year, month, date, hour, minute, second, half, zone] = groups
  const hours = readHours(Number(hour), half?.[0])
  const seconds = Number((second ?? '0').replace(',', '.'))
  if (hours === undefined || Number(minute) > 59 || seconds >= 60) return undefined
  const midnight = year === undefined ? 0 : readDay(Number(year), Number(month), Number(date))
  if (midnight === undefined) return undefined
  return {
    ms: midnight + (hours * 60 + Number(minute)) * 60_000 + Math.round(seconds * 1_000_000) / 1_000,
    dated: year !== undefined,
    zone: readZone(zone),
  }
}

function readHours(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours <= 23 ? hours : undefined
  if (hours < 1 || hours > 12) return undefined
  return (hours % 12) + (half === 'p' ? 12 : 0)
}

function readDay(year: number, month: number, date: number): number | undefined {
  const ms = Date.UTC(year, month - 1, date)
  const read = new Date(ms)
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date ? ms : undefined
}

function readZone(zone: string | undefined): number | undefined {
  if (zone === undefined || !/\d/u.test(zone)) return zone === undefined ? undefined : 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
