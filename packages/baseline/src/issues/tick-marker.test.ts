import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicks, TICK_ACTIONS, tickLine, withoutTicks, type Tick } from './tick-marker.js';

const id = (number: number): string => number.toString(16).padStart(16, '0');
const tick = (line: string): string => line.replace('[ ]', '[x]');

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const label = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('- [x] <!-- sar:tick run 0000000000000009 --> x', '[x]', '-->'))
  .map((text) => text.replaceAll(/[\n\r]/g, ' '));
const boxes = fc.array(fc.record({ action: fc.constantFrom(...TICK_ACTIONS), id: hex, label, isTicked: fc.boolean() }), { maxLength: 30 });

describe('boxes of the dashboard', () => {
  it.each([
    ['ticked by hand', '[x]'],
    ['ticked in capitals', '[X]'],
  ])('%s', (_what, box) => {
    const line = tickLine('waive', id(1), 'waive it for 30 days').replace('[ ]', box);
    expect(readTicks(`# Board\n\n${line}\n`)).toEqual([{ action: 'waive', id: id(1) }]);
    // GitHub's editor writes both characters of a line's end.
    expect(readTicks(`# Board\r\n\r\n${line}\r\n`)).toEqual([{ action: 'waive', id: id(1) }]);
  });

  it('that were ticked are read, and emptied without touching anything else', () => {
    fc.assert(
      fc.property(boxes, label, fc.constantFrom('\n', '\r\n'), (drawn, text, end) => {
        const lines = drawn.map(({ action, id: subject, label: words, isTicked }) => {
          const line = tickLine(action, subject, words);
          return isTicked ? tick(line) : line;
        });
        const body = [`# ${text}`, ...lines, `- ${text}`, ''].join(end);
        const wanted = new Map(drawn.filter(({ isTicked }) => isTicked).map((each) => [`${each.action} ${each.id}`, each]));
        const ticks = readTicks(body);
        expect(ticks.map(({ action, id: subject }) => `${action} ${subject}`).sort()).toEqual([...wanted.keys()].sort());
        const emptied = withoutTicks(body, ticks);
        expect(readTicks(emptied)).toEqual([]);
        expect(emptied.length).toBe(body.length);
        const plain = [
          `# ${text}`,
          ...drawn.map(({ action, id: subject, label: words }) => tickLine(action, subject, words)),
          `- ${text}`,
          '',
        ];
        expect(emptied).toBe(plain.join(end));
        // Emptied twice is emptied once.
        expect(withoutTicks(emptied, ticks)).toBe(emptied);
      }),
    );
  });

  it('empties the boxes that were handled alone', () => {
    const [first, second] = [tick(tickLine('run', id(1), 'run')), tick(tickLine('accept', id(1), 'accept'))];
    const body = `${first}\n${second}\n`;
    const handled: readonly Tick[] = [{ action: 'run', id: id(1) }];
    expect(readTicks(withoutTicks(body, handled))).toEqual([{ action: 'accept', id: id(1) }]);
    expect(withoutTicks(body, [])).toBe(body);
  });

  it('counts a box once', () => {
    const line = tick(tickLine('run', id(1), 'run'));
    expect(readTicks(`${line}\n${line}`)).toEqual([{ action: 'run', id: id(1) }]);
  });

  it.each<[string, string]>([
    ['not ticked', tickLine('run', id(1), 'x')],
    ['in the middle of a line', `text ${tick(tickLine('run', id(1), 'x'))}`],
    ['in a quotation', `> ${tick(tickLine('run', id(1), 'x'))}`],
    ['behind a line end that only some know', `text\r${tick(tickLine('run', id(1), 'x'))}`],
    ['behind another one', `text\u2028${tick(tickLine('run', id(1), 'x'))}`],
    ['far to the right, as code is', `         ${tick(tickLine('run', id(1), 'x')).trim()}`],
    ['of an action that there is not', tick(tickLine('run', id(1), 'x')).replace('run', 'delete')],
    ['of an id that is none', tick(tickLine('run', id(1), 'x')).replace(id(1), '../../etc/passwd')],
    ['with two crosses', tickLine('run', id(1), 'x').replace('[ ]', '[xx]')],
    ['without its marker', '  - [x] run the playbook'],
    ['with a marker on the next line', `  - [x]\n<!-- sar:tick run ${id(1)} --> x`],
  ])('a box %s asks for nothing', (_what, body) => {
    expect(readTicks(body)).toEqual([]);
    expect(withoutTicks(body, [{ action: 'run', id: id(1) }])).toBe(body);
  });

  it('of any body that GitHub takes are read quickly', async () => {
    const line = `${tick(tickLine('run', id(1), ''))}\n`;
    const many = Array.from({ length: 1200 }, (_, at) => tick(tickLine('run', id(at), ''))).join('\n');
    const bodies: readonly [string, number][] = [
      [line.repeat(Math.floor(65_536 / line.length)), 1],
      [many, 1200],
      [`${'  - [x] <!-- sar:tick run '.repeat(2500)}`, 0],
      ['- ['.repeat(21_800), 0],
      [' '.repeat(65_536), 0],
    ];
    await withinProcessorTime(1000, () => {
      for (const [body, count] of bodies) {
        const ticks = readTicks(body);
        expect(ticks).toHaveLength(count);
        expect(readTicks(withoutTicks(body, ticks))).toEqual([]);
      }
    });
  });
});
