import { LAYER_KINDS, worstState } from '@sar/cache-layers';
import { annotationLine, markdownCode, markdownText, terminalSafe } from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { LayerOutcome } from './restore-layers.js';

/** Prints a line for each layer, writes the table of the summary and the outputs, and warns of a service that failed. */
export async function publish(context: ActionContext, outcomes: readonly LayerOutcome[]): Promise<void> {
  for (const outcome of outcomes) context.print(terminalSafe(lineOf(outcome)));
  const failed = outcomes.filter(({ state, reason }) => state === 'miss' && reason !== undefined);
  if (failed.length > 0)
    warn(context, terminalSafe(`not restored: ${failed.map(({ id, reason }) => `${id} (${reason ?? ''})`).join('; ')}`.slice(0, 1000)));
  const stuck = outcomes.filter(({ isStuck }) => isStuck);
  if (stuck.length > 0)
    warn(context, 'an entry of the cache cannot be used, and no entry can be replaced: delete it, or change the input "version-token"');
  for (const kind of LAYER_KINDS) {
    const own = outcomes.filter((each) => each.kind === kind);
    const sizes = own.flatMap(({ sizeBytes }) => (sizeBytes === undefined ? [] : [sizeBytes]));
    context.setOutput(kind, worstState(own.map(({ state }) => state)));
    context.setOutput(`${kind}-key`, own.flatMap(({ key }) => (key === undefined ? [] : [key])).join('\n'));
    context.setOutput(`${kind}-bytes`, sizes.length === 0 ? '' : sizes.reduce((sum, size) => sum + size, 0));
    context.setOutput(`${kind}-seconds`, Math.max(0, ...own.map(({ seconds }) => seconds)));
  }
  context.setOutput(
    'layers',
    JSON.stringify(
      outcomes.map(({ id, state, key, sizeBytes, seconds, reason }) => ({
        id,
        state,
        key: key ?? null,
        bytes: sizeBytes ?? null,
        seconds,
        reason: reason ?? null,
      })),
    ),
  );
  await context.writeSummary(summaryOf(outcomes));
}

function warn(context: ActionContext, message: string): void {
  context.print(annotationLine({ kind: 'warning', properties: { title: 'Cache layers' }, message }));
}

/** A size for people. */
export function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function lineOf({ id, state, key, sizeBytes, seconds, reason }: LayerOutcome): string {
  if (state === 'skipped') return `${id}: skipped, ${reason ?? ''}`;
  const facts = [key ?? '', ...(sizeBytes === undefined ? [] : [megabytes(sizeBytes)]), `${seconds.toFixed(1)} s`];
  return `${id}: ${state}, ${facts.join(', ')}${reason === undefined ? '' : ` (${reason})`}`;
}

function summaryOf(outcomes: readonly LayerOutcome[]): string {
  const rows = outcomes
    .filter(({ state }) => state !== 'skipped')
    .map(({ id, state, key, sizeBytes, seconds, reason }) =>
      [
        markdownText(id),
        reason === undefined ? state : `${state}: ${markdownText(reason)}`,
        markdownCode(key ?? ''),
        sizeBytes === undefined ? ' ' : megabytes(sizeBytes),
        seconds.toFixed(1),
      ].join(' | '),
    );
  const skipped = outcomes
    .filter(({ state }) => state === 'skipped')
    .map(({ id, reason }) => `- ${markdownText(id)}: ${markdownText(reason ?? '')}`);
  const table = ['| Layer | State | Key | Size | Seconds |', '| --- | --- | --- | --: | --: |', ...rows.map((row) => `| ${row} |`)];
  const parts = ['## Cache layers', ...(rows.length === 0 ? [] : [table.join('\n')])];
  if (skipped.length > 0) parts.push(`Not cached:\n\n${skipped.join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}
