import { readFailurePatterns, type FailedRun, type FailurePattern } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { classification, failedRun, healthOf, NOW } from './ci-health.fixture.js';
import { learnPatterns, PATTERNS_PATH } from './learn-patterns.js';
import { withoutSecrets } from './without-secrets.js';

const LINE = 'frobnicator: cannot frob the widget';
const unknown = classification({ line: LINE });
const OWN = `# Ours.
- pattern_id: DEPLOY_001
  name: the quota is used up
  category: deployment
  class: dependency-network
  priority: 1
  severity: P2
  detection: { error_signatures: ['^quota'] }
  root_cause: The quota is used up.
  fix_steps: [Ask for more.]
  metadata: { discovered: 2026-11-01, confidence: 0.5, reuse_count: 4 }
`;
const deploy = classification({ class: 'dependency-network', pattern: 'DEPLOY_001', line: 'quota' });
const read = async (text: string): Promise<{ path: string; text: string; patterns: readonly FailurePattern[] }> => ({
  path: PATTERNS_PATH,
  text,
  patterns: await readFailurePatterns(text, PATTERNS_PATH),
});
const hoursAgo = (hours: number) => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

describe('learning', () => {
  it('proposes a pattern for an unknown failure that repeats, with the runs counted in it', async () => {
    const { text, proposals, counted } = learnPatterns({ health: healthOf([unknown]), others: [], file: await read('') });
    expect(proposals).toMatchObject([
      { pattern_id: 'LEARNED_001', class: 'unknown', metadata: { discovered: '2026-11-22', reuse_count: 3, counted_until: NOW } },
    ]);
    expect(counted).toEqual([]);
    expect((await read(text)).patterns).toEqual(proposals);
  });

  it('does not propose the same again, less than what repeats, or a line that was left out for a secret', async () => {
    const once = learnPatterns({ health: healthOf([unknown]), others: [], file: await read('') });
    const again = learnPatterns({ health: healthOf([unknown]), others: [], file: await read(once.text) });
    expect([again.proposals, again.text]).toEqual([[], once.text]);
    expect(learnPatterns({ health: healthOf([unknown]), others: [], file: await read(''), minRuns: 4 }).text).toBe('');
    const secret = withoutSecrets(healthOf([classification({ line: `bad token ghp_${'a1B2'.repeat(9)}` })]));
    expect(learnPatterns({ health: secret, others: [], file: await read('') }).proposals).toEqual([]);
  });

  it('counts the matches of the file, each once, and keeps what else is in it', async () => {
    const runs: readonly FailedRun[] = [
      failedRun(1, hoursAgo(1), deploy, { ranAgain: 'passed' }),
      failedRun(2, hoursAgo(2), deploy, { ranAgain: 'passed' }),
      failedRun(3, hoursAgo(3), deploy),
      failedRun(4, hoursAgo(4), unknown),
      failedRun(5, hoursAgo(5), undefined),
    ];
    const first = learnPatterns({ health: healthOf([], runs), others: [], file: await read(OWN) });
    expect(first.counted).toEqual(['DEPLOY_001']);
    expect(first.text.startsWith('# Ours.\n')).toBe(true);
    const file = await read(first.text);
    expect(file.patterns[0]?.metadata).toMatchObject({ reuse_count: 7, confidence: 0.667, counted_until: NOW });
    const second = learnPatterns({ health: healthOf([], runs), others: [], file });
    expect([second.counted, second.text]).toEqual([[], first.text]);
  });

  it('changes nothing where there is nothing', async () => {
    const { text, proposals, counted } = learnPatterns({ health: healthOf([]), others: [], file: await read(OWN) });
    expect([text, proposals, counted]).toEqual([OWN, [], []]);
  });
});
