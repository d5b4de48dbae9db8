import { readFileSync } from 'node:fs';
import { isEnvironmentLayer, loadBaseline, type LiveEntry } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { secretRotation } from './secret-rotation/secret-rotation.js';
import { liveVariables, type Settings } from './variable-audit/live.fixture.js';
import { variableAudit } from './variable-audit/variable-audit.js';
import { sensorInput } from '../sensor-input.fixture.js';

const SENSORS = [variableAudit, secretRotation];
const RULES = SENSORS.flatMap((sensor) => sensor.rules.map(({ id }) => ({ sensor, id })));
/** The day that the examples of the pages are written for. */
const AS_OF = '2026-11-22';

describe.each(RULES)('the page of $id', ({ sensor, id }) => {
  const text = readFileSync(new URL(`../../../../docs/rules/${sensor.id}/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has the shape of every page', () => {
    expect(text.split('\n').filter((line) => /^##? (?!\.github)/.test(line))).toEqual([
      `# ${id}`,
      '## What it finds',
      '## Why it matters',
      '## Example',
      '## Remedy',
      '## Silent or unknown',
      '## Configuration',
    ]);
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await rulesOf(section('Example'))).toEqual([id]);
    expect(await rulesOf(section('Remedy'))).toEqual([]);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    const baseline = await loadBaseline({ text: configuration, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    const { rules } = baseline.sensors[sensor.id as 'variable-audit' | 'secret-rotation'];
    expect(rules).toEqual({ [id]: 'off' });
  });

  /** The rules that fire on what a section shows: each block names its file; what is configured follows those words. */
  async function rulesOf(shown: string): Promise<readonly string[]> {
    const blocks = new Map(
      [...shown.matchAll(/```yaml\n# ([^\n]*)\n([^`]*)```/g)].map(([, name = '', content = '']) => [name, content] as const),
    );
    const baseline = await loadBaseline({
      text: blocks.get('.github/sar.yml') ?? '',
      path: '.github/sar.yml',
      readFile: () => ({ kind: 'absent' }),
    });
    const files = Object.fromEntries([...blocks].filter(([name]) => name.startsWith('.github/workflows/')));
    const [, configured] = /Configured on GitHub:\n\n```yaml\n([^`]*)```/.exec(shown) ?? [];
    const reading = await sensor.read({
      ...sensorInput(),
      repository: repositoryWorkflows(memoryTree(files)),
      baseline,
      asOf: AS_OF,
      ...(configured !== undefined && { live: liveVariables(settingsOf(configured)) }),
    });
    return reading.outcome === 'signals' ? reading.signals.filter(({ pedantic }) => pedantic !== true).map(({ rule }) => rule) : [];
  }
});

function settingsOf(configured: string): Settings {
  const layers = parse(configured) as Readonly<Record<string, Readonly<Record<string, object>>>>;
  return Object.fromEntries(
    Object.entries(layers).map(([layer, names]) => {
      if (isEnvironmentLayer(layer as 'env-vars')) throw new Error('environments are not needed yet');
      return [layer, Object.entries(names).map(([name, entry]) => ({ name, ...entry }) as LiveEntry)];
    }),
  );
}
