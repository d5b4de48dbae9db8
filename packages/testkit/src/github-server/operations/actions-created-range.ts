import { ApiError } from '../contract/operation.js';

const DAY_MS = 86_400_000;

/**
 * Reads a range in GitHub's search syntax (`>=2026-11-01`, `2026-11-01..2026-11-07`, `*..2026-11-07T12:00:00Z`, `2026-11-01`) into a
 * test of a time. A date without a time is the whole day in UTC.
 *
 * @throws ApiError 422 for anything else
 */
export function createdRange(text: string): (time: Date) => boolean {
  const between = text.split('..');
  if (between.length === 2) {
    const [from = '*', to = '*'] = between;
    const start = from === '*' ? -Infinity : instant(from).start;
    const end = to === '*' ? Infinity : instant(to).end;
    return (time) => time.getTime() >= start && time.getTime() < end;
  }
  const compared = /^(>=|<=|>|<)(.+)$/.exec(text);
  const { start, end } = instant(compared?.[2] ?? text);
  switch (compared?.[1]) {
    case '>=':
      return (time) => time.getTime() >= start;
    case '>':
      return (time) => time.getTime() >= end;
    case '<=':
      return (time) => time.getTime() < end;
    case '<':
      return (time) => time.getTime() < start;
    default:
      return (time) => time.getTime() >= start && time.getTime() < end;
  }
}

/** The milliseconds that a text covers: from `start`, before `end`. */
function instant(text: string): { readonly start: number; readonly end: number } {
  const start = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(start)) throw new ApiError(422, 'Validation Failed', [{ resource: 'WorkflowRun', field: 'created', code: 'invalid' }]);
  return { start, end: start + (text.includes('T') ? 1_000 : DAY_MS) };
}
