import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const PATH = 'docs/MATURITY.md';
const DOCUMENT = readFileSync(new URL(`../../../../../docs/examples/level-4-mlops/${PATH}`, import.meta.url), 'utf8');

/** Name, declared score, maturity and automation of the reference user's dimensions. Source: the SAR methodology document of 2026-03-06. */
const REFERENCE = [
  ['CI/CD Automation', 9.2, 0.92, 0.95],
  ['Cognitive Memory', 8.5, 0.85, 0.88],
  ['Security & Governance', 9, 0.9, 0.85],
  ['Variable Hygiene', 9, 0.9, 0.9],
  ['Cache Efficiency', 5.5, 0.55, 0.6],
  ['Model Lifecycle', 5.5, 0.55, 0.72],
  ['Data / Model Drift', 4, 0.4, 0.45],
  ['Feature Store', 9, 0.97, 0.92],
  ['Observability', 9, 1, 0.95],
  ['Explainability', 1.2, 0.12, 0.18],
] as const;

function section(name: string): string {
  const [, rest = ''] = DOCUMENT.split(`<!-- sar:score:${name} -->\n`);
  return rest.split(`<!-- sar:score:${name}:end -->`)[0] ?? '';
}

/** The cells of the rows of a Markdown table, Markdown's escapes removed. */
function cells(table: string): readonly (readonly string[])[] {
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replace('&amp;', '&')),
  );
}

describe('the maturity of the reference', () => {
  it('is rendered as the example has it', async () => {
    const { root, write } = repositoryFor({ '.github/sar.yml': 'version: 1\nextends: sar:level-4-mlops\n', [PATH]: DOCUMENT });
    const command = ['score', '--declared', '--write', '--document', PATH];
    const { exitCode, out } = await sarIn(root, [...command, '--dry-run']);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    write(PATH, DOCUMENT.replace(/\| 9 \| .*\n/, ''));
    expect((await sarIn(root, [...command, '--dry-run'])).exitCode).toBe(1);
    await sarIn(root, command);
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(DOCUMENT);
  });

  it('has the score table of the reference, each score declared', () => {
    const rows = cells(section('table'));
    expect(rows.map(([, name, , , score]) => [name, score])).toEqual(
      REFERENCE.map(([name, score]) => [name, `${score.toFixed(1)} declared`]),
    );
    expect(rows.map(([, , , , , priority]) => priority)).toEqual(['', '', '', 'done', 'P2', 'P1', 'P1', 'done', 'done', 'P3']);
  });

  it('has the level of the ten scores, and the declared one beside it', () => {
    expect(section('table')).toContain('**Level 2.80 of 4, from declared scores, over 10 dimensions.**');
    expect(section('table')).toContain('Declared: level 3.95 of 4; target: all P1 gaps resolved → level 4.0 certified.');
  });

  it('has the quadrant of the reference', () => {
    const points = [...section('quadrant').matchAll(/^ {4}"(\d+)": \[([\d.]+), ([\d.]+)\]$/gm)];
    expect(points.map(([, number, x, y]) => [REFERENCE[Number(number) - 1]?.[0], Number(x), Number(y)])).toEqual(
      REFERENCE.map(([name, , maturity, automation]) => [name, maturity, automation]),
    );
    expect(cells(section('quadrant')).map(([, name, x, y]) => [name, Number(x), Number(y)])).toEqual(
      REFERENCE.map(([name, , maturity, automation]) => [name, maturity, automation]),
    );
  });

  it('has the progress of the reference, its projection told apart', () => {
    expect(section('progress')).toContain('    bar [3.7, 3.9, 3.95, 0, 0]\n    line [3.7, 3.9, 3.95, 3.98, 4]\n');
    expect(section('progress')).toContain('    x-axis ["W-139", "W-140", "W-142", "After P2 *", "Target *"]\n');
    expect(cells(section('progress'))).toEqual([
      ['W-139', '3.70', 'declared'],
      ['W-140', '3.90', 'declared'],
      ['W-142', '3.95', 'declared'],
      ['After P2', '3.98', 'projected \\*'],
      ['Target', '4.00', 'projected \\*'],
    ]);
  });
});
