import {
  ARTEFACT_KINDS,
  CONDITIONS,
  fingerprint,
  IMPACTS,
  type Artefact,
  type CustomSensor,
  type Evidence,
  type Signal,
} from '@sar/baseline';
import { isObject, list, object, position, text, type Json } from '../reports/json-value.js';
import { parseJsonReport } from '../reports/parse-json-report.js';
import type { ReportSource } from '../reports/report-source.js';

const SCHEMA = 'sar.signals/1';
/** Most signals that are read of one document. */
const MAX_SIGNALS = 25_000;
const MAX_TEXT = 4000;
const MAX_EVIDENCE = 100;
/** No path of a repository that people work with has them. */
const CONTROL = /\p{Cc}/u;

export interface ReadSignals {
  readonly signals: readonly Signal[];
  readonly unjudged: readonly string[];
  readonly why?: string;
}

/**
 * The signals of a document `sar.signals/1` of a program that is declared as a sensor. `rule`, `message` and `artefact.path` are enough;
 * what else is missing gets a plain value. The sensor and its layer are those of the declaration, whatever the document says.
 */
export function readSignals(report: ReportSource, sensor: string, declared: CustomSensor): ReadSignals {
  const parsed = parseJsonReport(report);
  if (!parsed.ok) return { signals: [], unjudged: [], why: parsed.why };
  const document = object(parsed.value);
  const schema = text(document['schema']);
  if (schema !== SCHEMA)
    return {
      signals: [],
      unjudged: [],
      why: `its schema is ${schema === undefined ? 'missing' : JSON.stringify(schema.slice(0, 60))}, not ${SCHEMA}`,
    };
  if (!Array.isArray(document['signals'])) return { signals: [], unjudged: [], why: 'it has no list "signals"' };
  const signals: Signal[] = [];
  const wrong: string[] = [];
  document['signals'].slice(0, MAX_SIGNALS).forEach((each, index) => {
    const signal = isObject(each) ? signalOf(each, sensor, declared) : 'no object';
    if (typeof signal === 'string') wrong.push(`signals[${index}] is not used: ${signal}`);
    else signals.push(signal);
  });
  const more = document['signals'].length - MAX_SIGNALS;
  return {
    signals,
    unjudged: [...wrong.slice(0, 20), ...rest(wrong.length - 20), ...(more > 0 ? [`${more} more signals are not read`] : [])],
  };
}

function rest(count: number): readonly string[] {
  return count > 0 ? [`${count} more signals are not used`] : [];
}

/** The signal, or what is wrong with it. */
function signalOf(each: Json, sensor: string, { layer, condition, impact }: CustomSensor): Signal | string {
  const rule = text(each['rule'])?.slice(0, 200);
  const message = text(each['message'])?.slice(0, MAX_TEXT);
  const artefact = artefactOf(object(each['artefact']));
  if (rule === undefined || rule === '' || /\s/.test(rule)) return 'it has no "rule" without blanks';
  if (message === undefined || message === '') return 'it has no "message"';
  if (artefact === undefined) return 'it has no "artefact" with a "path" inside the repository';
  const own = text(each['id']);
  return {
    id: own !== undefined && /^[0-9a-f]{16}$/.test(own) ? own : fingerprint(sensor, rule, [artefact.path, artefact.name, message]),
    sensor,
    rule,
    layer,
    condition: oneOf(CONDITIONS, each['condition']) ?? condition ?? 'broken',
    impact: oneOf(IMPACTS, each['impact']) ?? impact ?? 'advisory',
    artefact,
    message,
    expected: text(each['expected'])?.slice(0, MAX_TEXT) ?? '',
    actual: text(each['actual'])?.slice(0, MAX_TEXT) ?? message,
    evidence: list(each['evidence'])
      .slice(0, MAX_EVIDENCE)
      .flatMap((item) => evidenceOf(object(item))),
    help: text(each['help'])?.slice(0, MAX_TEXT) ?? '',
    ...(each['pedantic'] === true && { pedantic: true }),
  };
}

function artefactOf(given: Json): Artefact | undefined {
  const path = insidePath(given['path']);
  if (path === undefined) return undefined;
  const line = position(given['line']);
  const name = text(given['name'])?.slice(0, 500);
  return {
    kind: oneOf(ARTEFACT_KINDS, given['kind']) ?? 'file',
    path,
    ...(line !== undefined && { line }),
    ...(name !== undefined && { name }),
  };
}

/** A path that can be the repository's; undefined for one that leads out of it, is absolute, or holds control characters. */
function insidePath(value: unknown): string | undefined {
  const path = text(value)?.replace(/^(?:\.\/)+/, '');
  if (path === undefined || path === '' || path.length > 4000 || CONTROL.test(path)) return undefined;
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path) || path.split(/[\\/]/).includes('..') ? undefined : path;
}

function evidenceOf(given: Json): readonly Evidence[] {
  const said = text(given['text'])?.slice(0, MAX_TEXT);
  const line = position(given['line']);
  return said === undefined ? [] : [{ path: insidePath(given['path']) ?? '', ...(line !== undefined && { line }), text: said }];
}

function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((word) => word === value);
}
