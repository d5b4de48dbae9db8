import { compileGlob, isGlob, type Looked, type Signal, type Unjudged } from '@sar/baseline';
import { signalOf } from '../../../reading/signal-of.js';
import { COVERAGE_RULE_TABLE } from '../coverage-rules.js';
import { countedOf, filesText, type CoverageFacts, type CoverageVerdict } from '../coverage-judgement.js';
import { isBelow, lackOf, percentOf, sumOf } from '../model/ratio.js';
import { testTasks } from '../test-tasks.js';

const [, PATH] = COVERAGE_RULE_TABLE;

/** The files of each glob of `paths` together against its threshold. */
export function judgePaths({ files, settings }: CoverageFacts): CoverageVerdict {
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  const counted = settings.count === 'lines' ? 'lines' : 'lines and branches';
  for (const [glob, least] of Object.entries(settings.paths)) {
    const { matches } = compileGlob(glob);
    const own = [...files].filter(([path]) => matches(path));
    const ratio = sumOf(own.map(([, file]) => countedOf(file, settings)));
    if (ratio.total === 0) {
      unjudged.push({ path: folderOf(glob), reason: `no report measures a line of a file that sensors.coverage.paths has as ${glob}` });
      continue;
    }
    looked.push({ what: glob, detail: `${percentOf(ratio)} % of ${ratio.total} ${counted} of ${filesText(own.length)}` });
    if (!isBelow(ratio, least)) continue;
    signals.push(
      signalOf(PATH, 'L1', {
        artefact: { kind: 'file', path: folderOf(glob), name: glob },
        identity: [glob],
        message: `tests cover ${percentOf(ratio)} % of ${ratio.total} ${counted} in the files of ${glob}; ${least} % is the least, which ${lackOf(ratio, least)} more covered ${counted} would reach`,
        expected: `at least ${least} % of ${counted}`,
        actual: `${percentOf(ratio)} % (${ratio.covered} of ${ratio.total})`,
        evidence: testTasks(own.map(([path, file]) => ({ path, file }))),
      }),
    );
  }
  return { signals, unjudged, looked };
}

/** The folder that a glob begins with; the path itself when it has no wildcard. */
function folderOf(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex(isGlob);
  return (wild === -1 ? parts : parts.slice(0, wild)).join('/') || '.';
}
