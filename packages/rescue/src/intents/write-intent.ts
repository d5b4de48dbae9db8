import { UserError, type VariableTarget } from '@sar/baseline';
import { exactTimeText } from './exact-time.js';
import type { Intent } from './intent.js';
import { readIntent } from './read-intent.js';
import { sha256 } from './sha256.js';

/** What is to be queued. */
export interface IntentRequest {
  readonly operation: 'set' | 'delete';
  readonly target: VariableTarget;
  readonly name: string;
  /** Needed for `set`, and only there. */
  readonly value?: string;
  readonly queuedAt: Date;
  readonly queuedBy: string;
  readonly note?: string;
  readonly id?: string;
  /** The value that must be there when it is applied: its SHA-256, or `absent`. */
  readonly expect?: string;
  readonly expiresAt?: Date;
}

/** A file for the mailbox. */
export interface IntentFile {
  readonly fileName: string;
  readonly text: string;
  /** What the processor will read in it. */
  readonly intent: Intent;
}

/** Names that leave no room for operation and time in a file name are replaced by a hash. */
const MAX_NAME_IN_FILE = 150;

/**
 * The intent's file: `variable_<operation>_<NAME>_<unix seconds>.json`. Where that name is taken, the next free second is used.
 *
 * @param taken file names of the mailbox
 * @throws UserError when the processor would refuse it, with its reasons
 */
export function writeIntent(request: IntentRequest, taken: ReadonlySet<string>): IntentFile {
  const { operation, target, name, note = '', id, expect, expiresAt } = request;
  const document = {
    schema_version: '1',
    operation,
    ...target,
    name,
    value: request.value ?? null,
    queued_at: exactTimeText(request.queuedAt.getTime()),
    queued_by: request.queuedBy,
    note,
    ...(id !== undefined && { id }),
    ...(expect !== undefined && { expect }),
    ...(expiresAt !== undefined && { expires_at: exactTimeText(expiresAt.getTime()) }),
  };
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const fileName = freeFileName(request, taken);
  const reading = readIntent(fileName, text, request.queuedAt);
  if (reading.kind === 'intent') return { fileName, text, intent: reading.intent };
  throw new UserError(`The intent for ${JSON.stringify(name.slice(0, 100))} cannot be queued: ${reading.reasons.join('; ')}.`);
}

function freeFileName({ operation, name, queuedAt }: IntentRequest, taken: ReadonlySet<string>): string {
  const stem = name.length <= MAX_NAME_IN_FILE ? `${operation}_${name}` : sha256(`${operation} ${name}`).slice(0, 16);
  let seconds = Math.floor(queuedAt.getTime() / 1000);
  while (taken.has(`variable_${stem}_${seconds}.json`)) seconds++;
  return `variable_${stem}_${seconds}.json`;
}
