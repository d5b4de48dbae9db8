import { hiddenMarker, type FileChange, type StepReport } from '@sar/baseline';

/** Longest body in UTF-16 units; GitHub takes 65,536 characters. */
const MAX_BODY = 60_000;
const MAX_FILES = 100;
const MAX_LINES = 100;
const MAX_LINE = 250;
/** Findings whose proof is shown as a command. */
const MAX_PROOFS = 5;
const FINDING_ID = /^[0-9a-f]{8,64}$/;

/** What a pull request of a playbook tells. */
export interface PullRequestFacts {
  readonly playbook: string;
  readonly key: string;
  readonly subject: { readonly id: string; readonly findings: readonly { readonly id: string }[] };
  readonly run: string;
  /** What earlier steps did. Untrusted text. */
  readonly before: readonly StepReport[];
  readonly changes: readonly FileChange[];
  /** Paths that are left out, because the token may not change workflows. */
  readonly leftOut: readonly string[];
  /** Whether the gate passed; undefined where it was not asked. */
  readonly gate: 'pass' | undefined;
}

/** The body: what was done and by what, how to see that it is right, and what is not in it. Untrusted text stands in blocks that show it as it is. */
export function pullRequestBody(facts: PullRequestFacts): string {
  const { playbook, key, subject, run, before, changes, leftOut, gate } = facts;
  const ids = subject.findings.map(({ id }) => id).filter((id) => FINDING_ID.test(id));
  const proofs = ids.slice(0, MAX_PROOFS).map((id) => `sar gate --proves ${id}`);
  const parts = [
    hiddenMarker('sar-rescue', { playbook, key, subject: subject.id.slice(0, 200) }),
    `SAR made this change with the playbook ${playbook}. It is mechanical: review it as you would any other.`,
    gate === 'pass' ? 'The validation gate passed on these files.' : 'The validation gate was not asked; the playbook says so.',
    '### What was done',
    block(before.flatMap(({ step, words, details = [] }) => [`${step}: ${words}`, ...details])),
    `### Files (${changes.length})`,
    block(
      changes.map(
        ({ path, before: old, after }) => `${old === undefined ? 'new     ' : after === undefined ? 'removed ' : 'changed '}${path}`,
      ),
      MAX_FILES,
    ),
    ...(leftOut.length === 0
      ? []
      : [
          '### Not in it',
          'Files below `.github/workflows` take a token that may write workflows (`push-token`):',
          block(leftOut, MAX_FILES),
        ]),
    ...(proofs.length === 0 ? [] : ['### To see that it mends what was found', block(proofs)]),
    ...(/^https:\/\/[^\s<>()[\]"'`\\]{1,500}$/.test(run) ? [`Made by [this run](${run}).`] : []),
  ];
  return bounded(parts.join('\n\n'));
}

/** Lines in a block of code, whose fence is longer than any in them. */
function block(lines: readonly string[], most = MAX_LINES): string {
  const plain = lines
    .map((line) =>
      line
        .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trimEnd()
        .slice(0, MAX_LINE),
    )
    .filter((line) => line !== '');
  const shown = plain.slice(0, most);
  if (plain.length > most) shown.push(`and ${plain.length - most} more`);
  const longest = Math.max(2, ...shown.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${shown.join('\n')}\n${fence}`;
}

/** Cut at the end of a part; a block that is not whole would swallow what follows. */
function bounded(text: string): string {
  if (text.length <= MAX_BODY) return text;
  const cut = text.lastIndexOf('\n\n', MAX_BODY);
  return `${text.slice(0, Math.max(0, cut))}\n\nShortened: the rest is in the summary of the run.`;
}
