// The scene of the whole life cycle: search, triage, rescue, a gate that fails and then passes, and a patrol that finds nothing any more.

const FINDINGS = '.git/findings.json';
const VERDICT = '.git/verdict.json';

/** Writes the report of a triage as a page; the demo opens the last one. */
async function page({ sar, pagePath, writePage }, ...given) {
  const { exitCode, text } = await sar('triage', '--quiet', '--format', 'html', ...given);
  if (exitCode === 0) writePage(text);
  return { exitCode, text: exitCode === 0 ? `wrote ${pagePath}\n` : text };
}

/** The steps in order; see variables.mjs. They share a stage of their own. */
export const LIFE_CYCLE = [
  {
    title: 'Search: a variable is missing, CI is red, the index is stale, and a secret is old',
    command: 'sar patrol',
    run: ({ sar }) => sar('patrol', '--no-color', '--fail-on', 'P3'),
    expect: { exitCode: 1, says: ['MAX_ORDERS', 'DEPLOY_KEY', 'index_meta.json', 'ci.yml'] },
  },
  {
    title: 'Triage: what comes first, an issue for each blocker, a dashboard, and gaps for the registry',
    command: 'sar triage --issues all',
    run: ({ sar }) => sar('triage', '--no-color', '--issues', 'all', '--findings-file', FINDINGS),
    expect: { exitCode: 0, says: ['done', 'dashboard'] },
  },
  {
    title: 'Rescue, as a plan: nothing is written',
    command: 'sar rescue --findings-file findings.json --run-commands',
    run: ({ sar }) => sar('rescue', '--no-color', '--findings-file', FINDINGS, '--run-commands'),
    expect: { exitCode: 0, says: ['SAR-001', 'SAR-003', 'SAR-006'] },
  },
  {
    title: 'The gate fails: the import that nothing uses is still there',
    command: 'sar gate --run-commands',
    run: ({ sar }) => sar('gate', '--no-color', '--run-commands', '--verdict-file', VERDICT),
    expect: { exitCode: 1, says: ['F401', 'fail'] },
  },
  {
    title: 'Rescue, applied',
    command: 'sar rescue --findings-file findings.json --run-commands --apply',
    run: ({ sar }) => sar('rescue', '--no-color', '--findings-file', FINDINGS, '--run-commands', '--apply'),
    // Without ruff nothing mends the import, and the owner is asked in an issue.
    expect: ({ hasTools }) => ({
      exitCode: hasTools ? 0 : 1,
      says: ['SAR-001', hasTools ? 'ruff-imports' : 'blocked', 'SAR-003', 'SAR-006'],
    }),
  },
  {
    title: 'People merge the pull requests; the mailbox is processed, the index is built, the secret is rotated, and CI turns green',
    command: 'sar intents apply',
    run: async (set) => {
      const merged = set.merge();
      if (!set.hasTools) set.mendByHand();
      const applied = await set.sar('intents', 'apply');
      const built = set.rebuildEnds();
      set.secretIsRotated();
      set.ciIsGreen();
      const monitored = await set.monitor();
      const lines = [
        ...merged.map((title) => `merged ${title}`),
        applied.text.trimEnd(),
        ...built.map((title) => `ended: ${title}`),
        monitored.text,
      ];
      return { exitCode: applied.exitCode + monitored.exitCode, text: lines.join('\n') };
    },
    expect: { exitCode: 0, says: ['merged #', 'MAX_ORDERS', 'CI is healthy'] },
  },
  {
    title: 'The gate passes, and says so in a verdict',
    command: 'sar gate --run-commands --verdict-file verdict.json',
    run: ({ sar }) => sar('gate', '--no-color', '--run-commands', '--verdict-file', VERDICT),
    expect: { exitCode: 0, says: ['the gate passes'] },
  },
  {
    title: 'Rescue goes on where it waited: what it began is fixed',
    command: 'sar rescue --run-commands --apply',
    run: ({ sar }) => sar('rescue', '--no-color', '--run-commands', '--apply'),
    expect: { exitCode: 0, says: ['SAR-001', 'SAR-002', 'SAR-003', 'SAR-006', 'fixed'] },
  },
  {
    title: 'Triage again: the issues are closed, the gaps are resolved, the score goes up',
    command: 'sar triage --issues all --verdict-file verdict.json',
    run: async (set) => {
      const { exitCode, text } = await set.sar('triage', '--no-color', '--issues', 'all', '--verdict-file', VERDICT);
      const merged = set.merge();
      return { exitCode, text: `${text}\n${merged.map((title) => `merged ${title}`).join('\n')}` };
    },
    expect: { exitCode: 0, says: ['#1 closed', '#2 closed', 'resolutions', 'No findings'] },
  },
  {
    title: 'The registry of gaps and the score',
    command: 'sar gaps list; sar score --verdict-file verdict.json',
    run: async ({ sar, sarOffline }) => {
      const gaps = await sarOffline('gaps', 'list');
      const score = await sar('score', '--verdict-file', VERDICT);
      return { exitCode: gaps.exitCode + score.exitCode, text: gaps.text + score.text };
    },
    expect: { exitCode: 0, says: ['resolved', 'Level'] },
  },
  {
    title: 'The same as a page, to look at in a browser',
    command: 'sar triage --format html --verdict-file verdict.json',
    run: (set) => page(set, '--verdict-file', VERDICT),
    expect: { exitCode: 0, says: ['wrote'] },
  },
  {
    title: 'The second patrol finds nothing',
    command: 'sar patrol',
    run: ({ sar }) => sar('patrol', '--no-color', '--fail-on', 'P3'),
    expect: { exitCode: 0, says: ['No findings'] },
  },
];
