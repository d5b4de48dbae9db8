import type { Answer, BranchWriter } from '@sar/baseline';
import { offerChanges, type Offered } from './offer-changes.js';

/** One file that is offered as a pull request. */
export interface FileOffer {
  /** The branch that it is offered to. */
  readonly into: string;
  /** The branch that it is offered from. */
  readonly from: string;
  readonly path: string;
  /** What the new text was made from; undefined where there was no file. */
  readonly before: string | undefined;
  readonly text: string;
  /** First line of the commit, and title of the pull request. */
  readonly title: string;
  readonly body: string;
}

/** Offers one file, see `offerChanges`. */
export async function offerFile(offer: FileOffer, writer: BranchWriter): Promise<Answer<Offered>> {
  const { into, from, path, before, text, title, body } = offer;
  const change = { path, after: text, ...(before !== undefined && { before }) };
  return offerChanges({ into, from, changes: [change], title, body }, writer);
}
