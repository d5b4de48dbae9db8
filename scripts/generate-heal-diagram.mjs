// Writes the state diagram of SAR-002 into docs/guides/ci-health.md, between two markers. Needs a built packages/rescue
// (`tsc -b packages/rescue`). `--check` writes nothing and fails when the diagram is not what the table of transitions says.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stateDiagram } from '../packages/rescue/lib/ci-alert/state-diagram.js';
import { writeOrCheck } from './generate-presets.mjs';

const GUIDE = 'docs/guides/ci-health.md';
const START = '<!-- generated from transitions.ts: start -->';
const END = '<!-- generated from transitions.ts: end -->';

/** The guide with the diagram between its markers. Throws when they are missing or there is more than one pair. */
export function withDiagram(guide, diagram) {
  const [before, rest, ...more] = guide.split(START);
  const [, after, ...evenMore] = rest?.split(END) ?? [];
  if (after === undefined || more.length + evenMore.length > 0 || before.includes(END))
    throw new Error(`${GUIDE} must hold "${START}" and "${END}" once, in this order`);
  return `${before}${START}\n\n\`\`\`mermaid\n${diagram}\`\`\`\n\n${END}${after}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const guide = readFileSync(fileURLToPath(new URL(`../${GUIDE}`, import.meta.url)), 'utf8');
  const command = 'npx tsc -b packages/rescue && node scripts/generate-heal-diagram.mjs';
  if (writeOrCheck(new Map([[GUIDE, withDiagram(guide, stateDiagram())]]), check, command) > 0 && check) process.exitCode = 1;
}
