import { expressionSpans } from '@sar/workflows';
import { reachingPaths } from '../expression/reaching-paths.js';
import { areInJsText } from '../expression/script-quotes.js';
import { envFix } from '../fixes/env-fix.js';
import { codeSinks, type CodeSink } from '../picture/code-sinks.js';
import { dangerOf } from '../picture/danger-of.js';
import type { SecurityPicture } from '../picture/security-picture.js';
import { placeOfStep, stepSites, type StepSite } from '../picture/step-site.js';
import { placeAt } from '../picture/text-places.js';
import { trustOf } from '../picture/trust.js';
import { worst, type Trust, type TrustVerdict } from '../picture/trust-verdict.js';
import { writtenExpressions, type WrittenExpression } from '../picture/written-expressions.js';
import type { Weakness } from '../weakness.js';
import type { WeaknessRule } from './weakness-rule.js';

interface Found {
  readonly written: WrittenExpression;
  readonly verdict: TrustVerdict;
}

const WHO: Readonly<Record<Exclude<Trust, 'nobody'>, string>> = {
  attacker: 'anybody can write it',
  caller: 'whoever calls this decides what it is',
  writer: 'everybody with access to the repository can choose it',
  unknown: 'what it holds is decided elsewhere',
};

/**
 * Fires for scripts, and inputs of actions that run them as code, into which GitHub puts a text before they run. One finding a step for what anybody
 * writes, and a doubtful one for what callers, people with access or earlier steps decide.
 */
export const templateInjection: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => codeSinks(site).flatMap((sink) => weaknessesOf(site, sink, picture)));

function weaknessesOf(site: StepSite, sink: CodeSink, picture: SecurityPicture): readonly Weakness[] {
  const expressions = writtenExpressions(site.document, sink.code);
  const { value } = sink.code;
  const quoted =
    sink.language === 'javascript' && expressions.length > 0
      ? areInJsText(
          value,
          expressionSpans(value).map(({ start, end }) => [start, end] as const),
        )
      : [];
  const found = expressions.flatMap((written, index): readonly Found[] => {
    const jsonIsSafe = sink.language === 'javascript' && quoted[index] !== true;
    const paths = written.tree === undefined ? [] : reachingPaths(written.tree, jsonIsSafe);
    const verdict = worst(
      paths.map((path) => trustOf(path, site, picture)),
      written.inner,
    );
    return verdict.trust === 'nobody' ? [] : [{ written, verdict }];
  });
  const certain = found.filter(({ verdict }) => verdict.trust === 'attacker');
  const doubtful = found.filter(({ verdict }) => verdict.trust !== 'attacker');
  return [...weakness(site, sink, certain, picture), ...weakness(site, sink, doubtful, picture)];
}

function weakness(site: StepSite, sink: CodeSink, found: readonly Found[], picture: SecurityPicture): readonly Weakness[] {
  const [first] = found;
  if (first === undefined || first.verdict.trust === 'nobody') return [];
  const { trust, source } = first.verdict;
  const names = [...new Set(found.map(({ written }) => oneLine(written.inner)))];
  const danger = trust === 'attacker' ? worstDanger(found, site, picture) : undefined;
  const isCertain = danger !== undefined && !danger.guarded;
  const fix =
    sink.language === 'shell' && site.step.run === sink.code
      ? envFix(
          site,
          found.map(({ written }) => written),
          trust === 'attacker',
        )
      : undefined;
  const through = names[0]?.toLowerCase().includes(source) === true ? '' : `, which holds ${source}`;
  return [
    {
      rule: 'template-injection',
      place: placeOfStep(site, first.written.start),
      identity: [trust === 'attacker' ? 'attacker' : 'doubtful', sink.what, ...names.toSorted()],
      message: `${named(names)}${through} is put into ${sink.what} before it runs, and ${WHO[trust]}${danger === undefined ? '' : `: that is code in ${danger.runs}`}`,
      expected: sink.language === 'javascript' ? 'process.env, filled by env:' : 'a variable in quotes, filled by env:',
      actual: named(names),
      impact: danger === undefined ? 'advisory' : danger.impact,
      ...(isCertain ? {} : { pedantic: true }),
      evidence: found.slice(0, 20).map(({ written, verdict }) => ({
        path: site.document.path,
        line: placeAt(site.document, written.start).line,
        text: `\${{ ${oneLine(written.inner)} }}: ${verdict.trust === 'nobody' ? '' : WHO[verdict.trust]}`,
      })),
      ...(fix !== undefined && { fix }),
    },
  ];
}

function worstDanger(found: readonly Found[], site: StepSite, picture: SecurityPicture) {
  const ways = picture.reaches(site);
  const dangers = found.map(({ verdict }) => dangerOf(ways, verdict.source));
  const open = dangers.filter(({ guarded }) => !guarded);
  return open.find(({ impact }) => impact === 'blocks') ?? open[0] ?? dangers[0];
}

function named(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.length === 0 ? `\${{ ${first} }}` : `\${{ ${first} }} and ${others.length} more`;
}

function oneLine(inner: string): string {
  return inner.replaceAll(/\s+/g, ' ').slice(0, 150);
}
