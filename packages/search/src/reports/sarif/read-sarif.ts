import type { Tree } from '@sar/baseline';
import { parseJsonReport } from '../parse-json-report.js';
import { repositoryPaths } from '../repository-path.js';
import type { ReportSource } from '../report-source.js';
import { isObject, list, number, object, position, text, type Json } from '../json-value.js';

/** Most results that are read of one file; GitHub takes 25,000 of a run and shows 5,000. */
export const MAX_SARIF_RESULTS = 25_000;
/** Most characters of a message, of the name of a tool, rule or tag, and of an address. */
const MAX_MESSAGE = 2000;
const MAX_NAME = 200;
const MAX_ADDRESS = 4096;

export type SarifLevel = 'none' | 'note' | 'warning' | 'error';

/** One result of a SARIF log. Text is untrusted. */
export interface SarifResult {
  readonly tool: string;
  readonly ruleId: string;
  /** What the rule is about, where the log says so. */
  readonly ruleText: string | undefined;
  readonly level: SarifLevel;
  readonly message: string;
  /** As it is written in the log; empty when the result names no file. */
  readonly uri: string;
  /** The repository's file; undefined when there is none of that name. */
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly endLine: number | undefined;
  /** `security-severity` of the rule, 0 to 10. */
  readonly securitySeverity: number | undefined;
  readonly tags: readonly string[];
  readonly helpUri: string | undefined;
  /** Whatever identifies the result for the tool (`partialFingerprints`), joined. */
  readonly fingerprint: string | undefined;
}

/** Why a log without results says nothing: every run in it failed. Undefined where one ran to its end, or found something. */
export function whySilent({ results, tools, failed }: SarifLog & { readonly ok: true }): string | undefined {
  return results.length > 0 || failed.length === 0 || failed.length < tools.length
    ? undefined
    : `${failed.slice(0, 5).join(', ')} failed by its own account, so that the log has no results means nothing; run it again`;
}

