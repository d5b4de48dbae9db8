import { expect, it } from 'vitest';
import { withDiagram } from './generate-heal-diagram.mjs';

const START = '<!-- generated from transitions.ts: start -->';
const END = '<!-- generated from transitions.ts: end -->';

it('leaves the rest of the guide alone, and does not change its own result', () => {
  const once = withDiagram(`# Guide\n\n${START}\nold\n${END}\n\nMore\n`, 'stateDiagram-v2\n  [*] --> A\n');
  expect(once).toBe(`# Guide\n\n${START}\n\n\`\`\`mermaid\nstateDiagram-v2\n  [*] --> A\n\`\`\`\n\n${END}\n\nMore\n`);
  expect(withDiagram(once, 'stateDiagram-v2\n  [*] --> A\n')).toBe(once);
});

it.each(['none', START, `${END}${START}`, `${END}${START}${END}`, `${START}${END}${START}${END}`])('refuses the markers %s', (guide) => {
  expect(() => withDiagram(guide, '')).toThrow('must hold');
});
