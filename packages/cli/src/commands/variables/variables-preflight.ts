import { resolve } from 'node:path';
import { isVariableLayer, quoteUntrusted, UserError } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import { PREFLIGHT_EVENTS, preflightWorkflow, type PreflightEntry, type PreflightEvent } from '@sar/patrol';
import { terminalSafe } from '@sar/report';
import { declaredEntries } from '@sar/search';
import { repositoryReferences } from '@sar/workflows';
import type { Command } from '../../arguments/command.js';
import { BASELINE } from '../../options.js';
import { openVariables } from './open-audit.js';
import { OUT } from './variables-check.js';

/** Layers that a job of GitHub Actions sees. */
const OF_JOBS = new Set(['org-secrets', 'repo-secrets', 'env-secrets', 'org-vars', 'repo-vars', 'env-vars']);

/** `sar variables preflight`: a workflow that tells what is configured without any token. */
export const variablesPreflight: Command = {
  name: 'variables preflight',
  summary: 'print a workflow that tests each referenced variable and secret for emptiness, without exposing it',
  positionals: '',
  maxPositionals: 0,
  details:
    "GitHub evaluates `secrets.X != ''` and the job sees true or false. Required entries of the registry that are absent fail the run; on events of forks and of Dependabot, where GitHub withholds secrets, they are unknown.",
  options: [
    {
      name: 'on',
      value: 'EVENTS',
      repeat: true,
      help: `what starts it: ${PREFLIGHT_EVENTS.join(', ')} (default workflow_dispatch)`,
      suggest: () => PREFLIGHT_EVENTS,
    },
    OUT,
    BASELINE,
  ],
  examples: ['sar variables preflight --on push,schedule --out .github/workflows/preflight.yml'],
  async run(given, io) {
    const { root, survey } = await openVariables(given, io);
    const events = given.values('on');
    for (const event of events) {
      if (!(PREFLIGHT_EVENTS as readonly string[]).includes(event))
        throw new UserError(`--on takes ${PREFLIGHT_EVENTS.join(', ')}, not ${quoteUntrusted(event)}`);
    }
    const required = declaredEntries(survey.baseline.variables.registry)
      .filter((entry) => entry.required && OF_JOBS.has(entry.layer))
      .map(({ layer, name, environment }): PreflightEntry => ({
        context: isVariableLayer(layer) ? 'vars' : 'secrets',
        name,
        ...(environment !== undefined && { environment }),
      }));
    const { references } = repositoryReferences(survey.repository);
    const text = preflightWorkflow(references, { required, ...(events.length > 0 && { events: events as readonly PreflightEvent[] }) });
    const out = given.value('out');
    if (out === undefined) io.out(text);
    else {
      writeOutput(root, resolve(io.workingDirectory, out), text);
      io.err(`wrote ${terminalSafe(out)}\n`);
    }
    return 0;
  },
};
