import { allRules } from '@sar/patrol';
import { describe, expect, it } from 'vitest';
import { sarIn } from '../fake-io.fixture.js';

describe('explain', () => {
  it('without a rule lists all of them, one a line', async () => {
    const { exitCode, out } = await sarIn('/', ['explain']);
    expect(exitCode).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(allRules().length);
  });

  it.each(allRules().map(({ id, sensor }) => [id, sensor]))('%s has a page, with the address where it can be read', async (id, sensor) => {
    const { exitCode, out } = await sarIn('/', ['explain', id]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^# .*${id}`));
    expect(out.length).toBeGreaterThan(300);
    expect(out).toMatch(new RegExp(`\\nhttps://\\S+/docs/rules/${sensor}/${id}\\.md\\n$`));
  });
});
