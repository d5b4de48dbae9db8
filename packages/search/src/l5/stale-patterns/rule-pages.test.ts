import { describe, expect, it } from 'vitest';
import { pageHeadings, rulePage } from '../../records/rule-page.fixture.js';
import { stalePatterns } from './stale-patterns.js';

describe.each(stalePatterns.rules)('the page of $id', ({ id }) => {
  const page = rulePage(stalePatterns, id);

  it('has the shape of every page', () => {
    expect(page.headings).toEqual(pageHeadings(id));
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await page.example()).toEqual([id]);
    expect(await page.remedy()).toEqual([]);
  });

  it('shows how to configure it', async () => {
    expect((await page.configured()).sensors['stale-patterns'].rules).toEqual({ [id]: 'off' });
    expect(page.text).toContain('an entry in `waivers`');
  });
});
