import type { DoctorLine } from '@sar/baseline';

/** What a line may have beside its words. */
export type LineMore = Pick<DoctorLine, 'costs' | 'remedy' | 'path' | 'line'>;
type Make = (id: string, subject: string, words: string, more?: LineMore) => DoctorLine;

const make =
  (outcome: DoctorLine['outcome']): Make =>
  (id, subject, words, more = {}) => ({ id, outcome, subject, words, ...more });

/** It is as it should be. */
export const ok = make('ok');
/** Something does not work, or is not safe. */
export const problem = make('problem');
/** It works, and could do more, or be safer. */
export const advice = make('advice');
/** It could not be found out. */
export const unknownLine = make('unknown');
