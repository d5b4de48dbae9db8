import type { TriageDocument } from './triage-document.js';

/**
 * A document `sar.triage/1`. The schema is loaded when it is asked for.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and what does not fit
 */
export async function readTriageDocument(text: string, where: string): Promise<TriageDocument> {
  const [{ readDocument }, { triageDocumentSchema }] = await Promise.all([import('./read-document.js'), import('./triage-document.js')]);
  return readDocument(triageDocumentSchema, 'sar.triage/1', text, where);
}
