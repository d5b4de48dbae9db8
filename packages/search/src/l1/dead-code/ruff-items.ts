import { object, position, text, type Json } from '../../reports/json-value.js';
import type { DeadCodeMeaning } from './dead-code-meaning.js';
import type { DeadItem, DeadItems } from './dead-item.js';

/** The results of `ruff check --output-format json`. A file that ruff could not parse has a result without a code, or `invalid-syntax`. */
export function ruffItems(results: readonly Json[], meaning: DeadCodeMeaning): DeadItems {
  const items: DeadItem[] = [];
  const unjudged: { written: string; line: number | undefined; reason: string }[] = [];
  for (const result of results) {
    const written = text(result['filename']);
    if (written === undefined) continue;
    const code = text(result['code']);
    const line = position(object(result['location'])['row']);
    if (code === undefined || code === 'invalid-syntax') {
      unjudged.push({ written, line, reason: 'ruff could not parse it; mend its syntax first' });
      continue;
    }
    const means = meaning('ruff', code);
    const message = text(result['message']) ?? '';
    if (means !== undefined) items.push({ ...means, tool: 'ruff', code, written, line, message, isDoubtful: isUnsure(code, message) });
  }
  return { ok: true, items, unjudged, what: `${results.length} results of ruff` };
}

/**
 * An import in `__init__.py` may be there for others, and one in a `try` may be there to see whether it works; ruff reports both and only says what to
 * consider: https://docs.astral.sh/ruff/rules/unused-import/#preview
 */
export function isUnsure(code: string, message: string): boolean {
  return code === 'F401' && message.includes('; consider ');
}
