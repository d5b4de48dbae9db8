import { visibleText } from '../safety/visible-text.js';
import type { SarifText } from './sarif-log.js';

/**
 * Text of a repository as a plain-text message on one line. `[text](target)` is a link in SARIF's plain text too
 * (section 3.11.6); a blank before the bracket makes it none.
 */
export function sarifMessage(text: string): SarifText {
  return { text: visibleText(text).replaceAll('](', '] (') };
}
