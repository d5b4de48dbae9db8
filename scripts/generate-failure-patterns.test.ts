import { describe, expect, it } from 'vitest';
import { compileFailurePatterns } from './generate-failure-patterns.mjs';

function entry(id: string, { signature = 'boom (\\d+)', metadata = 'evidence: ran' } = {}): string {
  return `- pattern_id: ${id}
  name: It went wrong
  category: test
  priority: 2
  severity: P2
  detection: { error_signatures: ['${signature}'] }
  root_cause: It is broken.
  fix_steps: [Mend it.]
  metadata: { discovered: 2026-11-22, confidence: 0.9, reuse_count: 0, ${metadata} }
`;
}

describe('compileFailurePatterns', () => {
  it('joins the files by their names; the same data always gives the same text', async () => {
    const text = await compileFailurePatterns(
      new Map([
        ['b.yml', entry('B_001')],
        ['a.yml', entry('A_001')],
      ]),
    );
    expect(JSON.parse(text).map(({ pattern_id }: { pattern_id: string }) => pattern_id)).toEqual(['A_001', 'B_001']);
    expect(text).toBe(
      await compileFailurePatterns(
        new Map([
          ['a.yml', entry('A_001')],
          ['b.yml', entry('B_001')],
        ]),
      ),
    );
  });

  it.each([
    ['an id in two files', { 'a.yml': entry('A_001'), 'b.yml': entry('A_001') }, /b\.yml A_001: the id is in a\.yml too/],
    ['no RE2', { 'a.yml': entry('A_001', { signature: '(?!x)y' }) }, /a\.yml A_001: error_signatures "\(\?!x\)y" is no RE2 expression/],
    ['an expression that matches every line', { 'a.yml': entry('A_001', { signature: 'x*' }) }, /matches an empty line/],
    ['documented without an address', { 'a.yml': entry('A_001', { metadata: 'evidence: documented' }) }, /needs metadata\.source/],
    ['an unknown key', { 'a.yml': entry('A_001').replace('priority', 'urgency') }, /a\.yml:4:\d+/],
  ])('refuses %s', async (_name, files, message) => {
    await expect(compileFailurePatterns(new Map(Object.entries(files)))).rejects.toThrow(message);
  });
});
