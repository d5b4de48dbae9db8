import type { SignalsDocument } from './signals-document.js';

/**
 * A document `sar.signals/1`. The schema is loaded when it is asked for.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and what does not fit
 */
export async function readSignalsDocument(text: string, where: string): Promise<SignalsDocument> {
  const [{ readDocument }, { signalsDocumentSchema }] = await Promise.all([import('./read-document.js'), import('./signals-document.js')]);
  return readDocument(signalsDocumentSchema, 'sar.signals/1', text, where);
}
