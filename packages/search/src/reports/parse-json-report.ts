import type { ReportSource } from './report-source.js';

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** Most places at which the JSON is looked for behind what a tool says first. */
const MAX_STARTS = 5;

/** A report's JSON; a byte order mark and lines before the first bracket (a tool's greeting) are left out. */
export function parseJsonReport(report: ReportSource): ParsedJson {
  const read = report.text();
  if (!read.ok) return read;
  const text = read.text.replace(/^\uFEFF/, '');
  const whole = parse(text);
  if (whole.ok) return whole;
  // A greeting may begin with a bracket itself: `[warning] …`.
  let tried = 0;
  for (const { index } of text.matchAll(/^[[{]/gm)) {
    if (index === 0) continue;
    tried += 1;
    const rest = parse(text.slice(index));
    if (rest.ok) return rest;
    if (tried === MAX_STARTS) break;
  }
  return whole;
}

function parse(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, why: `it is no JSON: ${(error as Error).message.slice(0, 200)}` };
  }
}
