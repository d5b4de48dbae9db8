import type { RescueReport, Signal } from '@sar/baseline';
import type { PlaybookMap } from './playbook-map.js';
import type { RescueView } from './rescue-view.js';

/** Text for each place that a repository, an API or a log can reach. */
export interface RescueTexts {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
  readonly e: string;
}

export function aRescueSignal(changes: Partial<Signal> = {}): Signal {
  return {
    id: '0123456789abcdef',
    sensor: 'variable-audit',
    rule: 'missing-variable',
    layer: 'L3',
    condition: 'missing',
    impact: 'blocks',
    artefact: { kind: 'variable', path: '.github/sar.yml', line: 4, name: 'X' },
    message: 'X is missing',
    expected: 'X',
    actual: 'none',
    evidence: [],
    help: 'Set it.',
    ...changes,
  };
}

export function aReport(changes: Partial<RescueReport> = {}): RescueReport {
  return {
    playbook: 'SAR-001',
    title: 'A required variable is missing',
    subject: { id: '0123456789abcdef', findings: [aRescueSignal()] },
    chosenBy: 'playbooks.list.SAR-001.when[0]',
    key: 'fedcba9876543210',
    outcome: 'planned',
    words: 'nothing was written',
    steps: [{ step: 'queue-intent', outcome: 'would-do', words: 'queues an intent for X' }],
    ...changes,
  };
}

/** A view with a text in every place of it. */
export function viewOf({ a, b, c, d, e }: RescueTexts): RescueView {
  const finding = aRescueSignal({ rule: a, message: b, artefact: { kind: 'file', path: c, line: 1 } });
  return {
    reports: [
      aReport({
        playbook: a,
        title: b,
        chosenBy: c,
        words: d,
        outcome: 'blocked',
        subject: { id: '0123456789abcdef', findings: [finding, aRescueSignal({ rule: e })] },
        steps: [
          {
            step: 'apply-fixers',
            outcome: 'done',
            words: e,
            details: [a, b],
            url: 'https://x.example/1',
            changes: [{ path: 'p', before: `${c}\nx\n`, after: `${d}\ny\n` }],
          },
        ],
        pullRequest: 'https://x.example/2',
        issue: 'https://x.example/3',
      }),
    ],
    unmatched: [{ subject: { id: '0123456789abcdef', findings: [finding] }, why: d }],
    notes: [e],
  };
}

/** A map with a text in every place of it. */
export function mapOf({ a, b, c, d, e }: RescueTexts): PlaybookMap {
  return {
    playbooks: [{ id: a, title: b, enabled: false, source: c, when: [d], steps: [e, a], maxPerDay: 5, cooldownMinutes: 120 }],
    rules: [
      { sensor: b, rule: a, playbook: c, why: d },
      { sensor: e, rule: b, why: a },
    ],
  };
}
