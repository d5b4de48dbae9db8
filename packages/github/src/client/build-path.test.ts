import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPath } from './build-path.js';

const TEMPLATE = '/repos/{owner}/{repo}/environments/{environment_name}/variables';

describe('buildPath', () => {
  it.each([
    ['dots', '..'],
    ['a dot', '.'],
    ['nothing', ''],
    ['half a character', '\ud800'],
  ])('refuses %s', (_what, name) => {
    expect(buildPath('/a/{name}', { name })).toBeUndefined();
  });

  it('refuses a parameter that is not given, inherited ones too', () => {
    expect(buildPath('/a/{constructor}', {})).toBeUndefined();
  });

  it('keeps every name one segment of the documented path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (name, value) => {
        const path = buildPath(TEMPLATE, { owner: 'o', repo: 'r', environment_name: name }, { value });
        if (path === undefined) return;
        const url = new URL(`https://api.github.com${path}`);
        const segments = url.pathname.split('/');
        expect(segments.map((segment) => decodeURIComponent(segment))).toEqual(['', 'repos', 'o', 'r', 'environments', name, 'variables']);
        expect(url.searchParams.get('value')).toBe(value);
      }),
    );
  });
});
