import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { onTestFinished } from 'vitest';
import { sarIn, type SarResult } from '../../fake-io.fixture.js';

/** Files of gaps, and what goes with them. */
export const G1 = `id: SAR-G01
# why it matters
gap: no restore test
layer: L2
severity: P2
status: open # since March
owner: "@me"
`;
export const G2 = `id: SAR-G02
gap: no retrain
layer: L4
severity: P1
status: in-progress
area: Auto-Retrain
schedule: { from: 2026-11-01, days: 30 }
`;
export const BASELINE = `version: 1
gaps:
  documents: [docs/SAR.md]
  impact-scores: { Auto-Retrain: 8 }
`;
export const DOCUMENT = `# Gaps

<!-- sar:gaps:table -->
<!-- sar:gaps:table:end -->

words

<!-- sar:gaps:roadmap -->
<!-- sar:gaps:roadmap:end -->
`;
export const FILES = { '.github/sar.yml': BASELINE, '.sar/gaps/SAR-G01.yml': G1, '.sar/gaps/SAR-G02.yml': G2, 'docs/SAR.md': DOCUMENT };

/** A checkout with a registry. */
export interface Place {
  readonly root: string;
  readonly gaps: (...words: readonly string[]) => Promise<SarResult>;
  readonly read: (path: string) => string;
}

/** Without git, which the registry does without. */
export function folderFor(files: Readonly<Record<string, string>>): string {
  const { path: root, remove } = temporaryFolder('sar-gaps');
  onTestFinished(remove);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A checkout for one test, where `sar gaps` runs. */
export function placeOf(files: Readonly<Record<string, string>> = FILES): Place {
  const root = folderFor(files);
  return {
    root,
    gaps: async (...words) => sarIn(root, ['gaps', ...words]),
    read: (path) => readFileSync(join(root, path), 'utf8'),
  };
}
