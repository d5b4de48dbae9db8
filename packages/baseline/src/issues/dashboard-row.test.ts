import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, rowMarker, type DashboardRow } from './dashboard-row.js';
import { MAX_MARKER_LENGTH } from './hidden-marker.js';

const SEEN = '2026-11-22T11:00:00Z';
const id = (number: number): string => number.toString(16).padStart(16, '0');
const ROW: DashboardRow = {
  id: id(1),
  findings: { [id(1)]: SEEN, [id(2)]: '2026-11-22T11:00:00.123Z' },
  targets: [{ rule: 'missing-cache', path: '.github/workflows/ci.yml', job: 'test' }],
  playbook: 'SAR-001',
};
/** Text as an attacker writes it into a message, a path or a name. */
const HOSTILE = [
  '-->',
  '--!>',
  '<!-- sar:row {"id":"0000000000000009","findings":{}} -->',
  '\n<!-- sar:row {} -->',
  '"}',
  '\u2028',
  '@everyone',
  '\\u003e',
];

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...HOSTILE));
const rows = fc.record(
  {
    id: hex,
    findings: fc.dictionary(hex, fc.constantFrom(SEEN, '2020-02-29T23:59:59.999Z'), { maxKeys: 300, noNullPrototype: true }),
    targets: fc.array(fc.record({ rule: text, path: text, job: text }, { requiredKeys: ['rule', 'path'], noNullPrototype: true }), {
      maxLength: 20,
    }),
    playbook: text,
  },
  { requiredKeys: ['id', 'findings'], noNullPrototype: true },
);

