import type { Reading, Signal, TriageDocument } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { signal } from '../finding.fixture.js';
import { runTriage } from '../triage/run-triage.js';
import { triageDocument } from '../triage/triage-document.js';
import { openSurvey, type Survey } from '../survey.js';
import type { RescueSearch } from './opened-rescue.js';

export const COMMIT = 'a'.repeat(40);
export const REPOSITORY = 'octo-org/octo-repo';
export const NOW = new Date('2026-11-22T12:00:00Z');

/** A survey of a repository with this baseline alone. */
export async function surveyOf(baseline = 'version: 1\n'): Promise<Survey> {
  return openSurvey(memoryTree({ '.github/sar.yml': baseline }));
}

/** A reading of a sensor that found these. */
export function readingOf(signals: readonly Signal[]): Reading {
  const { sensor = '', layer = 'L1' } = signals[0] ?? {};
  return { sensor, layer, outcome: 'signals', scope: { unit: 'files', judged: 1, unjudged: [] }, signals };
}

/** A document of findings, as triage writes it on the default branch. */
export async function documentOf(signals: readonly Signal[], changes: Partial<TriageDocument> = {}): Promise<TriageDocument> {
  const sensors = [...new Set(signals.map(({ sensor }) => sensor))];
  const run = runTriage({
    survey: await surveyOf(),
    readings: sensors.map((id) => readingOf(signals.filter(({ sensor }) => sensor === id))),
    isPart: false,
    notes: [],
    now: NOW,
    place: { repository: REPOSITORY, commit: COMMIT, branch: 'main', isDefaultBranch: true },
    memory: { place: 'memory', clock: new Map(), sightings: [], known: [], history: [] },
  });
  return { ...triageDocument(run), ...changes };
}

/** A search that finds these now; sensors that are asked for and are not among the readings are clear. */
export async function searchOf(
  signals: readonly Signal[],
  options: { readonly baseline?: string; readonly unknown?: readonly string[]; readonly accepted?: readonly string[] } = {},
): Promise<RescueSearch & { readonly asked: string[][] }> {
  const { baseline, unknown = [], accepted = [] } = options;
  const asked: string[][] = [];
  return {
    asked,
    survey: await surveyOf(baseline),
    now: NOW,
    branch: 'main',
    commit: COMMIT,
    repository: REPOSITORY,
    known: { firstSeen: new Map(), accepted: new Set(accepted) },
    sense: async (sensors) => {
      asked.push([...sensors]);
      return sensors.map((id): Reading => {
        if (unknown.includes(id)) return { sensor: id, layer: 'L1', outcome: 'unknown', reason: 'no-token', detail: 'it needs a token' };
        const own = signals.filter(({ sensor }) => sensor === id);
        return own.length === 0
          ? { sensor: id, layer: 'L1', outcome: 'clear', scope: { unit: 'files', judged: 1, unjudged: [] } }
          : readingOf(own);
      });
    },
  };
}

export const CACHE = signal({ id: 'a'.repeat(16) });
export const INDEX = signal({
  id: 'b'.repeat(16),
  sensor: 'embedding-index',
  rule: 'index-expired',
  layer: 'L4',
  message: 'the index is stale',
});
