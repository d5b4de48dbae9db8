import { stringify } from 'yaml';
import type { Gap } from '../vocabulary/gap.js';
import { gapEntry } from './gap-entry.js';

/** The file of a gap; the same gap gives the same text. */
export function writeGap(gap: Gap): string {
  return stringify(gapEntry(gap), { lineWidth: 0 });
}
