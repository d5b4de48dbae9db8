import { UserError, type Finding } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { finding } from '../causes/finding.fixture.js';
import { groupByCause } from '../causes/group-by-cause.js';
import { findById } from './find-by-id.js';

// Of a rule that links nothing.
const FINDINGS = ['0123456789abcdef', '0123ffffffffffff', 'fedcba9876543210'].map((id) => finding({ id, rule: 'static-key' }));

describe('findById', () => {
  it.each([
    ['0123456789abcdef', '0123456789abcdef'],
    ['01234', '0123456789abcdef'],
    ['f', 'fedcba9876543210'],
    [' FEDC ', 'fedcba9876543210'],
  ])('%j', (text, id) => {
    expect(findById(FINDINGS, text).signal.id).toBe(id);
  });

  it.each<[string, RegExp]>([
    [
      '0123',
      /^2 ids of findings and groups begin with "0123"; write more of the id: 0123456789abcdef \(static-key in .github\/workflows\/ci\.yml\), 0123ffff/,
    ],
    ['0124', /^there is no finding "0124", .*: 0123/],
    ['fe00', /: fedcba9876543210 /],
    ['missing-cache', /^there is no finding "missing-cache", nor a group; ids are the 16 hex digits/],
    ['', /^there is no finding ""/],
    ['\u001b[2J', /"\\u001b\[2J"/],
    ['0123456789abcdef0', /there is no finding/],
  ])('%j is none', (text, message) => {
    expect(() => findById(FINDINGS, text)).toThrow(UserError);
    expect(() => findById(FINDINGS, text)).toThrow(message);
  });

  it('says when there are none, and lists no more than a few', () => {
    expect(() => findById([], 'a')).toThrow('this run has no findings');
    const many = Array.from({ length: 9 }, (_, at) => finding({ id: `a${at}`.padEnd(16, '0'), rule: 'static-key' }));
    expect(() => findById(many, 'a')).toThrow(/, and 4 more$/);
    expect(findById([...FINDINGS, ...FINDINGS], 'fe').signal.id).toBe('fedcba9876543210');
  });

  it('takes the id of a group, and gives the finding that stands for it', () => {
    const action = (id: string, rule: string): Finding =>
      finding({ id, sensor: 'action-drift', rule, artefact: { kind: 'step', path: 'a.yml', name: 'o/x@v1' } }, { severity: 'P3' });
    const members = [action('a000000000000001', 'outdated-major'), action('a000000000000002', 'archived-action')];
    const [group] = groupByCause(members);
    const all = [...FINDINGS, ...members];
    expect(group?.root).toBe('a000000000000002');
    expect(findById(all, group?.id ?? '').signal.id).toBe('a000000000000002');
    expect(findById(all, (group?.id ?? '').slice(0, 5)).signal.id).toBe('a000000000000002');
    expect(() => findById(all, `${(group?.id ?? '').slice(0, 8)}x`)).toThrow(`${group?.id ?? ''} (2 findings: the archived action o/x)`);
  });
});
