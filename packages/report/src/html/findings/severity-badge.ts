import type { Severity } from '@sar/baseline';
import { SEVERITY_NAMES } from '../../findings/severity-names.js';
import { html, type Markup } from '../markup/markup.js';

/** The severity as a word with its own shape and colour. */
export function severityBadge(severity: Severity, isLong = false): Markup {
  return html`<span class="b ${severity}">${severity}${isLong ? ` ${SEVERITY_NAMES[severity]}` : ''}</span>`;
}
