const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones with a name in RFC 822, in hours. */
const zones: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** Chinese outlets that leave the zone out mean their own. */
const usual = '+08:00';

/**
 * A date of a feed as ISO 8601 in UTC; a day without a time stays a day; '' for what is no date. Takes RFC 822 (with the
 * years and zones of RFC 2822), RFC 3339 and what feeds make of it ('2026-03-02 08:00:00').
 */
export function feedDate(text: string): string {
  const trimmed = text.trim().slice(0, 80);
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(trimmed);
  if (day) return Number.isNaN(Date.parse(trimmed)) ? '' : trimmed;
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(trimmed);
  if (iso) {
    const [, y = '', mo = '', d = '', h = '', mi = '', s = '00', zone] = iso;
    return instant(y, mo, d, h, mi, s, zone);
  }
  const mail =
    /^(?:[a-z]+,?\s+)?(\d\d?)[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2}|\d{4})\s+(\d\d?):(\d\d)(?::(\d\d))?\s*([a-z]+|[+-]\d\d:?\d\d)?$/i;
  const [, d = '', name = '', y = '', h = '', mi = '', s = '00', zone] = mail.exec(trimmed) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return '';
  const year = y.length === 2 ? `${Number(y) < 50 ? '20' : '19'}${y}` : y;
  return instant(year, String(month), d, h, mi, s, zone);
}

function instant(y: string, mo: string, d: string, h: string, mi: string, s: string, zone: string | undefined): string {
  const two = (part: string) => part.padStart(2, '0');
  const time = Date.parse(`${y}-${two(mo)}-${two(d)}T${two(h)}:${two(mi)}:${two(s)}${offset(zone)}`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return usual;
  const digits = /^([+-]\d\d):?(\d\d)$/.exec(zone);
  if (digits) return `${digits[1]}:${digits[2]}`;
  const hours = zones[zone.toLowerCase()] ?? 0; // RFC 2822: a name that nobody knows says nothing
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
