import type { Signal, SensorRule, Unjudged } from '@sar/baseline';
import { signalOf, type SignalDraft } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import type { Json } from '../../reports/json-value.js';
import type { ParsedDocument, ValuePath } from '../documents/parsed-document.js';
import { codespaceRule } from './codespace-blockers-rules.js';

/** A devcontainer.json that is being judged, and what was found in it so far. */
export interface Devcontainer {
  readonly input: SensorInput;
  readonly path: string;
  /** The folder of the file, which paths in it are relative to; empty for the root. */
  readonly folder: string;
  readonly value: Json;
  readonly document: ParsedDocument;
  readonly signals: Signal[];
  readonly unjudged: Unjudged[];
}

/** Adds a signal about a place of the file. */
export function report(
  { path, document, signals }: Devcontainer,
  rule: SensorRule<'codespace-blockers'>,
  at: ValuePath,
  draft: Omit<SignalDraft, 'artefact' | 'identity'> & { readonly subject: string; readonly kind?: 'file' | 'secret' },
): void {
  const { subject, kind = 'file', ...rest } = draft;
  signals.push(
    signalOf(codespaceRule(rule), 'L3', {
      ...rest,
      artefact: { kind, path, ...document.place(at), name: subject.slice(0, 200) },
      identity: [path, subject],
    }),
  );
}

/** Adds what could not be judged. */
export function leaveOpen({ path, document, unjudged }: Devcontainer, at: ValuePath, reason: string): void {
  const { line } = document.place(at);
  unjudged.push({ path, line, reason });
}

/** The path from the root that a path of the file means; undefined when it leads out, is absolute, or holds a variable. */
export function insidePath(folder: string, written: string): string | undefined {
  if (written.startsWith('/') || written.includes('$') || /^[A-Za-z]:/.test(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** True for a file or folder of the repository, tracked or not. */
export function isPresent({ tree, files }: SensorInput, path: string): boolean {
  if (path === '' || tree.has(path)) return true;
  const { kind } = files.facts(path);
  return kind !== 'absent';
}
