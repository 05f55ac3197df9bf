/**
 * On which days a schedule starts runs. Five fields, in the syntax that GitHub accepts.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */

interface CronField {
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const CRON_FIELDS: readonly CronField[] = [
  { from: 0, to: 59 },
  { from: 0, to: 23 },
  { from: 1, to: 31 },
  { from: 1, to: 12, names: MONTHS },
  { from: 0, to: 6, names: DAYS },
];

export interface CronSchedule {
  /**
   * 0 is Sunday. Empty if the schedule is limited to days of the month or to months, which fall on changing weekdays.
   */
  readonly weekdays: ReadonlySet<number>;
}

/** Undefined where GitHub refuses it. */
export function readCron(text: string): CronSchedule | undefined {
  const words = text.trim().split(/\s+/);
  const values = CRON_FIELDS.map((field, index) => fieldValues(words[index] ?? '', field));
  const [minutes, hours, days, months, weekdays] = values;
  if (words.length !== CRON_FIELDS.length || !minutes || !hours || !days || !months || !weekdays) return undefined;
  return { weekdays: days.size === 31 && months.size === 12 ? weekdays : new Set() };
}

/** Whether these together start a run every day. */
export function isDaily(crons: readonly CronSchedule[]): boolean {
  return new Set(crons.flatMap(({ weekdays }) => [...weekdays])).size === DAYS.length;
}

/** `*`, `7`, `MON`, `1-5`, and each with a step, in a list. */
function fieldValues(word: string, { from, to, names = [] }: CronField): ReadonlySet<number> | undefined {
  const numberOf = (name: string) =>
    /^\d{1,2}$/.test(name) ? Number(name) : names.includes(name) ? names.indexOf(name) + from : Number.NaN;
  const values = new Set<number>();
  for (const part of word.toLowerCase().split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    const [first = '', last] = range === '*' ? [String(from), String(to)] : range.split('-', 2);
    const begin = numberOf(first);
    // A step without a range goes on to the end.
    const end = last === undefined ? (part.includes('/') ? to : begin) : numberOf(last);
    const isIn = begin >= from && begin <= end && end <= to && range.split('-').length <= 2;
    if (!isIn || Number(step) < 1) return undefined;
    for (let value = begin; value <= end; value += Number(step)) values.add(value);
  }
  return values;
}
