import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { isPinned, ownSource, publishedAddress, readSource } from './sar-source.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

describe('readSource', () => {
  it.each([
    ['org/sar', { repository: 'org/sar', ref: 'v1' }, false],
    ['octo-org/sar.x@v2.1.0', { repository: 'octo-org/sar.x', ref: 'v2.1.0' }, false],
    [`org/sar@${SHA}`, { repository: 'org/sar', ref: SHA }, true],
    [`org/sar@${SHA.toUpperCase()}`, { repository: 'org/sar', ref: SHA }, true],
    ['org/sar@20261123', { repository: 'org/sar', ref: '20261123' }, false],
    ['org/sar@release/2', { repository: 'org/sar', ref: 'release/2' }, false],
  ])('reads %s', (text, source, pinned) => {
    expect(readSource(text)).toEqual(source);
    expect(isPinned(readSource(text))).toBe(pinned);
  });

  it.each([
    '',
    'sar',
    'org/',
    '/sar',
    'org/sar@',
    'org/sar@a@b',
    'org/sar/x@v1',
    'org/..@v1',
    'org/sar@../x',
    'org/sar@a b',
    'org/sar@v1\nx',
    'org/sar@${{x}}',
    'org/sar@-x',
    'o rg/sar',
  ])('refuses %j', (text) => {
    expect(() => readSource(text)).toThrow(UserError);
  });
});

it.each([SHA.slice(0, 7), SHA.slice(0, 39)])('refuses %s, which is a part of a commit, and says so', (ref) => {
  expect(() => readSource(`org/sar@${ref}`)).toThrow(`${ref} is a part of a commit, which GitHub does not take; give all 40 digits`);
});

describe('ownSource', () => {
  it.each([
    [{}, { repository: 'org/sar', ref: 'v1' }],
    [{ commit: SHA }, { repository: 'org/sar', ref: 'v1' }],
    [{ version: 'v1.2.3' }, { repository: 'org/sar', ref: 'v1' }],
    [
      { commit: SHA, version: 'v1.2.3' },
      { repository: 'org/sar', ref: SHA, version: 'v1.2.3' },
    ],
    [
      { commit: SHA, version: 'v1' },
      { repository: 'org/sar', ref: 'v1' },
    ],
    [
      { commit: 'HEAD', version: 'v1.2.3' },
      { repository: 'org/sar', ref: 'v1' },
    ],
    [
      { repository: 'octo-org/sar', commit: SHA, version: 'v1.2.3' },
      { repository: 'octo-org/sar', ref: SHA, version: 'v1.2.3' },
    ],
    [{ repository: 'a b/c' }, { repository: 'org/sar', ref: 'v1' }],
  ])('of %j', (own, source) => {
    expect(ownSource(own)).toEqual(source);
  });
});

it('publishes files at the version', () => {
  expect(publishedAddress({ repository: 'org/sar', ref: 'v1' }, 'schemas/x.json')).toBe(
    'https://raw.githubusercontent.com/org/sar/v1/schemas/x.json',
  );
});
