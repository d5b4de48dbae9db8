import { describe, expect, it } from 'vitest';
import type { Chosen } from './chosen.fixture.js';
import { gateChoices } from './gate-choices.fixture.js';
import { rescueChoices } from './rescue-choices.fixture.js';

/** Each way by which a text of somebody else's comes in. */
const ENTRY_POINTS: Readonly<Record<string, (text: string) => Promise<Chosen>>> = {
  'rescue: what a sensor finds': async (text) => rescueChoices({ found: text }),
  'rescue: a file of the checkout, and its name': async (text) => rescueChoices({ file: text }),
  'rescue: a findings file about what is there': async (text) => rescueChoices({ told: { text, sensor: 'own-scan' } }),
  'rescue: a findings file about a sensor that there is not': async (text) => rescueChoices({ told: { text, sensor: 'foreign' } }),
  'rescue: a findings file about a sensor that is switched off': async (text) => rescueChoices({ told: { text, sensor: 'off-scan' } }),
  'rescue: what programs print': async (text) => rescueChoices({ printed: text }),
  'rescue: titles of runs': async (text) => rescueChoices({ title: text }),
  'rescue: the journal on sar-state': async (text) => rescueChoices({ remembered: text }),
  'rescue: an issue': async (text) => rescueChoices({ issue: text }),
  'rescue: what servers answer': async (text) => rescueChoices({ answered: text }),
  'gate: the baseline of the change': async (text) => gateChoices({ baseline: text }),
  'gate: a file of the change, and its name': async (text) => gateChoices({ file: text }),
  'gate: results of jobs': async (text) => gateChoices({ needs: text }),
  'gate: variables': async (text) => gateChoices({ variable: text }),
  'gate: reports': async (text) => gateChoices({ report: text }),
  'gate: what programs print': async (text) => gateChoices({ printed: text }),
  'gate: the name of a branch': async (text) => gateChoices({ branch: text }),
  'gate: the login of who approved': async (text) => gateChoices({ login: text }),
};
/** What there is to choose at all: words of the baselines and of SAR. */
const THERE_IS: Chosen = {
  commands: [
    '.: check',
    '.: licences',
    '.: lint --strict',
    '.: mend --all',
    '.: own-scan --json',
    'playbook ASK',
    'playbook MEND',
    'playbook REBUILD',
    'playbook SAR-002',
    'shown lint --strict',
    'shown sar search --sensor doc-links --fail-on P3',
    'shown sar search --sensor licences --fail-on P2',
  ],
  repositories: ['POST https://mlflow.example/api/2.0/mlflow/experiments/search'],
  workflows: [
    'branch sar/MEND-KEY',
    'dispatch [{"kind":"workflow","file":"rebuild.yml","ref":"main"},[["what","all"],["sar-id","sar-KEY-0"]]]',
    'file sar/MEND-KEY:docs/mended.md',
    'pull request sar/MEND-KEY into main',
  ],
  tokens: ['token'],
};

/** Puts these texts into every entry point, and tests what was chosen: programs, repositories, workflows, tokens. */
export function testChoices(texts: readonly string[]): void {
  const made = new Map<string, Promise<readonly Chosen[]>>();
  const chosenBy = async (entry: string): Promise<readonly Chosen[]> => {
    const run = ENTRY_POINTS[entry] ?? expect.fail(entry);
    const known = made.get(entry) ?? Promise.all(texts.map(run));
    made.set(entry, known);
    return known;
  };

  describe.each(['commands', 'repositories', 'workflows', 'tokens'] as const)('%s are chosen by no text of others', (kind) => {
    it.each(Object.keys(ENTRY_POINTS))('%s', async (entry) => {
      for (const [index, chosen] of (await chosenBy(entry)).entries())
        expect(THERE_IS[kind], texts[index]).toEqual(expect.arrayContaining([...chosen[kind]]));
    });

    it('and all that there is was chosen', async () => {
      const all = (await Promise.all(Object.keys(ENTRY_POINTS).map(chosenBy))).flat();
      expect([...new Set(all.flatMap((chosen) => chosen[kind]))].toSorted()).toEqual(THERE_IS[kind].toSorted());
    });
  });
}
