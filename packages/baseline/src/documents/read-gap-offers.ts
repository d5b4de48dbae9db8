import type { GapOffersDocument } from './gap-offers-document.js';

/**
 * A document `sar.gap-offers/1`. The schema is loaded when it is asked for.
 *
 * @param where what people call the text: its path
 * @throws UserError that names the document and what does not fit
 */
export async function readGapOffers(text: string, where: string): Promise<GapOffersDocument> {
  const [{ readDocument }, { gapOffersDocumentSchema }] = await Promise.all([
    import('./read-document.js'),
    import('./gap-offers-document.js'),
  ]);
  return readDocument(gapOffersDocumentSchema, 'sar.gap-offers/1', text, where);
}