export type SarifLog =
  | {
      readonly ok: true;
      readonly results: readonly SarifResult[];
      /** Names of the tools, those without results included. */
      readonly tools: readonly string[];
      /** Results that are suppressed, or that a comparison with an earlier log calls absent; they are left out. */
      readonly left: number;
      /** Results beyond `MAX_SARIF_RESULTS`. */
      readonly cut: number;
      /** Runs that the tool itself calls unsuccessful: their silence means nothing. */
      readonly failed: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

/** Reads a SARIF 2.1.0 log. Paths are resolved against the repository, the report's folder and `originalUriBaseIds`. */
export function readSarif(report: ReportSource, tree: Tree): SarifLog {
  const parsed = parseJsonReport(report);
  return parsed.ok ? sarifLog(parsed.value, report.folder, tree) : parsed;
}

/** `readSarif` of JSON that is parsed already. */
export function sarifLog(value: unknown, folder: string, tree: Tree): SarifLog {
  const log = object(value);
  if (!Array.isArray(log['runs'])) return { ok: false, why: 'it is no SARIF: it has no runs' };
  const version = text(log['version']);
  if (version !== undefined && !version.startsWith('2.1'))
    return { ok: false, why: `SARIF ${version.slice(0, 20)} is not read, only 2.1.0` };
  const results: SarifResult[] = [];
  const tools: string[] = [];
  const failed: string[] = [];
  let left = 0;
  let cut = 0;
  const toPath = repositoryPaths(tree, [folder]);
  for (const run of log['runs'].filter(isObject)) {
    const driver = object(object(run['tool'])['driver']);
    const tool = text(driver['name'])?.slice(0, MAX_NAME) ?? 'unnamed tool';
    tools.push(tool);
    if (hasFailed(run)) failed.push(tool);
    const rules = rulesOf(run, driver);
    const bases = object(run['originalUriBaseIds']);
    const artifacts = list(run['artifacts']);
    for (const result of list(run['results']).filter(isObject)) {
      if (isLeftOut(result)) left += 1;
      else if (results.length >= MAX_SARIF_RESULTS) cut += 1;
      else results.push(resultOf(result, { tool, rules, bases, artifacts, toPath }));
    }
  }
  return { ok: true, results, tools, left, cut, failed };
}

/** A tool says so itself, or by `null` in place of results, which means that it did not come to look for any (SARIF 2.1.0, 3.14.23). */
function hasFailed(run: Json): boolean {
  return run['results'] === null || list(run['invocations']).some((invocation) => object(invocation)['executionSuccessful'] === false);
}

interface RunContext {
  readonly tool: string;
  readonly rules: RunRules;
  readonly bases: Json;
  /** Files that results name by index. */
  readonly artifacts: readonly unknown[];
  readonly toPath: (written: string) => string | undefined;
}

interface RunRules {
  readonly byId: ReadonlyMap<string, Json>;
  readonly byIndex: readonly Json[];
}

function rulesOf(run: Json, driver: Json): RunRules {
  const byIndex = list(driver['rules']).map(object);
  const extensions = list(object(run['tool'])['extensions']).flatMap((extension) => list(object(extension)['rules']).map(object));
  const byId = new Map([...extensions, ...byIndex].map((rule) => [text(rule['id']) ?? '', rule] as const));
  return { byId, byIndex };
}

function isLeftOut(result: Json): boolean {
  const suppressed = list(result['suppressions']).some((each) => (text(object(each)['status']) ?? 'accepted') === 'accepted');
  return suppressed || result['baselineState'] === 'absent' || result['kind'] === 'pass' || result['kind'] === 'notApplicable';
}

function resultOf(result: Json, { tool, rules, bases, artifacts, toPath }: RunContext): SarifResult {
  const reference = object(result['rule']);
  const index = number(result['ruleIndex']) ?? number(reference['index']);
  const ruleId = text(result['ruleId']) ?? text(reference['id']) ?? text(rules.byIndex[index ?? -1]?.['id']) ?? 'unnamed-rule';
  const isOfExtension = isObject(reference['toolComponent']);
  const rule = rules.byId.get(ruleId) ?? (isOfExtension || index === undefined ? undefined : rules.byIndex[index]) ?? {};
  const properties = object(rule['properties']);
  const place = object(object(list(result['locations'])[0])['physicalLocation']);
  const location = object(place['artifactLocation']);
  const artifact = text(location['uri']) === undefined ? object(object(artifacts[number(location['index']) ?? -1])['location']) : location;
  const uri = text(artifact['uri']) ?? '';
  const base = text(object(bases[text(artifact['uriBaseId']) ?? ''])['uri']);
  const region = object(place['region']);
  const level = levelOf(result['level']) ?? levelOf(object(rule['defaultConfiguration'])['level']) ?? 'warning';
  const prints = Object.entries(object(result['partialFingerprints'])).flatMap(([key, value]) =>
    text(value) === undefined ? [] : [`${key}=${String(value)}`],
  );
  return {
    tool,
    ruleId: ruleId.slice(0, MAX_NAME),
    ruleText: text(object(rule['shortDescription'])['text'])?.slice(0, MAX_MESSAGE),
    level,
    message: messageOf(result, rule),
    uri: uri.slice(0, MAX_ADDRESS),
    path: pathOf(uri, base, toPath),
    line: position(region['startLine']),
    column: position(region['startColumn']),
    endLine: position(region['endLine']),
    securitySeverity: severityOf(properties['security-severity'] ?? object(result['properties'])['security-severity']),
    tags: list(properties['tags'])
      .flatMap((tag) => text(tag)?.slice(0, MAX_NAME) ?? [])
      .slice(0, 50),
    helpUri: text(rule['helpUri'])?.slice(0, MAX_ADDRESS),
    fingerprint: prints.length === 0 ? undefined : prints.toSorted().join(' ').slice(0, 500),
  };
}

/** An address is relative to its base before it is relative to anything else. */
function pathOf(uri: string, base: string | undefined, toPath: RunContext['toPath']): string | undefined {
  if (uri === '') return undefined;
  const isRelative = !/^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/.test(uri);
  const based = base === undefined || !isRelative ? undefined : toPath(`${base}${base.endsWith('/') ? '' : '/'}${uri}`);
  return based ?? toPath(uri);
}

/** The message, with its placeholders `{0}` filled in. */
function messageOf(result: Json, rule: Json): string {
  const message = object(result['message']);
  const strings = object(rule['messageStrings']);
  const raw =
    text(message['text']) ??
    text(object(strings[text(message['id']) ?? ''])['text']) ??
    text(object(rule['shortDescription'])['text']) ??
    '';
  const given = list(message['arguments']);
  const filled = raw
    .slice(0, MAX_MESSAGE)
    .replaceAll(/\{(\d{1,2})\}/g, (whole, at: string) => text(given[Number(at)])?.slice(0, 200) ?? whole);
  return filled.slice(0, MAX_MESSAGE);
}

function levelOf(value: unknown): SarifLevel | undefined {
  return value === 'none' || value === 'note' || value === 'warning' || value === 'error' ? value : undefined;
}

function severityOf(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : number(value);
  return read !== undefined && read >= 0 && read <= 10 ? read : undefined;
}
