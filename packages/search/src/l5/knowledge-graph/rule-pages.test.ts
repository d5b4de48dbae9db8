import { describe, expect, it } from 'vitest';
import { pageHeadings, rulePage } from '../../records/rule-page.fixture.js';
import { knowledgeGraph } from './knowledge-graph.js';

describe.each(knowledgeGraph.rules)('the page of $id', ({ id }) => {
  const page = rulePage(knowledgeGraph, id);

  it('has the shape of every page', () => {
    expect(page.headings).toEqual(pageHeadings(id));
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await page.example()).toEqual([id]);
    expect(await page.remedy()).toEqual([]);
  });

  it('shows how to configure it', async () => {
    expect((await page.configured()).sensors['knowledge-graph'].rules).toEqual({ [id]: 'off' });
    expect(page.text).toContain('an entry in `waivers`');
  });
});
