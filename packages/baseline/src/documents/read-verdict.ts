import { UserError } from '../vocabulary/user-error.js';
import type { VerdictDocument } from './verdict-document.js';

/**
 * A document `sar.verdict/1`. The schema is loaded when it is asked for.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and what does not fit, and for a check that is in it twice
 */
export async function readVerdict(text: string, where: string): Promise<VerdictDocument> {
  const [{ readDocument }, { verdictDocumentSchema }] = await Promise.all([import('./read-document.js'), import('./verdict-document.js')]);
  const verdict = readDocument(verdictDocumentSchema, 'sar.verdict/1', text, where);
  const seen = new Set<string>();
  for (const { check } of verdict.checks) {
    if (seen.has(check)) throw new UserError(`${where}: the check ${check} is in it twice; a verdict says each once`);
    seen.add(check);
  }
  return verdict;
}
