import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'code-scanning';
const HELP =
  'Mend the code as the rule of the tool says. What is no weakness is dismissed on its page under Security, or suppressed in the way of the tool.';

/**
 * The rules of the sensor; `docs/rules/code-scanning/<id>.md` has a page for each. The impact follows from `security-severity`; none is `security`,
 * which stops all automation: a scanner's result is a possible weakness, not a breach that happened.
 */
export const CODE_SCANNING_RULE_TABLE = [
  {
    id: 'critical-result',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'blocks',
    summary: 'results of code scanning with a security severity of 9.0 and more',
    help: HELP,
  },
  {
    id: 'high-result',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'degrades',
    summary: 'results of code scanning with a security severity of 7.0 to 8.9',
    help: HELP,
  },
  {
    id: 'medium-result',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'results of code scanning with a security severity of 4.0 to 6.9',
    help: HELP,
  },
  {
    id: 'low-result',
    sensor: SENSOR,
    condition: 'broken',
    impact: 'advisory',
    summary: 'results of code scanning with a security severity below 4.0',
    help: HELP,
  },
  {
    id: 'unrated-result',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'results of tools that give no security severity',
    help: 'Mend the code as the rule of the tool says, or suppress it in the way of the tool.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'code-scanning'> })[];
