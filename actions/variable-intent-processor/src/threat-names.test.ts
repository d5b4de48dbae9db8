import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDERS = ['packages/rescue/src', 'actions/variable-intent-processor/src'];

/** The threats of a queue that a privileged job reads; docs/threat-model.md says where each ends. */
const THREATS = [
  'confused deputy',
  'untrusted branch / PR code',
  'path traversal, symlinks, odd files',
  'parser abuse',
  'name spoofing',
  'value as code',
  'secret exfiltration through values',
  'exfiltration by the processor',
  'log and summary injection',
  'replay',
  'race / lost update',
  'partial failure',
  'denial of service',
  'privilege escalation through variables',
  'ledger/queue tampering',
  'token theft in job',
  'loops',
  'who asked?',
  'rollback',
  'TOCTOU between validation and apply',
];

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('threat-names.test.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
).join('\n');
const names = [...tests.matchAll(/\b(?:it|describe)(?:\.each)?\b[\s\S]{0,3000}?\(\s*['`](Q\d+ [^'`]*)/g)].map(([, name = '']) =>
  name.toLowerCase(),
);

it.each(THREATS.map((title, index) => [`Q${index + 1}`, title] as const))('%s %s has a test that is named after it', (id, title) => {
  expect(names.filter((name) => name.startsWith(`${id} ${title}`.toLowerCase()))).not.toEqual([]);
});
