import { expect, it } from 'vitest';
import { tables, withTables } from './generate-action-readmes.mjs';

const START = '<!-- generated from action.yml: start -->';
const END = '<!-- generated from action.yml: end -->';

it('shows every input with its default, and every output', () => {
  const text = tables({
    inputs: {
      path: { description: 'Root | of\nthe <checkout>', default: '.' },
      token: { description: 'Token', required: true },
      rules: { description: 'Rules', default: '' },
      old: { description: 'Old', deprecationMessage: 'use path' },
      fix: { description: 'Fix', default: false },
    },
    outputs: { count: { description: 'How many' } },
  });
  expect(text.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
    '| `path` | Root \\| of the &lt;checkout> | `.` |',
    '| `token` | Token | **required** |',
    '| `rules` | Rules | empty |',
    '| `old` | Old **Deprecated:** use path | empty |',
    '| `fix` | Fix | `false` |',
    '| `count` | How many |',
  ]);
});

it('leaves the rest of the README alone, and does not change its own result', () => {
  const once = withTables(`# Title\n\n${START}\nold\n${END}\n\nMore text\n`, {}, 'README.md');
  expect(once).toBe(`# Title\n\n${START}\n\n## Inputs\n\nNone.\n\n## Outputs\n\nNone.\n\n${END}\n\nMore text\n`);
  expect(withTables(once, {}, 'README.md')).toBe(once);
});

it.each([['none'], [START], [`${END}${START}`], [`${START}${END}${START}${END}`]])('refuses the markers %s', (readme) => {
  expect(() => withTables(readme, {}, 'actions/x/README.md')).toThrow('actions/x/README.md must hold');
});
