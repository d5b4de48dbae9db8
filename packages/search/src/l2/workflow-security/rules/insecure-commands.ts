import type { ScalarMap } from '@sar/workflows';
import { placeOfScalar, stepSites, type StepSite } from '../picture/step-site.js';
import type { Weakness } from '../weakness.js';
import { printedCommands } from './printed-commands.js';
import type { WeaknessRule } from './weakness-rule.js';

const SWITCH = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** Fires for the switch that lets any output set the environment, and for the commands `::set-env` and `::add-path`, which fail without it. */
export const insecureCommands: WeaknessRule = (document) => {
  const scopes: (readonly [ScalarMap, StepSite | undefined, string | undefined])[] = stepSites(document).map((site) => [
    site.step.env,
    site,
    site.job?.id,
  ]);
  if (document.kind === 'workflow')
    scopes.push([document.env, undefined, undefined], ...document.jobs.map((job) => [job.env, undefined, job.id] as const));
  const switches = scopes.flatMap(([env, site, job]): readonly Weakness[] => {
    const value = env.get(SWITCH);
    if (value === undefined || !/^(?:true|1|yes)$/i.test(value.value.trim())) return [];
    return [
      {
        rule: 'insecure-commands',
        place: { ...placeOfScalar(document, value, site?.job, site?.step), ...(job !== undefined && { job }) },
        identity: [SWITCH],
        message: `${SWITCH} lets whatever a step prints set variables and the path of later steps`,
        expected: 'no such variable',
        actual: value.value,
      },
    ];
  });
  return [
    ...switches,
    ...printedCommands(
      document,
      /::(set-env|add-path)(?:\s|::)/,
      'insecure-commands',
      (name) => `::${name}, which GitHub took away because any output could use it`,
    ),
  ];
};
