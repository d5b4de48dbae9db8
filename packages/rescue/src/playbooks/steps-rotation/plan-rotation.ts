import { isOwnIssue, type BoardIssue, type IssueChange, type IssueDraft } from '@sar/baseline';
import type { RotationEntry } from '@sar/search';
import { rotationBody, rotationTitle } from './rotation-body.js';
import { readRotationMarker, ROTATION_LABEL, secretKey, type RotationMemory } from './rotation-marker.js';

/** What is to be done about one secret. */
export type RotationAct =
  | { readonly kind: 'open'; readonly secret: string; readonly draft: IssueDraft }
  | {
      readonly kind: 'change';
      readonly secret: string;
      readonly issue: BoardIssue;
      readonly change: IssueChange;
      readonly isClosing: boolean;
    }
  /** Nothing is to be written; `dismissed`: a person closed it, and it stays closed. */
  | { readonly kind: 'stays'; readonly secret: string; readonly issue: BoardIssue; readonly isDismissed: boolean };

export interface RotationInput {
  /** Every secret whose age is known or asked for. */
  readonly entries: readonly RotationEntry[];
  /** Keys of the secrets that the findings are about: only for these an issue is opened. */
  readonly wanted: ReadonlySet<string>;
  /** Issues with the label, open ones and closed ones. */
  readonly issues: readonly BoardIssue[];
  readonly runbook: readonly string[];
  /** Login that SAR writes as, where it is known. */
  readonly author: string | undefined;
}

/**
 * One issue for each secret that is due: opened, kept up to date, and closed when the secret is fresh or gone. An issue that a person closed before the secret was written
 * anew is not opened again. Of two open issues for one secret the older counts. Pure.
 */
export function planRotation(input: RotationInput): readonly RotationAct[] {
  const { entries, wanted, issues, author } = input;
  const known = issues
    .filter((issue) => isOwnIssue(issue, author))
    .flatMap((issue) => {
      const memory = readRotationMarker(issue.body);
      return memory === undefined ? [] : [{ issue, memory, key: secretKey(memory) }];
    })
    .toSorted((a, b) => a.issue.number - b.issue.number);
  return entries.flatMap((entry): readonly RotationAct[] => {
    const key = secretKey(entry);
    const own = known.filter((each) => each.key === key);
    const open = own.find(({ issue }) => issue.state === 'open');
    if (open !== undefined) return [actOnOpen(entry, open, input)];
    if (!wanted.has(key) || !isDue(entry)) return [];
    const last = own.at(-1);
    if (last !== undefined && last.memory.ended !== true && last.memory.since === sinceOf(entry))
      return [{ kind: 'stays', secret: nameOf(entry), issue: last.issue, isDismissed: true }];
    return [{ kind: 'open', secret: nameOf(entry), draft: draftOf(entry, input) }];
  });
}

/** True for a secret that is due, or will be soon. */
export function isDue({ state }: RotationEntry): boolean {
  return state.status === 'due' || state.status === 'due-soon';
}

function draftOf(entry: RotationEntry, { runbook }: RotationInput): IssueDraft {
  const since = sinceOf(entry);
  const memory = memoryOf(entry, since);
  const text = { memory, state: entry.state, maxAgeDays: entry.maxAgeDays, seen: undefined, runbook, before: undefined };
  return { title: rotationTitle(memory), labels: [ROTATION_LABEL], body: rotationBody(text) };
}

function actOnOpen(
  entry: RotationEntry,
  { issue, memory }: { readonly issue: BoardIssue; readonly memory: RotationMemory },
  { runbook }: RotationInput,
): RotationAct {
  const secret = nameOf(entry);
  const { state, maxAgeDays } = entry;
  if (state.status === 'unknown') return { kind: 'stays', secret, issue, isDismissed: false };
  const isClosing = !isDue(entry);
  const now = sinceOf(entry);
  const seen = now !== undefined && (memory.since === undefined || Date.parse(now) > Date.parse(memory.since)) ? now : undefined;
  const kept = memoryOf(memory, memory.since);
  const body = rotationBody({
    memory: isClosing ? { ...kept, ended: true } : kept,
    state,
    maxAgeDays,
    seen,
    runbook,
    before: issue.body,
  });
  const isSame = body === issue.body.replaceAll('\r\n', '\n');
  if (isSame && !isClosing) return { kind: 'stays', secret, issue, isDismissed: false };
  const reason = state.status === 'absent' ? ('not-planned' as const) : ('completed' as const);
  return { kind: 'change', secret, issue, change: { body, ...(isClosing && { state: 'closed' as const, reason }) }, isClosing };
}

function memoryOf(
  { layer, environment, name }: Pick<RotationMemory, 'layer' | 'environment' | 'name'>,
  since: string | undefined,
): RotationMemory {
  return { layer, ...(environment !== undefined && { environment }), name, ...(since !== undefined && { since }) };
}

function sinceOf({ state }: RotationEntry): string | undefined {
  return 'updatedAt' in state ? state.updatedAt : undefined;
}

/** `repo-secrets/NAME`, for people. */
function nameOf({ layer, environment, name }: RotationEntry): string {
  return [layer, ...(environment === undefined ? [] : [environment]), name].join('/');
}
