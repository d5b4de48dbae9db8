import { signalOf } from '../../../reading/signal-of.js';
import { COVERAGE_RULE_TABLE } from '../coverage-rules.js';
import { countedOf, filesText, NOTHING, type CoverageFacts, type CoverageVerdict } from '../coverage-judgement.js';
import { isBelow, lackOf, percentOf, sumOf } from '../model/ratio.js';
import { testTasks } from '../test-tasks.js';

const [TOTAL] = COVERAGE_RULE_TABLE;

/** All measured files together against `total-percent`. */
export function judgeTotal({ files, reports, settings }: CoverageFacts): CoverageVerdict {
  const least = settings['total-percent'];
  const ratio = sumOf([...files.values()].map((file) => countedOf(file, settings)));
  const counted = settings.count === 'lines' ? 'lines' : 'lines and branches';
  const looked = [{ what: 'total', detail: `${percentOf(ratio)} % of ${ratio.total} ${counted} of ${filesText(files.size)}` }];
  if (!isBelow(ratio, least)) return { ...NOTHING, looked };
  const [report] = reports;
  return {
    ...NOTHING,
    looked,
    signals: [
      signalOf(TOTAL, 'L1', {
        artefact: {
          kind: 'file',
          path: reports.length > 1 || report === undefined || settings.command !== undefined ? '.' : report,
          name: 'total coverage',
        },
        identity: ['total'],
        message: `tests cover ${percentOf(ratio)} % of ${ratio.total} ${counted} in ${filesText(files.size)}; ${least} % is the least, which ${lackOf(ratio, least)} more covered ${counted} would reach`,
        expected: `at least ${least} % of ${counted}`,
        actual: `${percentOf(ratio)} % (${ratio.covered} of ${ratio.total})`,
        evidence: testTasks([...files].map(([path, file]) => ({ path, file }))),
      }),
    ],
  };
}
