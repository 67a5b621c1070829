/** A date as a page states it; `offset` is '' where it prints a bare local time. */
export interface PageDate {
  /** 'YYYY-MM-DD' */
  day: string;
  /** 'HH:MM:SS', or '' for a day without time. */
  time: string;
  /** '+08:00', or '' */
  offset: string;
}

const gap =
  '(?:\\s|[,，T]|星期.|周[一二三四五六日]|週.|[(（].{1,4}[)）]|HKT|SGT|(?:北京|香港|台北|臺北|新加坡|吉隆坡)[时時][间間])*';
const zone = '(格林尼治标准时间|格林尼治標準時間|GMT|UTC)?';
const half = '(上午|下午|早上|晚上|凌晨|中午|AM|PM)?';
const clock = `(\\d{1,2})\\s*[:：时時]\\s*(\\d{2})(?:\\s*[:：分]\\s*(\\d{2}))?(?:\\.\\d+)?\\s*(AM|PM)?\\s*(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})?`;
const chinese = new RegExp(
  `((?:19|20)\\d\\d|(?:中華)?民國\\s*\\d{2,3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?(?:${gap}${zone}\\s*${half}\\s*${clock})?`,
  'i',
);
const joined = /((?:19|20)\d\d)[-/.年](\d{2})[-/.月](\d{2})(?=\d{2}:\d{2})/;
/** '2024 03/12 08:30:15', as front ends print a date in three boxes. */
const apart = /^((?:19|20)\d\d)\s+(\d{1,2})\s*\/\s*(\d{1,2})(?=\s+\d{1,2}:\d{2})/;
const compact = /^((?:19|20)\d\d)(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const english = new RegExp(
  `(?:(\\d{1,2})\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?((?:19|20)\\d\\d)(?:[, ]+(?:at )?${clock})?`,
  'i',
);

/** The first date in a text: ISO, Chinese, digits or English; null where there is none that exists. */
export function parseDate(text: string): PageDate | null {
  const input = text.normalize('NFKC').trim().replace(joined, '$1-$2-$3 ').replace(apart, '$1-$2-$3');
  const compactMatch = compact.exec(input);
  if (compactMatch) {
    const [, year = '', month = '', day = '', hour = '', minute = '', second = '00'] = compactMatch;
    return made(year, month, day, hour, minute, second, '', '');
  }
  const match = chinese.exec(input);
  if (match) {
    const [
      ,
      year = '',
      month = '',
      day = '',
      named = '',
      before = '',
      hour = '',
      minute = '',
      second = '',
      after = '',
      offset = '',
    ] = match;
    const republic = /民國\s*(\d+)/.exec(year)?.[1];
    return made(
      republic ? String(Number(republic) + 1911) : year,
      month,
      day,
      hour,
      minute,
      second,
      before || after,
      offset || (named && 'Z'),
    );
  }
  const inEnglish = english.exec(input);
  if (inEnglish) {
    const [
      ,
      dayBefore = '',
      month = '',
      dayAfter = '',
      year = '',
      hour = '',
      minute = '',
      second = '',
      after = '',
      offset = '',
    ] = inEnglish;
    const day = dayBefore || dayAfter;
    return day
      ? made(year, String(months.indexOf(month.toLowerCase()) + 1), day, hour, minute, second, after, offset)
      : null;
  }
  return null;
}

function made(
  year: string,
  month: string,
  day: string,
  hour: string,
  minute: string,
  second: string,
  half: string,
  offset: string,
): PageDate | null {
  const two = (value: string | number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) return null;
  let hours = Number(hour);
  if (/下午|晚上|PM/i.test(half) && hours < 12) hours += 12;
  if (/^AM$|凌晨/i.test(half) && hours === 12) hours = 0;
  const time = hour !== '' && hours < 24 && Number(minute) < 60 ? `${two(hours)}:${minute}:${second || '00'}` : '';
  const normal = /^(?:Z|GMT|UTC)$/i.test(offset) ? '+00:00' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return { day: date, time, offset: time ? normal : '' };
}

/** A date from seconds or milliseconds since 1970, as Chinese local time. */
export function fromTimestamp(seconds: number): PageDate | null {
  const milliseconds = seconds > 1e11 ? seconds : seconds * 1000;
  if (!Number.isFinite(milliseconds) || milliseconds < 6e11 || milliseconds > 4e12) return null;
  const local = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 19), offset: '+08:00' };
}

/** ISO 8601 as `Article.publishedAt` wants it: Chinese time where the page prints none. */
export const isoOf = ({ day, time, offset }: PageDate): string => (time ? `${day}T${time}${offset || '+08:00'}` : day);

/** Milliseconds since 1970; a day without time counts as its noon. */
export const instantOf = (date: PageDate): number => Date.parse(date.time ? isoOf(date) : `${date.day}T12:00:00+08:00`);
