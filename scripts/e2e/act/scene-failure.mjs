import { firstLine } from '../../failures-reporter.mjs';

/** The line of a scene that failed; .ci/run looks for what begins with "FAILED". */
export function sceneFailure(name, error) {
  return `FAILED act: ${name}: ${firstLine([error])}`;
}
