import type { DoctorLine } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';
import { ok, problem } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';
import { refLines } from './ref-lines.js';
import { runnerLines } from './runner-lines.js';
import type { SarUses } from './watchdog-calls.js';

/** Oldest Node that the command runs on: `engines` of package.json. */
const OLDEST_NODE = 20;
/** Versions: of SAR, of Node, of what the workflows call, of the runners. */
export function versionLines(facts: DoctorFacts, uses: SarUses): readonly DoctorLine[] {
  return [nodeLine(facts.node), ...refLines(uses), ...serverLines(facts, uses), ...runnerLines(facts, uses)];
}

function nodeLine(node: string): DoctorLine {
  const major = Number(/^v?(\d+)\./.exec(node)?.[1] ?? Number.NaN);
  if (major >= OLDEST_NODE) return ok('command', 'sar', `${SAR_VERSION} on Node ${node}`);
  return problem('command', 'sar', `${SAR_VERSION} runs on Node ${node}, and needs ${OLDEST_NODE} or newer`, {
    remedy: `Install Node ${OLDEST_NODE} or newer`,
  });
}

/** `$/` is there on github.com and GHE.com, not on a server of one's own. */
function serverLines({ server }: DoctorFacts, { calls }: SarUses): readonly DoctorLine[] {
  if (server === undefined || calls.length === 0) return [];
  const host = URL.canParse(server) ? new URL(server).hostname : server;
  if (host === 'github.com' || host.endsWith('.ghe.com')) return [];
  return [
    problem('server', host, 'the called workflows use "uses: $/…", which GitHub Enterprise Server does not know', {
      costs: 'no called watchdog starts',
      remedy: 'Use the actions of SAR by themselves, in workflows of your own',
    }),
  ];
}
