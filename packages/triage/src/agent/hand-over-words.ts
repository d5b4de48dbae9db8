import type { Baseline, Subject } from '@sar/baseline';

/** Ids in one payload: GitHub takes 64 KB. */
const MOST_IDS = 500;

/** The comment that hands an issue over: the plan, and who takes it where SAR cannot say it by an assignment. */
export function planComment(markdown: string, agent: string | undefined, isAssigning: boolean): string {
  if (isAssigning) return markdown;
  const who = agent === undefined ? 'A person or a coding agent works through it.' : `A person hands it over: assign \`${agent}\`.`;
  return `${markdown}\n---\n\n${who}\n`;
}

/** The comment that ends the hand-overs of an issue. */
export function waitingComment(times: number): string {
  const count = times === 1 ? 'once' : `${times} times`;
  return `This was handed over ${count}, and it is still open: it waits for a person now. SAR hands it over again when \`agent.max-per-finding\` of the baseline is raised.\n`;
}

/** What a dispatched workflow is told. A workflow declares these four inputs. `findings` are ids with commas. */
export function handOverPayload(subject: Subject, issue: number): Readonly<Record<string, string>> {
  return {
    subject: subject.id,
    issue: String(issue),
    findings: subject.members
      .slice(0, MOST_IDS)
      .map(({ signal }) => signal.id)
      .join(','),
    playbook: subject.playbook ?? '',
  };
}

/** What a hand-over is, in words for the report. */
export function handOverWords({ assign, dispatch }: Baseline['agent']): string {
  const parts = [
    'the sprint plan',
    ...(assign === undefined ? [] : [`the assignment of ${assign}`]),
    ...(dispatch === undefined ? [] : [`the start of ${dispatch}`]),
  ];
  return parts.join(', ');
}
