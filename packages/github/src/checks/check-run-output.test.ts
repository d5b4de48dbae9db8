import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationKey, cutSummary, cutTitle, sentAnnotations } from './check-run-output.js';

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
/** A text without half characters. */
const whole = (given: string) => Buffer.from(given).toString();
/** Long texts of any kind, without half characters, which no JSON could carry. */
const long = fc.tuple(text, fc.integer({ min: 1, max: 3000 })).map(([part, times]) => whole(part.repeat(times).slice(0, 200_000)));

describe('what GitHub takes of a check run', () => {
  it('a summary is whole, or is cut within the limit with a notice', () => {
    fc.assert(
      fc.property(long, (summary) => {
        const cut = cutSummary(summary);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(65_535);
        if (Buffer.byteLength(summary) <= 65_535) expect(cut).toBe(summary);
        else {
          const [kept = '', notice] = cut.split('\n\n… The rest is cut');
          expect(notice).toContain('The summary of the step has all of it.');
          expect(summary.startsWith(kept)).toBe(true);
        }
        // A second cut changes nothing, so that what was published is known again.
        expect(cutSummary(cut)).toBe(cut);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['a line without an end', 'x'.repeat(70_000)],
    ['characters of four bytes', '😀'.repeat(20_000)],
    ['nothing but line feeds', '\n'.repeat(70_000)],
  ])('%s is cut, too', (_, summary) => {
    const cut = cutSummary(summary);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(60_000);
    expect(cut).toBe(whole(cut));
  });

  it('a title has 255 characters at most, none of them half', () => {
    fc.assert(
      fc.property(long, (title) => {
        const cut = cutTitle(title);
        expect([...cut].length).toBeLessThanOrEqual(255);
        expect(cut).toBe(whole(cut));
        expect(cutTitle(cut)).toBe(cut);
      }),
      { numRuns: 50 },
    );
  });

  it('annotations are sent once each, with a place that there is', () => {
    const annotation = fc.record({
      path: fc.constantFrom('', 'a.ts', 'b/c.ts', 'x'.repeat(2000)),
      line: fc.constantFrom(0, -1, 1, 2, 1.5, Number.NaN, Infinity),
      level: fc.constantFrom('notice' as const, 'warning' as const, 'failure' as const),
      title: fc.constantFrom('', 't'),
      message: fc.constantFrom('', 'm', '😀'.repeat(20_000)),
    });
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 30 }), (annotations) => {
        const sent = sentAnnotations(annotations);
        expect(new Set(sent.map(annotationKey)).size).toBe(sent.length);
        for (const { path, start_line, end_line, message } of sent) {
          expect(path).not.toBe('');
          expect(Number.isSafeInteger(start_line) && start_line >= 1 && start_line === end_line).toBe(true);
          expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
        }
        expect(sentAnnotations([...annotations, ...annotations])).toEqual(sent);
      }),
    );
  });
});
