import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.js';

const inShort = (href: string, document = 'docs/guide/a.md', repository?: string): string => {
  const target = linkTarget(href, document, repository);
  if (target.kind === 'elsewhere') return 'elsewhere';
  if (target.kind === 'anchor') return `#${target.fragment}`;
  if (target.kind === 'outside') return `outside ${target.path}`;
  return `${target.isRooted ? '/' : ''}${target.path}${target.isFolder ? '/' : ''}${target.fragment === undefined ? '' : `#${target.fragment}`}${target.branch === undefined ? '' : ` on ${target.branch}`}`;
};

describe('linkTarget', () => {
  it.each([
    ['b.md', 'docs/guide/b.md'],
    ['./b.md#part', 'docs/guide/b.md#part'],
    ['../x/', 'docs/x/'],
    ['../..', ''],
    ['/src/a.ts#L3-L5', '/src/a.ts#L3-L5'],
    ['b.md?raw=true', 'docs/guide/b.md'],
    ['a%20b.md', 'docs/guide/a b.md'],
    ['a%zz.md', 'docs/guide/a%zz.md'],
    ['#part', '#part'],
    ['#gr%C3%B6%C3%9Fe', '#größe'],
    ['#', 'elsewhere'],
    ['', 'elsewhere'],
    ['https://example.com/x', 'elsewhere'],
    ['//example.com/x', 'elsewhere'],
    ['mailto:a@example.com', 'elsewhere'],
    ['{{ site.url }}/x', 'elsewhere'],
    ['${base}/x', 'elsewhere'],
    ['<path>', 'elsewhere'],
    ['...', 'elsewhere'],
    ['@site/x.md', 'elsewhere'],
    ['std::sync::Arc', 'elsewhere'],
    ['../../../issues', 'elsewhere'],
    ['../../../../wiki/Page', 'elsewhere'],
    ['../../../issues/12', 'elsewhere'],
    ['../../../x.md', 'outside ../../../x.md'],
    ['/owner/name/blob/main/x', 'elsewhere'],
  ])('%s', (href, expected) => {
    expect(inShort(href)).toBe(expected);
  });

  it.each([
    ['https://github.com/Owner/Name/blob/main/docs/x.md#y', '/docs/x.md#y on main'],
    ['https://github.com/owner/name/tree/v1/src/', '/src/ on v1'],
    ['https://github.com/owner/other/blob/main/x.md', 'elsewhere'],
    ['https://github.com/owner/name/issues/1', 'elsewhere'],
    ['https://github.com/owner/name', 'elsewhere'],
  ])('%s, in owner/name', (href, expected) => {
    expect(inShort(href, 'a.md', 'owner/name')).toBe(expected);
  });

  it('never throws, and never leaves the repository', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom('..', '.', '/', 'a', '%2e%2e', '%', '#', '?', '\\')).map((parts) => parts.join('/')),
        ),
        (href) => {
          const target = linkTarget(href, 'a/b.md', 'owner/name');
          if (target.kind === 'path') expect(target.path.split('/')).not.toContain('..');
        },
      ),
    );
  });
});
