import { describe, expect, it } from 'vitest';
import { watchdogFile } from './watchdog-workflow.fixture.js';

describe('the gate of the pre-flight', () => {
  const { workflow } = watchdogFile({ file: 'watchdog-preflight.yml' });
  const gate = workflow.jobs['gate'];

  it('runs whatever became of the jobs before it, and needs all of them', () => {
    expect(gate?.if).toBe('${{ always() }}');
    const others = Object.keys(workflow.jobs).filter((name) => !['gate', 'others'].includes(name));
    expect(gate?.needs).toEqual(others);
    expect(gate?.steps.find(({ uses }) => uses === '$/actions/gate')?.with).toMatchObject({
      needs: '${{ toJSON(needs) }}',
      'run-commands': false,
    });
  });

  it('leaves no check out that the baseline adds', () => {
    const { checks, 'command-checks': others } = workflow.on['workflow_call']?.inputs ?? {};
    const words = String(checks?.['default']).split(' ');
    expect(others?.['default']).toBe(words.map((word) => `!${word}`).join(' '));
    expect(words).not.toContain('');
  });

  it('passes no branch that somebody judges by hand', () => {
    const [first] = gate?.steps ?? [];
    expect(first?.if).toContain("github.event_name == 'workflow_dispatch'");
    expect(first?.run).toMatch(/\nexit 1\n$/);
  });

  it('writes nowhere in a job that runs the code of the change', () => {
    const running = Object.entries(workflow.jobs).filter(([, { steps }]) =>
      steps.some(({ uses, with: given }) => uses === '$/actions/gate' && given?.['run-commands'] !== false),
    );
    expect(running.map(([name]) => name)).toEqual(['commands']);
    expect(running.flatMap(([, { permissions = {} }]) => Object.values(permissions))).not.toContain('write');
  });

  // In a repository that is a fork itself every head is of a fork, those of its own branches, too, which have variables and secrets.
  it('takes for a fork what is of another repository, not what is of a forked one', () => {
    const gates = Object.values(workflow.jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses === '$/actions/gate'));
    const other = 'github.event.pull_request && github.event.pull_request.head.repo.id != github.event.pull_request.base.repo.id';
    const unknowns = gates.map(({ with: given }) => given?.['on-unknown']);
    expect(unknowns).toHaveLength(2);
    expect(new Set(unknowns)).toEqual(new Set([`\${{ ${other} && inputs.on-unknown-for-forks || inputs.on-unknown }}`]));
  });
});
