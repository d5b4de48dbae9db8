import type { Diagnosis, DoctorLine, DoctorSection } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';

/** Headings of the sections. */
export const SECTION_TITLES: Readonly<Record<DoctorSection['id'], string>> = {
  versions: 'Versions',
  baseline: 'Baseline',
  workflows: 'Workflows',
  tokens: 'Tokens',
  settings: 'Settings on GitHub',
};

/** Marks of the outcomes, for tables. */
export const DOCTOR_MARKS: Readonly<Record<DoctorLine['outcome'], string>> = { ok: '✓', problem: '✗', advice: '!', unknown: '?' };

/** A diagnosis in one sentence without its full stop: `2 problems, 1 piece of advice, 3 unknown, 9 ok`. */
export function diagnosisText({ refused, sections }: Diagnosis): string {
  const count = (outcome: DoctorLine['outcome']): number =>
    sections.flatMap(({ lines }) => lines).filter((line) => line.outcome === outcome).length;
  const problems = count('problem');
  const rest = [
    ...(count('advice') === 0 ? [] : [`${countOf(count('advice'), 'piece')} of advice`]),
    ...(count('unknown') === 0 ? [] : [`${count('unknown')} unknown`]),
    `${count('ok')} ok`,
  ];
  const first = problems === 0 ? 'no problem' : countOf(problems, 'problem');
  return `${refused ? 'the token is refused; ' : ''}${[first, ...rest].join(', ')}`;
}
