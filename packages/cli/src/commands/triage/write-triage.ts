import { resolve } from 'node:path';
import { writeOutput } from '@sar/host';
import { planText, SAR_VERSION, triageDocument, triagePage, triageReport, type TriageActed } from '@sar/patrol';
import { actLines, jsonText, MAX_MARKDOWN_BYTES, sarif, triageMarkdown, triageTable } from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { htmlDocument } from '../../output/html-document.js';
import { pageFacts } from '../../output/page-facts.js';
import { render, type Rendering } from '../../output/render.js';
import { ruleLink } from '../../rule-link.js';
import type { OpenTriage } from './open-triage.js';

const COMMAND = 'sar triage';
const CATEGORY = 'sar/triage';

/** Prints the triage, and writes the files that were asked for. */
export async function writeTriage(opened: OpenTriage, acted: TriageActed | undefined, given: Arguments, io: Io): Promise<void> {
  const { run } = opened;
  const acts = acted?.acts;
  const triaged = { ...opened.triaged, notes: [...opened.triaged.notes, ...(acted?.notes ?? [])] };
  const report = triageReport(triaged, acts);
  const rendering: Rendering = {
    report,
    command: COMMAND,
    category: CATEGORY,
    json: () => triageDocument(triaged),
    markdown: () => triageMarkdown(report, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command: COMMAND }),
    table: (options) => triageTable(report, options),
  };
  io.out(
    given.value('format') === 'html'
      ? await htmlDocument(await triagePage(triaged, run.survey, pageFacts(COMMAND, run.root, run.origin, triaged.place.commit), acts))
      : render(rendering, given, io),
  );
  if (!showsActs(given)) for (const line of actLines(acts ?? [])) io.err(`${line}\n`);
  const write = (option: string, text: () => string) => {
    const file = given.value(option);
    if (file === undefined) return;
    writeOutput(run.root, resolve(io.workingDirectory, file), text());
    io.err(`wrote ${file}\n`);
  };
  write('findings-file', () => jsonText(triageDocument(triaged)));
  write('sarif-file', () => jsonText(sarif(report, { version: SAR_VERSION, category: CATEGORY, linkTo: ruleLink })));
  write('plan-file', () => planText(triaged));
}

/** The other formats have no place for what was done, which nobody may miss. */
function showsActs(given: Arguments): boolean {
  const format = given.value('format') ?? 'table';
  return format === 'table' ? !given.flag('quiet') : format === 'markdown' || format === 'html';
}
