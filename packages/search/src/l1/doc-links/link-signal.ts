import { quoteUntrusted, type Fix, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { BrokenTarget, BrokenTargets } from './broken-target.js';
import { DOC_LINKS_RULE_TABLE } from './doc-links-rules.js';

/** Most lines that are named as evidence. */
const MAX_LINES = 50;

/** The signal of a broken target, or of many of one document; `fix` where there is a mechanical remedy. */
export function linkSignal([broken, ...others]: BrokenTargets, fix: Fix | undefined): Signal {
  return others.length === 0 ? signalOfOne(broken, fix) : signalOfMany([broken, ...others]);
}

function signalOfMany(broken: BrokenTargets): Signal {
  const [{ rule: id, document, doubtful, places, actual }] = broken;
  const [{ line }] = places;
  const names = broken.slice(0, 3).map((each) => quoteUntrusted(each.places[0].href, 80));
  return signalOf(ruleOf(id), 'L1', {
    artefact: { kind: 'file', path: document, line },
    identity: [document, 'many', String(doubtful)],
    message: `${broken.length} links of the document lead nowhere, such as ${names.join(', ')}: ${actual}, and so on`,
    expected: EXPECTED[id],
    actual: `${broken.length} that are not there`,
    evidence: broken.slice(0, MAX_LINES).map(({ places: [{ href, line: at }], suggestion }) => ({
      path: document,
      line: at,
      text: `${href.slice(0, 200)}${suggestion === undefined ? '' : `; did you mean ${quoteUntrusted(suggestion, 200)}?`}`,
    })),
    ...(doubtful && { pedantic: true }),
  });
}

function signalOfOne(broken: BrokenTarget, fix: Fix | undefined): Signal {
  const { rule: id, document, kind, places, target, actual, suggestion, doubtful } = broken;
  const rule = ruleOf(id);
  const [{ line, href }] = places;
  const hint = suggestion === undefined ? '' : `; did you mean ${quoteUntrusted(suggestion, 200)}?`;
  const shown = quoteUntrusted(href, 200);
  return signalOf(rule, 'L1', {
    artefact: { kind: 'file', path: document, line, name: target },
    identity: [document, target],
    message: `${kind === 'image' ? 'the image' : 'the link'} ${shown} leads nowhere: ${actual}${hint}`,
    expected: EXPECTED[id],
    actual,
    evidence: places.slice(0, MAX_LINES).map((place) => ({ path: document, line: place.line, text: place.href.slice(0, 200) })),
    ...(suggestion !== undefined && { help: `Write ${quoteUntrusted(suggestion, 200)} if that is what is meant. ${rule.help}` }),
    ...(fix !== undefined && { fix }),
    ...(doubtful && { pedantic: true }),
  });
}

const EXPECTED: Readonly<Record<BrokenTarget['rule'], string>> = {
  'broken-link': 'a file or folder of the repository',
  'wrong-case': 'the path in the case that git has it in',
  'broken-anchor': 'an anchor or a line that the file has',
};

export function ruleOf<Id extends (typeof DOC_LINKS_RULE_TABLE)[number]['id']>(
  id: Id,
): Extract<(typeof DOC_LINKS_RULE_TABLE)[number], { id: Id }> {
  const rule = DOC_LINKS_RULE_TABLE.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule as Extract<(typeof DOC_LINKS_RULE_TABLE)[number], { id: Id }>;
}
