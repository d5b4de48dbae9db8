import { readFileSync } from 'node:fs';
import { readGap } from '@sar/baseline';
import { MARKED_SECTIONS } from '@sar/report';
import { describe, expect, it } from 'vitest';

const GUIDE = readFileSync(new URL('../../../../docs/guides/gaps.md', import.meta.url), 'utf8');

describe('the guide of the gaps', () => {
  it('shows a gap that can be read', async () => {
    const [text = ''] = [...GUIDE.matchAll(/^```yaml\n(id: .*?)^```/gms)].map(([, block]) => block);
    expect(await readGap(text, '.sar/gaps/SAR-G04.yml')).toMatchObject({ id: 'SAR-G04', status: 'in-progress' });
  });

  it('names every marker of the gaps', () => {
    const named = [...GUIDE.matchAll(/^\| `(sar:gaps:[a-z]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(MARKED_SECTIONS.filter((name) => name.startsWith('sar:gaps')));
  });
});
