import type { SensorInput } from '../../sensor.js';
import type { BrokenTarget } from './broken-target.js';
import { linkJudge, type JudgeContext } from './link-judge.js';

/** Links after which others are served. */
const BATCH = 200;

/** Everything that the documents' links name and that is not there: one entry for a target and a document. */
export async function judgeDocuments(input: SensorInput, context: JudgeContext): Promise<readonly BrokenTarget[]> {
  const judge = linkJudge(input, context);
  const found = new Map<string, BrokenTarget>();
  for (const [document, { links }] of context.documents) {
    await input.pace.step();
    for (const [at, link] of links.entries()) {
      if (at % BATCH === BATCH - 1) await input.pace.step();
      const verdict = judge(document, link);
      if (verdict === undefined) continue;
      const key = `${document}\0${verdict.rule}\0${verdict.target}`;
      const place = { line: link.line, href: link.href };
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...verdict, document, kind: link.kind, places: [place] });
      else known.places.push(place);
    }
  }
  return [...found.values()];
}
