import { describe, expect, it } from 'vitest';
import { headingsOf, shownPage } from '../../mlflow/shown-page.fixture.js';
import { checkpointStaleness } from './checkpoint-staleness.js';

describe.each(checkpointStaleness.rules)('the page of $id', ({ id }) => {
  const page = shownPage(checkpointStaleness, id);

  it('has the shape of every page', () => {
    expect(page.headings).toEqual(headingsOf(id));
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await page.example()).toEqual([id]);
    expect(await page.remedy()).toEqual([]);
  });

  it('shows how to configure it', async () => {
    expect((await page.configured()).sensors['checkpoint-staleness'].rules).toEqual({ [id]: 'off' });
    expect(page.text).toContain('an entry in `waivers`');
  });
});
