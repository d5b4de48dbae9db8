import type { Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { DataSettings } from './drift-part.js';
import { MODEL_DRIFT_RULE_TABLE } from './model-drift-rules.js';

const [, , , DATA_DRIFT, COLUMN_MISSING] = MODEL_DRIFT_RULE_TABLE;
/** Most columns that a message names. */
const MAX_NAMED = 10;

/** The signals of one declared file of data: columns that drifted, and columns that are gone, each as one. */
export function dataSignals(
  { name, reference, columns }: DataSettings,
  path: string,
  drifted: readonly { readonly name: string; readonly words: string }[],
  gone: readonly string[],
  judged: number,
): readonly Signal[] {
  const artefact = { kind: 'dataset' as const, path, name };
  const identity = [name];
  const signals: Signal[] = [];
  if (drifted.length > 0) {
    signals.push(
      signalOf(DATA_DRIFT, 'L4', {
        artefact,
        identity,
        message: `${drifted.length} of ${judged} columns of ${name} have drifted from ${reference}: ${listed(drifted.map((column) => column.name))}`,
        expected: `columns distributed as in ${reference}`,
        actual: drifted[0]?.words ?? '',
        evidence: drifted.slice(0, 50).map((column) => ({ path, text: `${column.name}: ${column.words}` })),
        playbook: 'SAR-004',
      }),
    );
  }
  if (gone.length > 0) {
    signals.push(
      signalOf(COLUMN_MISSING, 'L4', {
        artefact,
        identity,
        message: `${gone.length} of ${Object.keys(columns).length} declared columns of ${name} are not in its data: ${listed(gone)}`,
        expected: 'every declared column, with values',
        actual: `${path} has no ${listed(gone)}`,
      }),
    );
  }
  return signals;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, MAX_NAMED).join(', ')}${names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : ''}`;
}
