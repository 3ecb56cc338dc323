/* Eras by their first day, as a spreadsheet shows them. */
const eras = [
  { from: Date.UTC(2019, 4, 1), first: 2019, long: '令和', letter: 'R' },
  { from: Date.UTC(1989, 0, 8), first: 1989, long: '平成', letter: 'H' },
  { from: Date.UTC(1926, 11, 25), first: 1926, long: '昭和', letter: 'S' },
  { from: Date.UTC(1912, 6, 30), first: 1912, long: '大正', letter: 'T' },
  { from: Date.UTC(1868, 0, 25), first: 1868, long: '明治', letter: 'M' },
] as const
const weekdays = '日月火水木金土'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** A part of a format: a quoted or escaped text, a bracket, a fill, a word, fractions of a second, or a run of one letter. */
const parts = /"[^"]*"?|\\.|\[[^\]]*\]|[_*].|am\/pm|a\/p|上午\/下午|\.0+|([a-z])\1*|./giu

const bare = (format: string) => format.replace(/"[^"]*"?|\\.|\[(?![hms]+\])[^\]]*\]|[_*]./giu, '')

/** Whether a format shows a day or a time: it has their letters and no digit of a number. */
export const isDateFormat = (format: string): boolean => {
  const letters = (bare(format).split(';')[0] ?? '').replace(/General/giu, '0').replace(/s\.0+/giu, 's')
  return /[ymdhsge]|aaa/iu.test(letters) && !/[0#?@]/u.test(letters)
}

/**
 * A day or time (UTC) as a spreadsheet shows it by its format, Japanese eras (`ggge"年"`, 元 only where the format asks
 * for it) and weekdays (`aaa`) included. `serial` is the number that the cell holds, for hours beyond a day.
 */
export const shownDate = (date: Date, format: string, serial: number): string => {
  const tokens = (/^(?:"[^"]*"?|\\.|[^;])*/u.exec(format)?.[0] ?? '').match(parts) ?? []
  const era = eras.find(({ from }) => date.getTime() >= from)
  const isGannen = /-x-gannen/iu.test(format)
  const isHalfDay = tokens.some((token) => /^(?:am\/pm|a\/p)$/iu.test(token))
  const [year, month, day, hour] = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
  ]
  const padded = (value: number, length: number) => String(value).padStart(length, '0')
  const eraYear = era ? year - era.first + 1 : year

  /* m is a minute after an hour or before a second, else a month. */
  const letterAt = (index: number) => (/^\[?[ymdhs]+\]?$/iu.exec(tokens[index] ?? '') ? (tokens[index] ?? '').replace('[', '').charAt(0).toLowerCase() : '') // prettier-ignore
  const lettersFrom = (from: number, step: number): string => {
    for (let index = from + step; index >= 0 && index < tokens.length; index += step)
      if (letterAt(index) !== '') return letterAt(index)
    return ''
  }
  const shown = (token: string, index: number): string => {
    const letters = token.toLowerCase()
    const { length } = token
    if (/^["\\]/u.test(token)) return token.startsWith('\\') ? token.slice(1) : token.replaceAll('"', '')
    if (/^\[h+\]$/u.test(letters)) return padded(Math.floor(serial * 24 + 1e-9), length - 2)
    if (/^\[m+\]$/u.test(letters)) return padded(Math.floor(serial * 1440 + 1e-7), length - 2)
    if (/^\[s+\]$/u.test(letters)) return padded(Math.floor(serial * 86_400 + 1e-5), length - 2)
    if (/^[[_*]/u.test(token)) return ''
    if (/^\.0+$/u.test(token)) return `.${padded(date.getUTCMilliseconds(), 3).slice(0, length - 1).padEnd(length - 1, '0')}` // prettier-ignore
    if (letters === 'am/pm') return hour < 12 ? 'AM' : 'PM'
    if (letters === 'a/p') return hour < 12 ? 'A' : 'P'
    if (/^y+$/u.test(letters)) return length > 2 ? String(year) : padded(year % 100, 2)
    if (/^g+$/u.test(letters)) return !era ? '' : length === 1 ? era.letter : length === 2 ? era.long.charAt(0) : era.long // prettier-ignore
    if (/^e+$/u.test(letters)) return isGannen && eraYear === 1 ? '元' : padded(eraYear, Math.min(length, 2))
    if (/^a{3,}$/u.test(letters)) return `${weekdays.charAt(date.getUTCDay())}${length > 3 ? '曜日' : ''}`
    if (/^d+$/u.test(letters)) return length < 3 ? padded(day, length) : (days[date.getUTCDay()] ?? '')
    if (/^h+$/u.test(letters)) return padded(isHalfDay ? hour % 12 || 12 : hour, Math.min(length, 2))
    if (/^s+$/u.test(letters)) return padded(date.getUTCSeconds(), Math.min(length, 2))
    if (/^m+$/u.test(letters)) {
      if (length > 2) return months[month] ?? ''
      const isMinute = lettersFrom(index, -1) === 'h' || lettersFrom(index, 1) === 's'
      return padded(isMinute ? date.getUTCMinutes() : month + 1, length)
    }
    return token
  }
  return tokens.map(shown).join('').trim()
}
