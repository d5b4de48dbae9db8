import { withinProcessorTime } from '@sar/testkit';
import { loadBaseline } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { importGuide } from './import-guide.js';
import { markdownTables } from './markdown-tables.js';

async function registryOf(markdown: string): Promise<unknown> {
  const { yaml } = importGuide(markdown, 'guide.md');
  const baseline = await loadBaseline({ text: yaml, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
  return baseline.variables.registry;
}

const GUIDE = `# Variables

| Not | this |
| --- | --- |
| A | b |

## Organization secrets (2)

| **Secret** | Required | Purpose |
|:--|:-:|--|
| \`CODECOV_TOKEN\` | ✅ | Uploads coverage \\| reports |
| **NPM_TOKEN** | No | [Publishes](https://example.com/x) \`packages\` |

## Variables

Name | Scope | Category | Human governance | Description
--- | --- | --- | --- | ---
\`vars.LOG_LEVEL\` | repo | ci | no | debug: "yes" # not a comment
KILL_SWITCH | Repository variable | safety | Yes |
RING | environment \`live/eu\` | | |
lower_case | repo | | |
LOG_LEVEL | repository | | |
| TOKEN | codespace | | |
| secrets.DEPLOY | org | | |

\`\`\`md
| Name |
| --- |
| IN_CODE |
\`\`\`

## Environment secrets

| Key | Environment | Optional |
| --- | --- | --- |
| DB_PASSWORD | \`live\` | |
| DB_HINT | live | yes |
| LOST | | |
`;

describe('a guide', () => {
  it('becomes a registry', async () => {
    expect(await registryOf(GUIDE)).toEqual({
      'org-secrets': {
        CODECOV_TOKEN: { purpose: 'Uploads coverage | reports' },
        NPM_TOKEN: { required: false, purpose: 'Publishes packages' },
        DEPLOY: {},
      },
      'env-secrets': { live: { DB_PASSWORD: {}, DB_HINT: { required: false } } },
      'repo-vars': {
        LOG_LEVEL: { category: 'ci', purpose: 'debug: "yes" # not a comment' },
        KILL_SWITCH: { 'human-governance': true, category: 'safety' },
      },
      'env-vars': { 'live/eu': { RING: {} } },
      codespace: { TOKEN: {} },
    });
  });

  it('says which rows give no entry, and why', () => {
    const { skipped } = importGuide(GUIDE, 'guide.md');
    expect(skipped.map(({ line, why }) => [line, why.split(/[(;]/)[0]?.trim()])).toEqual([
      [21, 'the name is none that GitHub takes'],
      [22, 'LOG_LEVEL is in line 18 already, in the same layer'],
      [38, 'LOST: the environment is not named'],
    ]);
  });

  it.each([
    ['no table', '# Nothing', 'has no table'],
    ['no such column', '| A | B |\n| --- | --- |\n| 1 | 2 |', 'has no table'],
    ['no rows', '| Name |\n| --- |\n', 'has no table'],
    [
      'too many rows',
      `| Name |\n| --- |\n${Array.from({ length: 5001 }, (_, index) => `| N${index} |`).join('\n')}`,
      'more than 5000 rows',
    ],
    ['too large', 'x'.repeat(4 * 1024 * 1024 + 1), 'larger than 4 MB'],
  ])('%s', (_, markdown, message) => {
    expect(() => importGuide(markdown, 'guide.md')).toThrow(message);
  });

  it.each(['NULL', 'TRUE', 'NO', 'Y', '__PROTO__', '_'])('takes the name %s as a text', async (name) => {
    expect(await registryOf(`| Name |\n| --- |\n| \`${name}\` |`)).toEqual({ 'repo-vars': { [name]: {} } });
  });
});

it('any text in a cell comes back as text, and never as more YAML', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, fc.string({ maxLength: 30 }), async (purpose, category, environment) => {
      const row = ['A', environment, category, purpose].map((cell) => cell.replace(/[\r\n|]/g, ' ')).join(' | ');
      const { yaml, entries } = importGuide(`| Secret | Environment | Category | Purpose |\n| - | - | - | - |\n| ${row} |`, 'guide.md');
      const [entry] = entries;
      if (entry === undefined) return;
      const { parse } = await import('yaml');
      const { variables } = parse(yaml) as { variables: { registry: Record<string, Record<string, unknown>> } };
      expect(variables.registry).toEqual({
        'repo-secrets': {
          A: { ...(entry.category !== '' && { category: entry.category }), ...(entry.purpose !== '' && { purpose: entry.purpose }) },
        },
      });
    }),
    { numRuns: 200 },
  );
});

describe('tables', () => {
  it.each([
    ['one column', '|a|\n|-|\n|1|', [['1']]],
    ['no outer pipes', 'a | b\n- | -\n1 | 2', [['1', '2']]],
    ['escaped pipes', '|a|\n|-|\n|1 \\| 2|', [['1 | 2']]],
    [
      'empty cells',
      '|a|b|\n|-|-|\n|||\n| | x |',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
    ['fewer and more cells', '|a|b|\n|-|-|\n|1|\n|1|2|3|', [['1'], ['1', '2', '3']]],
    ['an end at an empty line', '|a|\n|-|\n|1|\n\n|2|', [['1']]],
    ['the end of lines of Windows', '|a|\r\n|-|\r\n|1|\r\n', [['1']]],
  ])('%s', (_, markdown, rows) => {
    expect(markdownTables(markdown).map((table) => table.rows.map(({ cells }) => cells))).toEqual([rows]);
  });

  it.each([
    ['a rule of another width', '|a|b|\n|-|\n|1|2|'],
    ['no rule', '|a|\n|1|'],
    ['in code', '```\n|a|\n|-|\n|1|\n```'],
  ])('not: %s', (_, markdown) => {
    expect(markdownTables(markdown)).toEqual([]);
  });

  it('reads a large text in time that grows with its size', async () => {
    await withinProcessorTime(1500, () => {
      markdownTables(`# ${' '.repeat(500_000)}x\n${'|a|\n|-|\n'.repeat(50_000)}${'# '.repeat(200_000)}\n${'`'.repeat(200_000)}`);
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(hostileText, (text) => void markdownTables(`|a|\n|-|\n${text}`)));
  });
});
