import { auditsOf } from './ingest/class-of.js';
import type { Weakness } from './weakness.js';

/** A comment by which somebody decided about a finding of zizmor in place. Source: https://docs.zizmor.sh/usage/#with-comments */
const COMMENT = /#\s*zizmor:\s*ignore\[([\w, -]{1,300})\]/;

/** True when a comment on a line of the weakness switches the audit off that looks for the same. */
export function isDecidedInPlace(weakness: Weakness, linesOf: (path: string) => readonly string[]): boolean {
  const audits = auditsOf(weakness.rule);
  if (audits.length === 0) return false;
  const { path, line, endLine = line } = weakness.place;
  const lines = linesOf(path).slice(Math.min(line, weakness.place.firstLine ?? line) - 1, Math.min(endLine, line + 200));
  return lines.some((text) => {
    const named = COMMENT.exec(text)?.[1]
      ?.split(',')
      .map((id) => id.trim());
    return named?.some((id) => audits.includes(id)) === true;
  });
}
