import { describe, expect, it } from 'vitest';
import type { FailurePattern } from '../documents/failure-patterns-document.js';
import { readFailurePatterns } from '../patterns/read-failure-patterns.js';
import { editFailurePatterns } from './edit-failure-patterns.js';

const pattern = (id: string, expression = '^broken: (.+)$'): FailurePattern => ({
  pattern_id: id,
  name: 'Not recognised: broken: x',
  category: 'unknown',
  class: 'unknown',
  priority: 4,
  severity: 'P3',
  detection: { error_signatures: [expression] },
  root_cause: 'Not known yet: "a # b"',
  fix_steps: ['Look at the runs.'],
  metadata: { discovered: '2026-11-22', confidence: 0.5, reuse_count: 3, evidence: 'ran' },
});
const NOTHING = { counts: new Map(), additions: [] };
const FILE = `# ours
- pattern_id: DEPLOY_001 # the quota
  name: the quota is used up
  category: deployment
  priority: 1
  severity: P2
  detection: {error_signatures: ['^deployment refused: (\\S+)']}
  root_cause: used up
  fix_steps: [ask for more]
  metadata: {discovered: 2026-11-01, confidence: 0.9, reuse_count: 4}
`;

describe('editFailurePatterns', () => {
  it('changes nothing where there is nothing to change', () => {
    expect(editFailurePatterns(FILE, 'p.yml', NOTHING)).toBe(FILE);
    expect(editFailurePatterns(FILE, 'p.yml', { ...NOTHING, counts: new Map([['DEPLOY_001', { reuse_count: 4 }]]) })).toBe(FILE);
    expect(editFailurePatterns(FILE, 'p.yml', { ...NOTHING, counts: new Map([['OTHER_001', { reuse_count: 9 }]]) })).toBe(FILE);
  });

  it('adds entries behind what was there', async () => {
    const after = editFailurePatterns(FILE, 'p.yml', {
      ...NOTHING,
      additions: [pattern('LEARNED_001'), pattern('LEARNED_002', 'a: [b] # c')],
    });
    expect(after.startsWith(FILE)).toBe(true);
    const read = await readFailurePatterns(after, 'p.yml');
    expect(read.map(({ pattern_id }) => pattern_id)).toEqual(['DEPLOY_001', 'LEARNED_001', 'LEARNED_002']);
    expect(read.slice(1)).toEqual([pattern('LEARNED_001'), pattern('LEARNED_002', 'a: [b] # c')]);
  });

  it.each(['', '\n', '# only words\n', '[]\n', '[{pattern_id: X_001}]'])('adds to %j', (text) => {
    const after = editFailurePatterns(text, 'p.yml', { ...NOTHING, additions: [pattern('LEARNED_001')] });
    expect(after).toContain('- pattern_id: LEARNED_001\n');
    expect(after.endsWith('\n')).toBe(true);
    expect(editFailurePatterns(after, 'p.yml', NOTHING)).toBe(after);
  });

  it('writes counts and keeps comments', async () => {
    const counts = new Map([['DEPLOY_001', { reuse_count: 9, confidence: 0.91, counted_until: '2026-11-22T12:00:00.000Z' }]]);
    const after = editFailurePatterns(FILE, 'p.yml', { ...NOTHING, counts });
    expect(after).toContain('# ours\n');
    expect(after).toContain('# the quota');
    const [read] = await readFailurePatterns(after, 'p.yml');
    expect(read?.metadata).toEqual({
      discovered: '2026-11-01',
      confidence: 0.91,
      reuse_count: 9,
      counted_until: '2026-11-22T12:00:00.000Z',
    });
  });

  it.each(['a: b', '- [', '"text"'])('refuses %j', (text) => {
    expect(() => editFailurePatterns(text, 'p.yml', { ...NOTHING, additions: [pattern('LEARNED_001')] })).toThrow(
      /^p.yml cannot be added to: /,
    );
  });
});
