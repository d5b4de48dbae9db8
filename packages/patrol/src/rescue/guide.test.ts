import { readFileSync } from 'node:fs';
import { FIXERS, type Fixer } from '@sar/rescue';
import { expect, it } from 'vitest';

const guide = readFileSync(new URL('../../../../docs/guides/playbooks.md', import.meta.url), 'utf8');

/** What the guide says of a fixer. */
function rowOf({ id, title, mends = [], patterns = [], tool, workflows, network }: Fixer): string {
  const rules = mends.map(({ sensor, rule }) => (rule === undefined ? `\`${sensor}\`` : `\`${sensor}/${rule}\``));
  const needs = [
    ...(tool === undefined ? [] : [`${tool.name}: \`${tool.install}\``.replace(/`(the action .*|rustup)`/, '$1')]),
    ...(network === true ? ['asks a registry'] : []),
    ...(workflows === true ? ['may change workflows'] : []),
  ];
  return `| \`${id}\` | ${title} | ${[...rules, ...patterns.map((pattern) => `\`${pattern}\``)].join(', ')} | ${needs.join('; ')} |`;
}

it('the guide has the fixers as they are', () => {
  const table = /<!-- fixers: start -->\n\n([^]*?)\n\n<!-- fixers: end -->/.exec(guide)?.[1];
  expect(table?.split('\n')).toEqual([
    '| Fixer | Mends | Findings and failure patterns | Takes |',
    '| --- | --- | --- | --- |',
    ...FIXERS.map(rowOf),
  ]);
});
