import type { Reading, Signal } from '@sar/baseline';
import { readingOf } from '../../reading/reading-draft.js';
import { signalOf } from '../../reading/signal-of.js';
import type { SensorInput } from '../../sensor.js';
import { repositoryNames } from '../named-path/repository-names.js';
import { instructionFiles } from './instruction-files.js';
import { instructionMentions } from './instruction-mentions.js';
import { judgeContexts } from './judge-contexts.js';
import { mentionJudge, type MissingMention } from './missing-mentions.js';
import { SESSION_CONTEXT_RULE_TABLE } from './session-context-rules.js';

const BASE = { sensor: 'session-context', layer: 'L5', unit: 'references' } as const;
const [, PATH, COMMAND] = SESSION_CONTEXT_RULE_TABLE;

/** See `sessionContext`. */
export async function readSessionContext(input: SensorInput): Promise<Reading> {
  const contexts = await judgeContexts(input);
  const files = await instructionFiles(input);
  const signals: Signal[] = [];
  let judged = 0;
  if (files.texts.size > 0) {
    const judge = mentionJudge(input, repositoryNames(input.tree));
    for (const [path, text] of files.texts) {
      await input.pace.step();
      const mentions = instructionMentions(text);
      judged += mentions.length;
      signals.push(...(await judge.missing(path, mentions)).map((missing) => signalOfMention(path, missing)));
    }
  }
  return readingOf({
    ...BASE,
    judged: judged + contexts.judged,
    signals: [...contexts.signals, ...signals],
    unjudged: [...contexts.unjudged, ...files.unjudged],
    looked: [...contexts.looked, ...files.looked],
  });
}

function signalOfMention(path: string, { mention, what, isGone, isDoubtful, movedTo }: MissingMention): Signal {
  const now = movedTo === undefined ? '' : `; a file of that name is now ${movedTo}`;
  const place = { kind: 'context', path, line: mention.line } as const;
  const pedantic = isDoubtful && !isGone ? { pedantic: true } : {};
  if (mention.kind === 'path')
    return signalOf(PATH, 'L5', {
      artefact: { ...place, name: what },
      identity: [path, what],
      message: `the instructions name ${what}, which ${isGone ? 'was removed from' : 'is not in'} the repository${now}`,
      expected: `${what} in the repository`,
      actual: `no such path${now}`,
      ...pedantic,
    });
  const isScript = mention.kind === 'npm-script';
  const where = isScript ? 'no package.json has that script' : 'no Makefile has that target';
  return signalOf(COMMAND, 'L5', {
    artefact: { ...place, name: what },
    identity: [path, mention.kind, what],
    message: `the instructions run ${isScript ? `npm run ${what}` : `make ${what}`}, and ${where}`,
    expected: isScript ? `a script ${what} in package.json` : `a target ${what} in the Makefile`,
    actual: where,
    ...pedantic,
  });
}
