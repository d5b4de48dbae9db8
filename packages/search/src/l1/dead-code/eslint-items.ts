import { isObject, list, position, text, type Json } from '../../reports/json-value.js';
import type { DeadCodeMeaning } from './dead-code-meaning.js';
import type { DeadItem, DeadItems } from './dead-item.js';

/** The results of `eslint --format json`: one object for each file. A fatal message means that the file was not parsed. */
export function eslintItems(files: readonly Json[], meaning: DeadCodeMeaning): DeadItems {
  const items: DeadItem[] = [];
  const unjudged: { written: string; line: number | undefined; reason: string }[] = [];
  for (const file of files) {
    const written = text(file['filePath']);
    if (written === undefined) continue;
    for (const message of list(file['messages']).filter(isObject)) {
      const line = position(message['line']);
      const code = text(message['ruleId']);
      if (message['fatal'] === true) unjudged.push({ written, line, reason: 'ESLint could not parse it; mend its syntax first' });
      const means = code === undefined ? undefined : meaning('eslint', code);
      if (code !== undefined && means !== undefined)
        items.push({ ...means, tool: 'eslint', code, written, line, message: text(message['message']) ?? '' });
    }
  }
  return { ok: true, items, unjudged, what: `${files.length} files of ESLint` };
}
