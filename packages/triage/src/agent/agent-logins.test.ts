import { expect, it } from 'vitest';
import { dispatchTarget } from './dispatch-target.js';
import { isAgent, isAssigned } from './agent-logins.js';

it.each([
  ['copilot-swe-agent[bot]', ['Copilot'], true],
  ['copilot-swe-agent[bot]', ['octocat', 'copilot-swe-agent'], true],
  ['Copilot-SWE-Agent[bot]', ['copilot'], true],
  ['copilot-swe-agent[bot]', ['octocat'], false],
  ['octocat', ['Octocat'], true],
  ['other[bot]', ['other'], true],
  ['other[bot]', ['Copilot'], false],
  ['constructor', [], false],
])('%s is among %j: %s', (login, assignees, is) => {
  expect(isAssigned(assignees, login)).toBe(is);
});

it.each([
  ['heal.yml', { kind: 'workflow', file: 'heal.yml', ref: 'main' }],
  ['heal.YAML', { kind: 'workflow', file: 'heal.YAML', ref: 'main' }],
  ['heal', { kind: 'repository-event', type: 'heal' }],
  ['yml', { kind: 'repository-event', type: 'yml' }],
])('%s is started as %j', (text, target) => {
  expect(dispatchTarget(text, 'main')).toEqual(target);
});

it.each([
  ['copilot', true],
  ['copilot-swe-agent', true],
  ['octocat', false],
  ['constructor', false],
])('%s is a coding agent: %s', (login, expected) => {
  expect(isAgent(login)).toBe(expected);
});
