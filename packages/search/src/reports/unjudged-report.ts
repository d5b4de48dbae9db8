import type { Unjudged } from '@sar/baseline';
import type { ReportSource } from './report-source.js';

/** A report that is not judged, or not all of it. What a command prints has no path, so its words go into the reason. */
export function unjudgedReport({ name, modifiedAt }: Pick<ReportSource, 'name' | 'modifiedAt'>, reason: string): Unjudged {
  return modifiedAt === undefined ? { path: '.', reason: `${name}: ${reason}` } : { path: name, reason };
}

/** The same in one line, for the reason why a sensor is unknown. */
export function unjudgedText({ path, reason }: Unjudged): string {
  return path === '.' ? reason : `${path}: ${reason}`;
}
