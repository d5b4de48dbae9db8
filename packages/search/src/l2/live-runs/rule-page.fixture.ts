import { readFileSync } from 'node:fs';
import { loadBaseline, type Reading } from '@sar/baseline';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** The day and time of the pages. */
export const PAGE_TIME = '2026-11-22T12:00:00Z';

/** A moment before the time of the pages. */
export function hoursBefore(hours: number): string {
  return new Date(Date.parse(PAGE_TIME) - hours * 3_600_000).toISOString().replace('.000Z', 'Z');
}

/** What a section of a page shows: files, and what is on GitHub. */
export interface ShownSection<Live> {
  readonly files: Readonly<Record<string, string>>;
  readonly live: Live;
}

/** Tests of one rule's page: its shape, its example that fires, its remedy that does not, its configuration. */
export function checkRulePage<Live>(
  sensor: 'runner-health' | 'cache-efficiency' | 'workflow-expiry',
  rule: string,
  look: (shown: ShownSection<Live>) => Promise<Reading>,
): void {
  const text = readFileSync(new URL(`../../../../../docs/rules/${sensor}/${rule}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const rulesOf = async (title: string): Promise<readonly string[]> => {
    const reading = await look(shownIn<Live>(section(title)));
    if (reading.outcome === 'unknown') throw new Error(reading.detail);
    return reading.outcome === 'signals' ? reading.signals.map((signal) => signal.rule) : [];
  };

  it('has the shape of every page', () => {
    expect(text.split('\n').filter((line) => /^##? (?!\.github)/.test(line))).toEqual([
      `# ${rule}`,
      '## What it finds',
      '## Why it matters',
      '## Example',
      '## Remedy',
      '## Silent or unknown',
      '## Configuration',
    ]);
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await rulesOf('Example')).toEqual([rule]);
    expect(await rulesOf('Remedy')).toEqual([]);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    const baseline = await loadBaseline({ text: configuration, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    expect(baseline.sensors[sensor].rules).toEqual({ [rule]: 'off' });
  });
}

function shownIn<Live>(section: string): ShownSection<Live> {
  const files = [...section.matchAll(/```yaml\n# (\.github\/workflows\/\S+)\n([^`]*)```/g)].map(([, path = '', content = '']) => [
    path,
    content,
  ]);
  const [, live = ''] = /On GitHub, on 2026-11-22 at 12:00 UTC:\n\n```yaml\n([^`]*)```/.exec(section) ?? [];
  return { files: Object.fromEntries(files) as Record<string, string>, live: parse(live) as Live };
}
