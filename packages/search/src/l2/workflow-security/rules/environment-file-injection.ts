import { dangerOf } from '../picture/danger-of.js';
import { isPrivileged } from '../picture/events.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import { runnerFileWrites, type RunnerFileWrite } from '../picture/runner-file-writes.js';
import { fileLineOf } from '../picture/script-of.js';
import { placeOfStep, stepSites, type StepSite } from '../picture/step-site.js';
import { textsIn } from '../picture/site-texts.js';
import { trustOfText } from '../picture/trust.js';
import type { TrustVerdict } from '../picture/trust-verdict.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Texts without line breaks: names of branches cannot have any. */
const ONE_LINE = /(?:head_ref|head\.ref|head\.label|head_branch|default_branch)$/;
/** What a pipe within `$(…)` gives is no longer the text itself. */
const FILTERED = /\$\([^()|]*\|[^()]*\)/g;

/**
 * Fires for scripts that put text of others into GITHUB_ENV or GITHUB_PATH, which decide about every later step of the job. Doubtful where the text comes from
 * commands in a run that anybody starts, and for names of branches, which cannot hold a line break.
 */
export const environmentFileInjection: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => {
    const { run } = site.step;
    if (run === undefined || !/GITHUB_(?:ENV|PATH)\b|github\.(?:env|path)\b/i.test(run.value)) return [];
    return runnerFileWrites(run.value.split('\n'))
      .filter(({ file }) => file !== 'OUTPUT')
      .flatMap((write) => judge(write, site, picture));
  });

function judge(write: RunnerFileWrite, site: StepSite, picture: SecurityPicture): readonly Weakness[] {
  const { file, index, line, written, isVerbatim } = write;
  const ways = picture.reaches(site);
  const verdict = untrustedIn(written.replace(FILTERED, ''), isVerbatim, site, picture);
  const dynamic = !isVerbatim && /\$\(|`|\bcat\b/.test(written);
  const danger = dangerOf(ways, verdict?.source);
  const isOpen = verdict !== undefined && !danger.guarded;
  const strange = isOpen && (file === 'PATH' || !ONE_LINE.test(verdict.source));
  const doubtful = !isOpen && dynamic && ways.some(({ event, guarded }) => isPrivileged(event) && !guarded);
  if (!isOpen && !doubtful) return [];
  return [
    {
      rule: 'environment-file-injection',
      place: { ...placeOfStep(site), line: fileLineOf(site, index + 1), column: 1 },
      identity: [file, line.trim().slice(0, 200)],
      message: isOpen
        ? `${verdict.source}, which anybody can write, goes into GITHUB_${file}: ${strange ? `with a line break in it, it sets what it likes for every later step in ${danger.runs}` : 'a branch has no line break in its name, but decides about the variable'}`
        : `what a command prints goes into GITHUB_${file} in runs that anybody can start: a line break in it sets what it likes for every later step`,
      expected: 'GITHUB_OUTPUT, or a value that is checked before',
      actual: line.trim().slice(0, 200),
      impact: strange ? danger.impact : 'advisory',
      ...(strange ? {} : { pedantic: true }),
    },
  ];
}

/** The text of others in lines: an expression, or a variable of `env:` that holds one. */
function untrustedIn(lines: string, isVerbatim: boolean, site: StepSite, picture: SecurityPicture): TrustVerdict | undefined {
  return textsIn(lines, site, !isVerbatim)
    .map((text) => trustOfText(text, site, picture))
    .find(({ trust }) => trust === 'attacker');
}
