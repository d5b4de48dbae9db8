// The scene of variables and secrets: audit, intents, processor, second audit.

/** The steps in order. Each tells what it does, and returns what was printed and whether it went as it should. */
export const VARIABLES = [
  {
    title: 'An audit finds what is missing and what has drifted',
    command: 'sar variables check --fail-on-absent',
    run: ({ sar }) => sar('variables', 'check', '--fail-on-absent'),
    expect: { exitCode: 1, says: ['absent', 'MAX_ORDERS', 'LOG_LEVEL'] },
  },
  {
    title: 'Secrets that are due for rotation',
    command: 'sar variables rotate-check --days 90',
    run: ({ sar }) => sar('variables', 'rotate-check', '--days', '90'),
    expect: { exitCode: 1, says: ['DEPLOY_KEY'] },
  },
  {
    title: 'An intent is queued for each variable whose value the baseline declares (playbook SAR-001)',
    command: 'sar variables enforce',
    run: ({ sar }) => sar('variables', 'enforce'),
    expect: { exitCode: 0, says: ['queued 2 intents'] },
  },
  {
    title: 'Somebody queues one that only people may decide',
    command: 'sar intents set KILL_SWITCH on --note "tired of it"',
    run: ({ sarOffline }) => sarOffline('intents', 'set', 'KILL_SWITCH', 'on', '--note', 'tired of it'),
    expect: { exitCode: 0, says: ['human-governance'] },
  },
  {
    title: 'The check for pull requests says what the processor would do; it needs no token',
    command: 'sar intents validate',
    run: ({ sarOffline }) => sarOffline('intents', 'validate'),
    expect: { exitCode: 1, says: ['3 intents', '1 would be refused'] },
  },
  {
    title: 'It is merged all the same, and the privileged action runs',
    command: 'uses: org/sar/actions/variable-intent-processor@v1',
    run: async ({ push, action }) => {
      push('Queue variables');
      const { exitCode, log } = await action('variable-intent-processor', {});
      // What the runner keeps to itself.
      return { exitCode, text: log.replaceAll(/^::add-mask::.*\n/gm, '') };
    },
    expect: { exitCode: 1, says: ['applied', 'refused', 'KILL_SWITCH'] },
  },
  {
    title: 'The mailbox is empty but for the reason of the refusal, in one signed commit; the ledger has a line for each write',
    command: 'git pull; git log -1; git show sar-state:ledger/…',
    run: ({ pull, checkout, repository }) => {
      pull();
      const log = checkout.git('log', '-1', '--format=%h %s', '--name-status');
      const ledger = [...repository.git.files('sar-state').keys()].filter((path) => path.endsWith('.ndjson'));
      const lines = ledger.flatMap((path) => repository.git.readText('sar-state', path).trimEnd().split('\n'));
      const short = lines.map((line) => JSON.parse(line)).map(({ name, before, after }) => `${name}: ${hash(before)} → ${hash(after)}`);
      return { exitCode: 0, text: `${log}\n\n${ledger.join(', ')}\n${short.join('\n')}\n` };
    },
    expect: { exitCode: 0, says: ['refused/', 'LOG_LEVEL', 'MAX_ORDERS'] },
  },
  {
    title: 'A second audit',
    command: 'sar variables check --fail-on-absent',
    run: ({ sar }) => sar('variables', 'check', '--fail-on-absent'),
    expect: { exitCode: 0, says: ['MAX_ORDERS'] },
  },
];

function hash(value) {
  return value === null ? 'nothing' : `${value.slice(0, 12)}…`;
}
