import { describe, expect, it } from 'vitest';
import { publishedDocument } from '../../live/published-document.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';
import { FILES, G1, G2, placeOf } from './gap-place.fixture.js';

describe('sar gaps list', () => {
  it('shows the gaps by their numbers, and how many are left', async () => {
    const { gaps } = placeOf();
    expect(await gaps('list')).toEqual({
      exitCode: 0,
      err: '',
      out: [
        'ID       SEV  STATUS       LAYER  IMPACT  OWNER  PLAYBOOK  GAP',
        'SAR-G01  P2   open         L2     -       @me    -         no restore test',
        'SAR-G02  P1   in progress  L4     8       -      -         no retrain',
        '2 gaps: 1 open, 1 in progress. Left: 1 P1, 1 P2.',
        '',
      ].join('\n'),
    });
  });

  it.each([
    [['--status', 'open'], ['SAR-G01']],
    [
      ['--status', 'open,in-progress'],
      ['SAR-G01', 'SAR-G02'],
    ],
    [['--severity', 'P1', '--layer', 'L4'], ['SAR-G02']],
    [['--severity', 'P1', '--layer', 'L2'], []],
    [['--owner', '@me'], ['SAR-G01']],
  ])('%j: %j', async (words, ids) => {
    const { out } = await placeOf().gaps('list', '--format', 'json', ...words);
    const { gaps } = publishedDocument<{ gaps: readonly { id: string }[] }>('gaps', out);
    expect(gaps.map(({ id }) => id)).toEqual(ids);
  });

  it('tells filters that leave nothing from an empty registry', async () => {
    expect((await placeOf().gaps('list', '--layer', 'L5')).out).toBe('None of 2 gaps passes the filters.\n');
    expect((await placeOf({}).gaps('list', '--layer', 'L5')).out).toBe('No gaps are registered.\n');
  });

  it('as JSON says what the files say, and the impact', async () => {
    const { out } = await placeOf().gaps('list', '--format', 'json', '--layer', 'L4');
    expect(publishedDocument('gaps', out)).toEqual({
      schema: 'sar.gaps/1',
      directory: '.sar/gaps',
      gaps: [
        {
          id: 'SAR-G02',
          gap: 'no retrain',
          layer: 'L4',
          severity: 'P1',
          status: 'in-progress',
          area: 'Auto-Retrain',
          schedule: { from: '2026-11-01', days: 30 },
          impact: 8,
        },
      ],
    });
  });

  it('as Markdown is the table of documents', async () => {
    const { out } = await placeOf().gaps('list', '--format', 'md');
    expect(out).toMatch(/^\| ID \| Gap \|/);
  });

  it('is cut to the width of a terminal', async () => {
    const { out } = await sarIn(placeOf().root, ['gaps', 'list'], { columns: 60 });
    const widest = Math.max(...out.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(60);
    expect(widest).toBeGreaterThan(55);
    expect(out).toContain('…\n');
  });

  it('says that there are none, and what is wrong between gaps', async () => {
    expect((await placeOf({}).gaps('list')).out).toBe('No gaps are registered.\n');
    const { err } = await placeOf({ '.sar/gaps/SAR-G02.yml': G2 }).gaps('list');
    expect(err).toContain('SAR-G02: the area "Auto-Retrain" is not in `gaps.impact-scores`');
  });
});

it('hostile gaps print neutral text', async () => {
  const evil = '"::error::gotcha ##[error]no \\e[2J\\u202e <img> @octocat | `x`"';
  const { gaps, read } = placeOf({
    ...FILES,
    '.sar/gaps/SAR-G01.yml': `${G1.replace('no restore test', evil)}note: ${evil}\nplaybook: ${evil}\n`,
  });
  const results = [
    await gaps('list'),
    await gaps('list', '--format', 'json'),
    await gaps('list', '--format', 'md'),
    await gaps('check'),
    await gaps('update', '1', '--status', 'in-progress'),
  ];
  for (const { out, err } of results)
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^[\s\u0085]*::|##\[/m);
  await gaps('render');
  expect(read('docs/SAR.md')).not.toMatch(/@octocat|<img>|##\[/);
});
