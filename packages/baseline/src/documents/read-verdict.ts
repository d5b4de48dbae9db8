import { UserError } from '../vocabulary/user-error.js';
import type { VerdictDocument } from './verdict-document.js';

/**
 * A document `sar.verdict/1`. The schema is loaded when it is asked for.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and what does not fit; for a line that is in it twice, and for an outcome that is not that of
 *   its lines
 */
export async function readVerdict(text: string, where: string): Promise<VerdictDocument> {
  const [{ readDocument }, { verdictDocumentSchema }] = await Promise.all([import('./read-document.js'), import('./verdict-document.js')]);
  const verdict = readDocument(verdictDocumentSchema, 'sar.verdict/1', text, where);
  const lines = new Map(verdict.lines.map((line) => [line.id, line]));
  if (lines.size < verdict.lines.length) throw new UserError(`${where}: a line is in it twice; a verdict says each once`);
  const passed = verdict.failed.find((id) => lines.get(id)?.outcome !== 'fail' && lines.get(id)?.outcome !== 'unknown');
  if (passed !== undefined) throw new UserError(`${where}: it fails with a line that passed, or that it does not have`);
  const told = new Set(verdict.failed);
  const isUntold = verdict.lines.some(({ id, required, outcome }) => required && outcome === 'fail' && !told.has(id));
  if (isUntold || verdict.lines.length === 0 || (verdict.outcome === 'pass') !== (told.size === 0))
    throw new UserError(`${where}: its outcome is not that of its lines`);
  return verdict;
}