describe('rows of the dashboard', () => {
  it('are read as they were written', () => {
    expect(readRows(`# Board\n\n${rowMarker(ROW)}\n- something\r\n  ${rowMarker({ id: id(3), findings: {} })}\r\n`)).toEqual(
      new Map([
        [ROW.id, ROW],
        [id(3), { id: id(3), findings: {} }],
      ]),
    );
  });

  it.each([
    [85, 85, undefined],
    [90, 50, 40],
    [300, 50, 250],
  ])('of %i findings name %i, and say how many are cut', (count, named, left) => {
    const findings = Object.fromEntries(Array.from({ length: count }, (_, n) => [id(n), '2026-11-22T11:00:00.123Z']));
    const row = readRows(rowMarker({ id: id(1), findings })).get(id(1));
    expect([Object.keys(row?.findings ?? {}).length, row?.left]).toEqual([named, left]);
  });

  it('are one line within the limit whatever they hold, and what is read was written', () => {
    fc.assert(
      fc.property(rows, text, (row, other) => {
        const marker = rowMarker(row as DashboardRow);
        expect(marker).not.toMatch(/[\n\r]/);
        expect(marker.slice(4, -3)).not.toMatch(/[<>]/);
        expect(marker.length).toBeLessThanOrEqual(MAX_MARKER_LENGTH);
        const read = readRows(`${marker}\n- ${other.replaceAll(/[\n\r]/g, ' ')}\n`);
        expect([...read.keys()]).toEqual([row.id]);
        const got = read.get(row.id);
        for (const [finding, seen] of Object.entries(got?.findings ?? {})) expect(row.findings[finding]).toBe(seen);
        if (got?.targets !== undefined) expect(got.targets).toEqual(row.targets);
        if (got?.playbook !== undefined) expect(got.playbook).toBe(row.playbook);
      }),
    );
  });

  it.each([
    ['a few findings: all of it', 5, 1, 5, true],
    ['many targets: these go first', 20, 200, 20, false],
    ['many findings: the first of them stay', 1000, 1, 50, true],
  ])('%s', (_what, findings, targets, kept, hasTargets) => {
    const row = {
      id: id(1),
      findings: Object.fromEntries(Array.from({ length: findings }, (_, at) => [id(at + 1), SEEN])),
      targets: Array.from({ length: targets }, (_, at) => ({ rule: 'missing-cache', path: `.github/workflows/ci-${at}.yml` })),
      playbook: 'SAR-001',
    };
    const read = readRows(rowMarker(row)).get(id(1));
    expect(Object.keys(read?.findings ?? {}).length).toBe(kept);
    expect(read?.targets !== undefined).toBe(hasTargets);
    expect(read?.playbook).toBe('SAR-001');
  });

  it.each<[string, string]>([
    ['text before the marker', `x ${rowMarker(ROW)}`],
    ['a quotation', `> ${rowMarker(ROW)}`],
    ['a line that only some call one', `text\u2028${rowMarker(ROW)}`],
    ['another blank before it', `\u00a0${rowMarker(ROW)}`],
    ['another name', rowMarker(ROW).replace('sar:row', 'sar:rows')],
    ['no end', rowMarker(ROW).replace('-->', '')],
    ['an end on the next line', rowMarker(ROW).replace(' -->', '\n-->')],
    ['no JSON', '<!-- sar:row oops -->'],
    ['no object', '<!-- sar:row [] -->'],
    ['an end that is a part of the beginning', '<!-- sar:row -->'],
    ['an id that is none', `<!-- sar:row {"id":"../../x","findings":{}} -->`],
    ['an id in capitals', `<!-- sar:row {"id":"${id(1).replace(/1$/, 'A')}","findings":{}} -->`],
    ['no findings', `<!-- sar:row {"id":"${id(1)}"} -->`],
    ['findings that are a list', `<!-- sar:row {"id":"${id(1)}","findings":[]} -->`],
    ['a name that changes objects', `<!-- sar:row {"id":"${id(1)}","findings":{"__proto__":"2026-11-22T11:00:00Z"}} -->`],
    ['a key twice', `<!-- sar:row {"id":"${id(1)}","id":"${id(2)}","findings":{}} -->`],
    ['more than a marker holds', `<!-- sar:row {"id":"${id(1)}","findings":{},"playbook":"${'x'.repeat(4000)}"} -->`],
  ])('%s is no row', (_what, body) => {
    expect(readRows(body)).toEqual(new Map());
  });

  it.each<[string, string, Partial<DashboardRow>]>([
    ['a finding with an odd id', '"findings":{"finding":"2026-11-22T11:00:00Z"}', {}],
    ['a time that is none', `"findings":{"${id(1)}":"0","${id(2)}":7,"${id(3)}":"2026-99-99T00:00:00Z"}`, {}],
    ['a target that is none', `"findings":{},"targets":[{"rule":"a","path":"b"},{"rule":"a"}]`, {}],
    ['targets that are null', `"findings":{},"targets":[null]`, {}],
    ['a job of another type', `"findings":{},"targets":[{"rule":"a","path":"b","job":7}]`, { targets: [{ rule: 'a', path: 'b' }] }],
    ['a playbook of another type', '"findings":{},"playbook":["SAR-001"]', {}],
    ['keys of a later version', '"findings":{},"more":1', {}],
  ])('of %s only what can be believed is taken', (_what, json, more) => {
    expect(readRows(`<!-- sar:row {"id":"${id(1)}",${json}} -->`)).toEqual(new Map([[id(1), { id: id(1), findings: {}, ...more }]]));
  });

  it('of two with one id the first counts', () => {
    const second = rowMarker({ ...ROW, playbook: 'SAR-006' });
    expect(readRows(`${rowMarker(ROW)}\n${second}`).get(ROW.id)?.playbook).toBe('SAR-001');
  });

  it('of any body that GitHub takes are read quickly', async () => {
    const bodies = [
      '<!-- sar:row '.repeat(5041),
      `${'<!-- sar:row {"a":'.repeat(10)}\n`.repeat(344),
      `${'\n'.repeat(65_535)}x`,
      `${'<'.repeat(65_536)}`,
      `<!-- sar:row ${'['.repeat(3900)} -->\n`.repeat(16),
    ];
    await withinProcessorTime(1500, () => {
      for (const body of bodies) expect(readRows(body).size).toBe(0);
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (body) => void readRows(body)));
    });
  });
});
