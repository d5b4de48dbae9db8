import { describe, expect, it } from 'vitest';
import { actionTable, GLANCE, glanceOf, readActions, withActions } from './generate-action-index.mjs';

const README =
  '# a\n\n## At a glance\n\n| | |\n| --- | --- |\n| Permissions | p |\n| Events | e |\n| Writes | w ([when](#x), [more](../../docs/guides/a.md)) |\n| Fails | f |\n\n## Inputs\n';

describe.each(readActions().map((action: { readonly folder: string; readonly readme: string }) => [action.folder, action.readme] as const))(
  'the page of the action %s',
  (folder, readme) => {
    it('says at a glance what it needs and does', () => {
      expect([...glanceOf(readme, folder).keys()]).toEqual(GLANCE);
    });

    it('begins with what it is for, and shows how it is used', () => {
      expect(readme).toMatch(/^# sar-[\w-]+\n\n[A-Z]/);
      expect(readme).toMatch(new RegExp(`^ *- uses: (?:org/sar|\\$)/actions/${folder}@v1$|^ *uses: org/sar/actions/${folder}@v1$`, 'm'));
    });
  },
);

it('shows kind and writes, with links that lead from the index', () => {
  expect(
    actionTable([{ folder: 'a', metadata: { description: 'Does | <b>\nit', runs: { using: 'composite' } }, readme: README }]),
  ).toContain(
    '| [a](../../actions/a/README.md) | Does \\| &lt;b> it | composite | w ([when](../../actions/a/README.md#x), [more](../guides/a.md)) |',
  );
});

it.each(GLANCE)('refuses a page that does not say "%s"', (title) => {
  expect(() => glanceOf(README.replace(`| ${title} |`, '| Other |'), 'actions/a/README.md')).toThrow(`no row "${title}"`);
});

it('leaves the rest of the index alone, and does not change its own result', () => {
  const page = 'a\n<!-- generated from the actions: start -->\nold\n<!-- generated from the actions: end -->\nb\n';
  const once = withActions(page, 'new\n');
  expect(once).toBe('a\n<!-- generated from the actions: start -->\n\nnew\n\n<!-- generated from the actions: end -->\nb\n');
  expect(withActions(once, 'new\n')).toBe(once);
  expect(() => withActions('', 'new')).toThrow('must hold');
});
