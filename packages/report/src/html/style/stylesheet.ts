import { createHash } from 'node:crypto';
import { BASE_STYLE } from './base-style.js';
import { CHART_STYLE } from './chart-style.js';
import { FINDING_STYLE } from './finding-style.js';
import { TABLE_STYLE } from './table-style.js';

/** The one style sheet of the page. */
export const STYLESHEET = [BASE_STYLE, FINDING_STYLE, TABLE_STYLE, CHART_STYLE].join('').trim();

/**
 * The content security policy of the page: nothing is loaded and nothing runs, and of styles only the sheet above applies, by its hash.
 * The page's icon is a `data:` image. Source: https://www.w3.org/TR/CSP3/
 */
export function contentPolicy(): string {
  const hash = createHash('sha256').update(STYLESHEET).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
