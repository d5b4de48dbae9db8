import { describe, expect, it } from 'vitest';
import { pageHeadings, rulePage } from '../../records/rule-page.fixture.js';
import { embeddingIndex } from './embedding-index.js';

describe.each(embeddingIndex.rules)('the page of $id', ({ id }) => {
  const page = rulePage(embeddingIndex, id);

  it('has the shape of every page', () => {
    expect(page.headings).toEqual(pageHeadings(id));
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await page.example()).toEqual([id]);
    expect(await page.remedy()).toEqual([]);
  });

  it('shows how to configure it', async () => {
    expect((await page.configured()).sensors['embedding-index'].rules).toEqual({ [id]: 'off' });
    expect(page.text).toContain('an entry in `waivers`');
  });
});
