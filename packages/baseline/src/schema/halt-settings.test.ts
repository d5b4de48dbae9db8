import { expect, it } from 'vitest';
import { loadBaseline } from '../load/load-baseline.js';

const load = async (name: string, value: string) =>
  loadBaseline({
    text: `version: 1\nhalt: ${JSON.stringify({ variable: { name, value } })}\n`,
    readFile: () => ({ kind: 'absent' }),
  });

it.each([
  ['AGENT_KILL_SWITCH', '1'],
  ['_X9', 'stopped by SAR'],
])('the halt variable may be %s with the value %j', async (name, value) => {
  expect((await load(name, value)).halt.variable).toEqual({ name, value });
});

it.each([
  ['small letters', 'agent_kill_switch', '1', 'halt.variable.name'],
  ["GitHub's own names", 'GITHUB_TOKEN', '1', 'halt.variable.name'],
  ['a path', 'X/../../secrets', '1', 'halt.variable.name'],
  ['nothing', '', '1', 'halt.variable.name'],
  ['a line end', 'KILL', '1\n', 'halt.variable.value'],
  ['a second line', 'KILL', '1\nFIREWALL=off', 'halt.variable.value'],
  ['a blank behind it', 'KILL', '1 ', 'halt.variable.value'],
  ['blanks alone', 'KILL', '\u00a0', 'halt.variable.value'],
  ['no value', 'KILL', '', 'halt.variable.value'],
  ['the variable that gets the failure rate', 'CODEX_CI_FAILURE_RATE', '1', 'none of `ci.variables`'],
  ['the variable that gets the last green commit', 'CODEX_CI_LAST_GREEN_SHA', '1', 'none of `ci.variables`'],
])('is refused when the baseline is read, not when it has to halt: %s', async (_what, name, value, said) => {
  await expect(load(name, value)).rejects.toThrow(said);
});
