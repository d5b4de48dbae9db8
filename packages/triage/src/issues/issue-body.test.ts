import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END_LINE, isSameBody, issueBody, roomFor, tailOf, textOf } from './issue-body.js';

const MARKER = '<!-- sar:finding {} -->';
const line = fc.constantFrom('text', '', '- item', '<!-- sar:row {} -->', '---', '  more');
const lines = fc.array(line, { maxLength: 8 }).map((all) => all.join('\n').trim());

describe('a body', () => {
  it('gives back its text and what people added, with and without a word on the state', () => {
    fc.assert(
      fc.property(lines, lines, fc.boolean(), fc.constantFrom('\n', '\r\n'), (text, tail, isClosed, end) => {
        const body = issueBody(MARKER, text, tail, isClosed ? '> Closed.' : undefined).replaceAll('\n', end);
        expect(textOf(body)).toBe(text);
        expect(tailOf(body)).toBe(tail);
      }),
    );
  });

  it('keeps whatever people write below the line, the line itself too', () => {
    expect(tailOf(`${MARKER}\n\ntext\n\n${END_LINE}\nours\n${END_LINE}\nmore\n`)).toBe(`ours\n${END_LINE}\nmore`);
    expect(tailOf('no line')).toBe('');
    expect(tailOf(`quoted ${END_LINE} in a line\nx`)).toBe('');
  });

  it.each([
    ['a\nb', 'a\r\nb', true],
    ['a\nb', 'a  \nb\n\n', true],
    ['a\nb', 'a\n\nb', false],
    ['a', 'A', false],
  ])('%j and %j are the same: %s', (a, b, isSame) => {
    expect(isSameBody(a, b)).toBe(isSame);
  });

  it('fits into what GitHub takes, however much people wrote', () => {
    for (const length of [0, 10_000, 64_000]) {
      const tail = 't'.repeat(length);
      const text = 'x'.repeat(roomFor(MARKER, tail));
      const body = issueBody(MARKER, text, tail, '> Closed.');
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(body.length - length).toBeLessThanOrEqual(60_000);
    }
  });
});
