import { actionOf, inputOf, placeOfScalar, stepSites } from '../picture/step-site.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Fires for `pip-install` of actions/setup-python, which installs outside of any environment and lock file; doubtful for `shell: cmd`, whose quoting no expression survives. */
export const misfeature: WeaknessRule = (document) => {
  const defaults =
    document.kind === 'workflow'
      ? [{ scalar: document.defaults.shell, job: undefined }, ...document.jobs.map((job) => ({ scalar: job.defaults.shell, job }))]
      : [];
  const shells = [...defaults, ...stepSites(document).map(({ job, step }) => ({ scalar: step.shell, job, step }))];
  const cmd = shells.flatMap((one): readonly Weakness[] => {
    const { scalar, job } = one;
    if (scalar === undefined || !/^cmd(?:\.exe)?$/i.test(scalar.value.trim())) return [];
    return [
      {
        rule: 'misfeature',
        place: placeOfScalar(document, scalar, job, 'step' in one ? one.step : undefined),
        identity: ['cmd'],
        message: 'cmd.exe has no sound way of quoting, so that what variables hold can become commands',
        expected: 'pwsh or bash',
        actual: scalar.value,
        pedantic: true,
      },
    ];
  });
  const pip = stepSites(document).flatMap((site): readonly Weakness[] => {
    const input = actionOf(site)?.action === 'actions/setup-python' ? inputOf(site, 'pip-install') : undefined;
    if (input === undefined || input.value.trim() === '') return [];
    return [
      {
        rule: 'misfeature',
        place: placeOfScalar(document, input, site.job, site.step),
        identity: ['pip-install'],
        message:
          'pip-install of actions/setup-python installs into the interpreter of the machine, outside of any environment and lock file',
        expected: 'a step with pip and a lock file in an environment of its own',
        actual: input.value.trim().slice(0, 150),
      },
    ];
  });
  return [...cmd, ...pip];
};
