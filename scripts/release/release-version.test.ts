import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changelogSection } from './changelog-section.mjs';
import { isNewest, majorTag, readVersion, remoteTags, versionProblems } from './release-version.mjs';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- what comes

## [1.2.3] - 2026-11-20

### Fixed

- a thing

## [1.2.2] - 2026-11-01

[1.2.3]: https://example.com/compare
`;
const READY = {
  version: '1.2.3',
  ref: 'refs/heads/main',
  manifests: new Map([['package.json', '1.2.3']]),
  changelog: CHANGELOG,
  commit: 'a'.repeat(40),
  tags: new Map([['v1.2.2', 'b'.repeat(40)]]),
};

describe('versionProblems', () => {
  it('has none for a version that is ready', () => {
    expect(versionProblems(READY)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['no version', { version: '1.2' }, /is no version/],
    ['text of somebody', { version: '1.2.3; echo pwned' }, /is no version/],
    ['a tag', { version: 'v1.2.3' }, /is no version/],
    ['empty', { version: '' }, /is no version/],
    ['another branch', { ref: 'refs/heads/fix' }, /refs\/heads\/main, and this is refs\/heads\/fix/],
    ['a tag as ref', { ref: 'refs/tags/v1.2.3' }, /refs\/heads\/main/],
    [
      'a package of another version',
      { manifests: new Map([['packages/a/package.json', '1.2.2']]) },
      /packages\/a\/package\.json has version 1\.2\.2/,
    ],
    ['no section', { version: '1.3.0', manifests: new Map() }, /no section "## \[1\.3\.0\]/],
    ['an empty section', { version: '1.2.2', manifests: new Map(), tags: new Map() }, /no section "## \[1\.2\.2\]/],
    ['a tag that is there', { tags: new Map([['v1.2.3', 'b'.repeat(40)]]) }, /its tag never moves/],
  ])('%s', (_case, changed, words) => {
    const problems = versionProblems({ ...READY, ...changed });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(words);
  });
});

it('lets a run that was stopped behind its tag be repeated, of the same commit', () => {
  expect(versionProblems({ ...READY, tags: new Map([['v1.2.3', READY.commit]]) })).toEqual([]);
});

it('reads the tags of a remote, of an annotated one the commit', () => {
  const [one, tag, commit] = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
  const text = `${one}\trefs/tags/v1\n${tag}\trefs/tags/v1.2.3\n${commit}\trefs/tags/v1.2.3^{}\nwarning: odd\n`;
  expect([...remoteTags(text)]).toEqual([
    ['v1', one],
    ['v1.2.3', commit],
  ]);
});

describe('changelogSection', () => {
  it.each([
    ['1.2.3', '### Fixed\n\n- a thing\n'],
    ['1.2.2', undefined],
    ['1.2', undefined],
    ['Unreleased', undefined],
    ['.*', undefined],
  ])('of %s', (version, expected) => {
    expect(changelogSection(CHANGELOG, version)).toBe(expected);
  });

  it('is there for what this repository was released as, if it was', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    const dated = [...text.matchAll(/^## \[(.+)\] - /gm)].map(([, version = '']) => version);
    expect(text).toContain('\n## [Unreleased]\n');
    expect(dated.filter((version) => changelogSection(text, version) === undefined)).toEqual([]);
  });
});

describe('the floating tag', () => {
  it.each([
    ['1.2.3', 'v1'],
    ['0.1.0', 'v0'],
    ['12.0.0', 'v12'],
    ['1.2.3-rc.1', undefined],
    ['01.2.3', undefined],
  ])('of %s is %s', (version, tag) => {
    expect(majorTag(version)).toBe(tag);
  });

  it.each<[string, string[], boolean]>([
    ['1.2.3', [], true],
    ['1.2.3', ['v1.2.3'], true],
    ['1.2.3', ['v1.10.0'], false],
    ['1.10.0', ['v1.9.9', 'v2.0.0'], true],
    ['1.2.3', ['v1.2.4'], false],
    ['1.2.3', ['v1.9.0-rc.1', 'v1', 'vx'], true],
    ['1.2.3-rc.1', [], false],
    ['nonsense', [], false],
  ])('%s beside %j: newest %s', (version, tags, expected) => {
    expect(isNewest(version, tags, { ofMajor: true })).toBe(expected);
  });
});

it.each<[string, string[], boolean]>([
  ['2.0.0', ['v1.9.9', 'v1'], true],
  ['1.9.9', ['v2.0.0'], false],
  ['1.9.9', ['v2.0.0-rc.1'], true],
])('%s beside %j is the latest of all: %s', (version, tags, expected) => {
  expect(isNewest(version, tags)).toBe(expected);
});

it('reads any version that it would write, and nothing with a blank or a line break in it', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (major, minor, patch) => readVersion(`${major}.${minor}.${patch}`)?.numbers.join('.') === `${major}.${minor}.${patch}`,
    ),
  );
  fc.assert(
    fc.property(
      fc.string(),
      (text) => readVersion(`1.2.3${text}`) === undefined || /^$|^-[0-9A-Za-z.-]+$|^\d+(?:-[0-9A-Za-z.-]+)?$/.test(text),
    ),
  );
});
