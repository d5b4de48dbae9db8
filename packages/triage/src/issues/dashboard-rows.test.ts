import { withinProcessorTime } from '@sar/testkit';
import { readRows, readTicks, type Subject } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierRows, rowMarkers } from './dashboard-rows.js';
import { finding, idOf, subjectsOf } from './sync-scenario.fixture.js';
import { withTicks } from './with-ticks.js';

const AT = '2026-11-20T08:00:00.000Z';

function subject(names: readonly string[], path?: string): Subject {
  const items = names.map((name) => {
    const item = finding(name, { severity: 'P2', ...(names.length > 1 && { group: 'g' }) }, AT);
    return path === undefined ? item : { ...item, signal: { ...item.signal, artefact: { ...item.signal.artefact, path } } };
  });
  const [found] = subjectsOf(items.map((item) => [names.length > 1 ? { group: 'g' } : {}, item] as const));
  if (found === undefined) throw new Error('there is a subject');
  return found;
}

const row = (markers: string, id: string): string => `${markers}- words\n  more words\n  - [x] <!-- sar:tick accept ${id} --> accept\n`;

describe('the hidden lines of a row', () => {
  it('have the playbook of the subject, and not the one that a finding names', () => {
    const { root, ...one } = subject(['a']);
    const named = { ...one, root: { ...root, signal: { ...root.signal, playbook: 'SAR-001' } } };
    const playbookOf = (each: Subject) => readRows(rowMarkers(each, undefined, false)).get(each.id)?.playbook;
    expect([playbookOf({ ...named, playbook: 'OWN' }), playbookOf(named)]).toEqual(['OWN', undefined]);
  });
});

describe('rows of an earlier dashboard', () => {
  it('are read with what they are about, their findings and places, and their lines with empty boxes', () => {
    const one = subject(['a']);
    const two = subject(['b', 'c']);
    const body = `text\n\n${row(rowMarkers(one, 12, true), one.id)}${row(rowMarkers(two, undefined, false), two.id)}\n## next\n- no row\n`;
    expect(earlierRows(body.replaceAll('\n', '\r\n'))).toEqual([
      {
        kind: 'kept',
        id: one.id,
        severity: 'P2',
        layer: 'L2',
        dueAt: '2026-11-20T12:00:00.000Z',
        block: row(rowMarkers(one, 12, true), one.id).replace('[x]', '[ ]'),
        findings: { [idOf('a')]: AT },
        isCut: false,
        hasAllPlaces: true,
        places: [{ id: one.id, sensor: 'cache-wiring', rule: 'missing-cache', path: 'src/a.ts' }],
        issue: 12,
        isClosedByHand: true,
      },
      expect.objectContaining({
        id: two.id,
        findings: { [idOf('b')]: AT, [idOf('c')]: AT },
        places: ['src/b.ts', 'src/c.ts'].map((path) => ({ id: two.id, sensor: 'cache-wiring', rule: 'missing-cache', path })),
        issue: undefined,
        isClosedByHand: false,
      }),
    ]);
  });

  it('have the place of the first finding where there are too many to name', () => {
    const many = subject(Array.from({ length: 60 }, (_, at) => `file-with-a-rather-long-name-${at}`));
    const [read] = earlierRows(row(rowMarkers(many, undefined, false), many.id));
    expect(read?.places).toEqual([{ id: many.id, sensor: 'cache-wiring', rule: 'missing-cache', path: many.root.signal.artefact.path }]);
    expect(read).toMatchObject({ isCut: false, hasAllPlaces: false });
  });

  it('of any path are two lines that nothing ends early', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (path) => {
        const one = subject(['a'], `-->\n${path}`);
        const markers = rowMarkers(one, 3, false);
        expect(markers.split('\n')).toHaveLength(3);
        expect(markers.split('-->')).toHaveLength(3);
        expect(earlierRows(row(markers, one.id))).toMatchObject([{ id: one.id, issue: 3 }]);
      }),
    );
  });

  it('are bounded, and what people forge or write below is none', async () => {
    const one = subject(['a']);
    const markers = rowMarkers(one, 1, false);
    const long = `${markers}- words\n${'  more\n'.repeat(100)}`;
    expect(earlierRows(long)[0]?.block.split('\n').length).toBeLessThan(15);
    expect(earlierRows(`text\n\n<!-- sar:end -->\n${row(markers, one.id)}`)).toEqual([]);
    expect(earlierRows(row(markers.split('\n')[0] ?? '', one.id))).toEqual([]);
    expect(earlierRows(row(markers.replace('"severity":"P2"', '"severity":"P7"'), one.id))).toEqual([]);
    await withinProcessorTime(1000, () => {
      earlierRows(`${markers}`.repeat(200) + '<!-- sar:row '.repeat(4000));
    });
  });
});

it('ticks are carried over to the boxes that are there still', () => {
  const id = idOf('a');
  const text = `- row\n  - [ ] <!-- sar:tick accept ${id} --> accept\n  - [ ] <!-- sar:tick waive ${id} --> waive\n`;
  const ticks = readTicks(text.replace('[ ]', '[X]'));
  expect(withTicks(text, ticks)).toBe(text.replace('[ ]', '[x]'));
  expect(withTicks(text, [{ action: 'run', id }])).toBe(text);
});
