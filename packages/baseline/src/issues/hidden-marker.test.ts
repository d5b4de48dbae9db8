import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenMarker, MAX_MARKER_LENGTH, readHiddenMarker } from './hidden-marker.js';
import { isOwnIssue } from './own-issue.js';

const value = fc.dictionary(fc.string({ maxLength: 20 }), fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.integer()), {
  maxKeys: 5,
  noNullPrototype: true,
});

describe('hidden markers', () => {
  it('are one comment on one line, and are read as they were written, whatever stands below', () => {
    fc.assert(
      fc.property(value, fc.string({ unit: 'binary', maxLength: 300 }), (given, below) => {
        fc.pre(['__proto__', 'constructor', 'prototype'].every((key) => !Object.hasOwn(given, key)));
        const marker = hiddenMarker('sar:x', given);
        expect(marker).not.toMatch(/[\n\r]/);
        expect(marker.slice(4, -3)).not.toMatch(/[<>]/);
        // Compared as JSON: it has neither lone surrogates nor a negative zero.
        const read = readHiddenMarker('sar:x', `${marker}\n${below}\n${hiddenMarker('sar:x', { forged: 1 })}`);
        expect(read).toEqual({ kind: 'object', value: JSON.parse(JSON.stringify(given)) });
      }),
    );
  });

  it('too long to be read again are not written', () => {
    expect(() => hiddenMarker('sar:x', 'x'.repeat(MAX_MARKER_LENGTH))).toThrow('longer than');
  });

  it.each([
    ['<!-- sar:x '.repeat(5957), 'unreadable'],
    [' <!-- sar:x '.repeat(5461), 'none'],
    [`${'\n'.repeat(65_500)}<!-- sar:x {} -->`, 'object'],
    [`<!-- sar:x ${'['.repeat(65_000)} -->`, 'unreadable'],
  ])('of any body that GitHub takes are read quickly (%#)', async (body, kind) => {
    await withinProcessorTime(2000, () => {
      expect(readHiddenMarker('sar:x', body).kind).toBe(kind);
    });
  });
});

describe('isOwnIssue', () => {
  it.each([
    ['the login itself', 'sar[bot]', false, 'sar[bot]', true],
    ['the login as GraphQL writes it', 'sar[bot]', false, 'sar', true],
    ['somebody with a role', 'boss', true, 'sar[bot]', true],
    ['the workflows', 'github-actions[bot]', true, 'sar[bot]', true],
    ['another app', 'helper[bot]', true, 'sar[bot]', false],
    ['a stranger', 'stranger', false, 'sar[bot]', false],
    ['a stranger who is called like the app without its mark', 'sar', false, 'sar[bot]', false],
    ['an app, where the login is not known', 'helper[bot]', true, undefined, true],
    ['a stranger, where the login is not known', 'stranger', false, undefined, false],
  ])('%s', (_who, author, isTrusted, own, isOwn) => {
    expect(isOwnIssue({ author, isTrusted }, own)).toBe(isOwn);
  });
});
