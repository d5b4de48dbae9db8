import type * as HtmlReport from './html-report.js';

export type { HtmlPage } from './html-page.js';

/** The writer of HTML reports, loaded when one is asked for: no other command needs its code. */
export function loadHtmlReport(): Promise<typeof HtmlReport> {
  return import('./html-report.js');
}
