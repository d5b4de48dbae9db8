import { attempt, type GateVerdict } from '@sar/baseline';
import { ALLOW_COMMANDS } from '../../playbooks/allow-commands.js';
import type { RescuePorts } from '../../playbooks/rescue-ports.js';

/** Lines of a verdict that are shown. */
const MAX_LINES = 20;

/** What the gate says of changed files. `not-possible`: it could not be asked. Words may hold untrusted text. */
export type GateOfChanges =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'failed' | 'not-possible'; readonly words: string; readonly details: readonly string[] };

/** Asks the validation gate about the files of a work tree. */
export async function gateOf(ports: Pick<RescuePorts, 'gate'>, root: string): Promise<GateOfChanges> {
  if (ports.gate === undefined)
    return { outcome: 'not-possible', words: `the validation gate cannot be asked here: ${ALLOW_COMMANDS}`, details: [] };
  const answer = await attempt(async () => ({ known: true, value: await ports.gate?.(root) }) as const);
  if (!answer.known || answer.value === undefined)
    return {
      outcome: 'failed',
      words: `the validation gate could not judge the changed files: ${answer.known ? '' : answer.detail}`,
      details: [],
    };
  const { outcome, failed, lines } = answer.value;
  if (outcome === 'pass') return { outcome: 'pass' };
  const shown = lines.filter(({ id }) => failed.includes(id)).map((line) => lineOf(line));
  return {
    outcome: 'failed',
    words: `the validation gate fails on the changed files: ${failed.slice(0, MAX_LINES).join(', ')}`,
    details: shown.slice(0, MAX_LINES),
  };
}

function lineOf({ title, outcome, detail, remedy }: GateVerdict['lines'][number]): string {
  return `${title}: ${outcome}, ${detail}${remedy === undefined ? '' : `. ${remedy}`}`;
}
