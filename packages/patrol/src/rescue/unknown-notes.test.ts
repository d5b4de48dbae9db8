import { expect, it } from 'vitest';
import { unknownNotes } from './unknown-notes.js';

type Given = Parameters<typeof unknownNotes>[0];
const silent = (sensor: string, reason: Given['unknown'][number]['reason'], detail: string): Given['unknown'][number] => ({
  sensor,
  layer: 'L2',
  outcome: 'unknown',
  reason,
  detail,
});
const RUNS = silent('ci-health', 'no-token', 'GitHub tells no runs');
const CACHES = silent('cache-efficiency', 'no-token', 'without a token GitHub lists no caches');
const JOBS = silent('runner-health', 'unreachable', 'the run is offline');
const LIVE = silent('cron-liveness', 'unreachable', 'the run is offline');
const BARE = silent('coverage', 'not-configured', 'there is no report');

it.each<[string, Given['unknown'], boolean, readonly string[]]>([
  ['nothing to read is no news', [BARE], false, []],
  ['nothing to read is told who asked for it', [BARE], true, ['Nothing is known of coverage: there is no report.']],
  ['one reason is told once', [JOBS, LIVE], false, ['Nothing is known of runner-health and cron-liveness: the run is offline.']],
  [
    'what lacks a token is one sentence',
    [CACHES, RUNS, JOBS],
    false,
    [
      'Nothing is known of cache-efficiency and ci-health: they lack a token (ci-health: GitHub tells no runs).',
      'Nothing is known of runner-health: the run is offline.',
    ],
  ],
  [
    'what was asked for has its own words',
    [CACHES, RUNS],
    true,
    [
      'Nothing is known of cache-efficiency: without a token GitHub lists no caches.',
      'Nothing is known of ci-health: GitHub tells no runs.',
    ],
  ],
])('%s', (_title, unknown, areAsked, expected) => {
  expect(unknownNotes({ unknown, unjudged: [] }, areAsked)).toEqual(expected);
});

it('is bounded', () => {
  const unknown = Array.from({ length: 13 }, (_, at) => silent(`s${at}`, 'failed', `reason ${at}`));
  const notes = unknownNotes({ unknown, unjudged: [] }, false);
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)).toBe('3 more of what is not known are left out here.');
});
