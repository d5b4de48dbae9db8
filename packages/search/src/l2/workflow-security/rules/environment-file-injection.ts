import { expressionSpans, type ScalarMap } from '@sar/workflows';
import { dangerOf } from '../picture/danger-of.js';
import { isPrivileged } from '../picture/events.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import { fileLineOf } from '../picture/script-of.js';
import { placeOfStep, stepSites, type StepSite } from '../picture/step-site.js';
import { trustOfText, type TrustVerdict } from '../picture/trust.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

/** A line, or a group of lines, whose output goes to one of the two files. */
const WRITES = /GITHUB_(ENV|PATH)\b/;
const VARIABLE = /\$(?:env:(\w+)|\{(\w+)[^}]*\}|(\w+))/gi;

/**
 * Fires for scripts that put text of others into GITHUB_ENV or GITHUB_PATH, which decide about every later step of the job. Doubtful where the text comes from
 * commands in a run that anybody starts.
 */
export const environmentFileInjection: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => (site.step.run?.value.match(WRITES) === null ? [] : judge(site, picture)));

function judge(site: StepSite, picture: SecurityPicture): readonly Weakness[] {
  const { run } = site.step;
  if (run === undefined) return [];
  const lines = run.value.split('\n');
  const ways = picture.reaches(site);
  const found: Weakness[] = [];
  for (const [index, text] of lines.entries()) {
    const file = /(?:>>?|tee\s+(?:-a|--append)|-FilePath|Add-Content)\s*["']?\$\{?(?:env:)?GITHUB_(ENV|PATH)\b/i
      .exec(text)?.[1]
      ?.toUpperCase();
    if (file === undefined) continue;
    const verdict = untrustedIn(text, site, picture);
    const dynamic = /\$\(|`|\bcat\b/.test(text.replace(WRITES, ''));
    const danger = dangerOf(ways, verdict?.source);
    const strange = verdict?.trust === 'attacker' && !danger.guarded;
    const doubtful = !strange && dynamic && ways.some(({ event, guarded }) => isPrivileged(event) && !guarded);
    if (!strange && !doubtful) continue;
    found.push({
      rule: 'environment-file-injection',
      place: { ...placeOfStep(site), line: fileLineOf(site, index + 1), column: 1 },
      identity: [file, text.trim().slice(0, 200)],
      message: strange
        ? `${verdict.source}, which anybody can write, goes into GITHUB_${file}: with a line break in it, it sets what it likes for every later step in ${danger.runs}`
        : `what a command prints goes into GITHUB_${file} in runs that anybody can start: a line break in it sets what it likes for every later step`,
      expected: 'GITHUB_OUTPUT, or a value that is checked before',
      actual: text.trim().slice(0, 200),
      impact: strange ? danger.impact : 'advisory',
      ...(strange ? {} : { pedantic: true }),
    });
  }
  return found;
}

/** The text of others in a line: an expression, or a variable of `env:` that holds one. */
function untrustedIn(line: string, site: StepSite, picture: SecurityPicture): TrustVerdict | undefined {
  const scopes: readonly (ScalarMap | undefined)[] = [
    site.step.env,
    site.job?.env,
    site.document.kind === 'workflow' ? site.document.env : undefined,
  ];
  const direct = expressionSpans(line).map(({ start, end }) => line.slice(start, end));
  const named = [...line.matchAll(VARIABLE)].flatMap(([, windows, braced, plain]) => {
    const name = braced ?? plain ?? windows ?? '';
    return scopes.flatMap((scope) => scope?.get(name)?.value ?? [])[0] ?? [];
  });
  return [...direct, ...named].map((text) => trustOfText(text, site, picture)).find(({ trust }) => trust === 'attacker');
}
