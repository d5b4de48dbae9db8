import { LAYER_NAMES } from '@sar/baseline';
import type { ExplainedFinding } from './explained-finding.js';
import { leftWords, timeWords } from './sla-words.js';

/** A fact about a finding: its name, and what is so, as untrusted text. */
export type ExplainedFact = readonly [name: string, text: string];

/** What is known of the clock. */
export function clockFacts({ finding, clock }: ExplainedFinding): readonly ExplainedFact[] {
  const { firstSeen, sla } = finding;
  const hours = `${sla.hours} ${sla.isBusiness === true ? 'business ' : ''}${sla.hours === 1 ? 'hour' : 'hours'}`;
  return [
    ['first seen', `${timeWords(firstSeen)}${clock.from === undefined ? '' : ` (${clock.from})`}`],
    ['time', `${hours}, by ${clock.hoursBy}`],
    ...(clock.calendar === undefined ? [] : [['calendar', clock.calendar] as const]),
    ['due', `${timeWords(sla.dueAt)}: ${leftWords(sla)}`],
  ];
}

/** What happens with the finding, and who answers for it. */
export function routeFacts({ finding, route, routeBy, ownerBy, playbook }: ExplainedFinding): readonly ExplainedFact[] {
  const { owner, waived, labels, signal } = finding;
  const name = finding.route === route ? route : `${finding.route}: ${route}`;
  return [
    ...(waived === undefined
      ? []
      : [
          [
            'waived',
            `until ${waived.until}, by a ${waived.by}${waived.owner === undefined ? '' : ` of ${waived.owner}`}: ${waived.reason}`,
          ] as const,
        ]),
    ['route', `${name} (by ${routeBy})`],
    ['owner', owner === undefined ? 'nobody: the baseline names none' : `${owner}${ownerBy === undefined ? '' : ` (by ${ownerBy})`}`],
    ...(labels === undefined ? [] : [['labels', labels.join(', ')] as const]),
    ...(playbook === undefined ? [] : [['playbook', playbook] as const]),
    ['mended by', signal.help],
  ];
}

/** What the finding is. */
export function findingFacts({ finding: { signal, group } }: ExplainedFinding): readonly ExplainedFact[] {
  return [
    ['id', signal.id],
    ...(group === undefined ? [] : [['group', group] as const]),
    ['sensor', `${signal.sensor}, layer ${signal.layer} ${LAYER_NAMES[signal.layer]}`],
    ['expected', signal.expected],
    ['actual', signal.actual],
  ];
}

/** Which finding stands for a group, and what the group takes from the others. */
export function groupWords(isRoot: boolean): string {
  const stands = isRoot ? 'This one stands for all' : 'The first of these stands for all';
  return `${stands}; the worst severity and the earliest deadline among them count.`;
}
