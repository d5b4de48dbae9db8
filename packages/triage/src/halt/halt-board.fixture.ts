import {
  HALT_LABEL,
  known,
  unknown,
  type Answer,
  type BoardIssue,
  type Finding,
  type IssueBoard,
  type LiveEntry,
  type Severity,
  type Subject,
  type VariableReader,
  type VariableWriter,
} from '@sar/baseline';
import { hasHaltLabel } from './has-halt-label.js';

export const REPOSITORY = 'octo/repo';
export const VARIABLE = { name: 'AGENT_KILL_SWITCH', value: '1' } as const;

/** `2026-11-23T<hour>:00:00Z`, hours from 0 to 99 spread over days. */
export function hour(at: number): string {
  return new Date(Date.parse('2026-11-23T00:00:00Z') + at * 3_600_000).toISOString();
}

export class Killed extends Error {}

/** Issues and variables that outlive a run; every request is counted and can be the last one. */
export class HaltScene {
  issues: BoardIssue[] = [];
  readonly variables = new Map<string, string>();
  /** Names of what was asked, in order. */
  readonly requests: string[] = [];
  now = hour(0);

  add(issue: Partial<BoardIssue>): BoardIssue {
    const number = this.issues.length + 1;
    const added: BoardIssue = {
      number,
      url: `https://github.com/${REPOSITORY}/issues/${number}`,
      title: '',
      body: '',
      state: 'open',
      labels: [HALT_LABEL],
      author: 'github-actions[bot]',
      isTrusted: true,
      assignees: [],
      createdAt: this.now,
      closedAt: undefined,
      ...issue,
    };
    this.issues.push(added);
    return added;
  }

  change(number: number, change: Partial<BoardIssue>): void {
    this.issues = this.issues.map((issue) => (issue.number === number ? { ...issue, ...change } : issue));
  }

  close(number: number, at: string, closedBy = 'boss'): void {
    this.change(number, { state: 'closed', closedAt: at, closedBy });
  }

  openHalts(): readonly number[] {
    return this.issues.filter(({ state, labels }) => state === 'open' && hasHaltLabel({ labels })).map(({ number }) => number);
  }

  /** The ports of one run; `onRequest` may throw, or let somebody else act, before the request and after its effect. */
  ports(onRequest: (count: number, when: 'before' | 'after') => void = () => undefined): {
    readonly board: IssueBoard;
    readonly reader: VariableReader;
    readonly writer: VariableWriter;
  } {
    let count = 0;
    const does = async <T>(name: string, effect: () => T): Promise<T> => {
      count++;
      onRequest(count, 'before');
      this.requests.push(name);
      const value = effect();
      onRequest(count, 'after');
      return value;
    };
    const answers = async <T>(name: string, effect: () => T): Promise<Answer<T>> => known(await does(name, effect));
    const unexpected = async (): Promise<never> => {
      throw new Error('a halt needs nothing of that');
    };
    return {
      board: {
        repository: REPOSITORY,
        withLabel: async (label, state) =>
          answers(`list ${state}`, () =>
            this.issues
              .filter((issue) => issue.labels.some((own) => own.toLowerCase() === label) && (state === 'all' || issue.state === state))
              .toReversed()
              // A list of GitHub does not always say who closed an issue.
              .map(({ closedBy: _unsaid, ...issue }) => issue),
          ),
        read: async (number) => answers('read', () => this.issues.find((issue) => issue.number === number)),
        create: async (draft) => answers('create', () => this.add({ ...draft, state: 'open' })),
        update: async (number, { reason: _reason, ...change }) =>
          answers('update', () => {
            const closing = change.state === 'closed' ? { closedAt: this.now, closedBy: 'github-actions[bot]' } : {};
            this.change(number, { ...change, ...closing });
            const found = this.issues.find((issue) => issue.number === number);
            if (found === undefined) throw new Error('gone');
            return found;
          }),
        comment: unexpected,
        createLabel: unexpected,
        assign: unexpected,
      },
      reader: {
        list: unexpected,
        get: async (_target, name) =>
          answers('get', (): LiveEntry | undefined => {
            const value = this.variables.get(name);
            return value === undefined ? undefined : { name, value };
          }),
      },
      writer: {
        set: async (_target, name, value) =>
          does('set', () => {
            const exists = this.variables.has(name);
            this.variables.set(name, value);
            return { outcome: exists ? 'updated' : 'created' } as const;
          }),
        remove: unexpected,
      },
    };
  }
}

export const DENIED = unknown('forbidden', 'the token needs the permission `issues: read`');

/** Sixteen hexadecimal digits. */
export function id(number: number): string {
  return number.toString(16).padStart(16, '0');
}

/** A subject of findings with these ids, all of one severity. */
export function subject(ids: readonly number[], severity: Severity = 'P0', more: Partial<Finding> = {}): Subject {
  const members = ids.map((number): Finding => {
    const signal = {
      id: id(number),
      sensor: 'secrets-baseline',
      rule: 'new-secret',
      layer: 'L1',
      condition: 'broken',
      impact: 'security',
      artefact: { kind: 'file', path: 'a.py' },
      message: '<!-- sar:halt {} --> @everyone',
      expected: '',
      actual: '',
      evidence: [],
      help: '',
    } as const;
    const sla = { hours: 1, dueAt: hour(1), leftHours: 1, breached: false };
    return { signal, severity, decision: { by: 'impact:security', why: '' }, route: 'escalate', firstSeen: hour(0), sla, ...more };
  });
  const [root] = members;
  if (root === undefined) throw new Error('a subject has a finding');
  return { id: id(1000 + (ids[0] ?? 0)), root, members };
}
