import type { Manifests } from './manifests.js';
import { worse } from './severity.js';
import type { Remedy, SeverityWord, Vulnerability } from './vulnerability.js';

/** A vulnerability with all that the reports say of it. */
export interface MergedVulnerability {
  /** The best known first: CVE, then GHSA, then others. */
  readonly ids: readonly string[];
  readonly title: string;
  readonly severity: SeverityWord;
  readonly score: number | undefined;
  readonly remedies: readonly Remedy[];
  readonly isMalware: boolean;
  readonly sources: readonly string[];
  readonly url: string | undefined;
}

/** A package in a manifest with all its vulnerabilities. */
export interface VulnerablePackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly manifest: string | undefined;
  readonly lockKey: string | undefined;
  /** Versions that are installed, in no order. */
  readonly installed: readonly string[];
  readonly scope: 'runtime' | 'development' | undefined;
  readonly vulnerabilities: readonly MergedVulnerability[];
}

/**
 * One entry for a package and a manifest; of its vulnerabilities, those that share an id or an alias are one. What a report without paths says is added to what
 * the others say of the package, else to the manifest that names it.
 */
export function mergeVulnerabilities(records: readonly Vulnerability[], manifests: Manifests): readonly VulnerablePackage[] {
  const groups = new Map<string, Vulnerability[]>();
  const add = (record: Vulnerability, manifest: string | undefined): void => {
    // A manifest is of one ecosystem; where there is none, packages of two may have one name.
    const key = `${record.package}\0${manifest ?? `\0${record.ecosystem}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...record, manifest }]);
    else group.push({ ...record, manifest });
  };
  const placed = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.manifest === undefined) continue;
    add(record, record.manifest);
    const name = `${record.ecosystem}\0${record.package}`;
    placed.set(name, (placed.get(name) ?? new Set()).add(record.manifest));
  }
  const known = new Map<string, string | undefined>();
  const find = ({ ecosystem, package: name, installed }: Vulnerability): string | undefined => {
    const key = `${ecosystem}\0${name}\0${installed ?? ''}`;
    if (!known.has(key)) known.set(key, manifests.find(ecosystem, name, installed));
    return known.get(key);
  };
  for (const record of records) {
    if (record.manifest !== undefined) continue;
    const found = find(record);
    const others = placed.get(`${record.ecosystem}\0${record.package}`);
    const [other] = others ?? [];
    add(record, found !== undefined && others?.has(found) === true ? found : (other ?? found));
  }
  return [...groups.values()].map(packageOf);
}

function packageOf(records: readonly Vulnerability[]): VulnerablePackage {
  const [first] = records;
  if (first === undefined) throw new Error('a group has a record');
  const scopes = new Set(records.map(({ scope }) => scope));
  return {
    ecosystem: records.find(({ ecosystem }) => ecosystem !== '')?.ecosystem ?? '',
    name: first.package,
    manifest: first.manifest,
    lockKey: records.find(({ lockKey }) => lockKey !== undefined)?.lockKey,
    installed: [...new Set(records.flatMap(({ installed }) => installed ?? []))],
    scope: scopes.has('runtime') ? 'runtime' : scopes.has('development') && !scopes.has(undefined) ? 'development' : undefined,
    vulnerabilities: sameById(records).map(vulnerabilityOf),
  };
}

/** Records that are linked by common ids, directly or through others; each record points to one that it is the same as, or to itself. */
function sameById(records: readonly Vulnerability[]): readonly (readonly Vulnerability[])[] {
  const same = records.map((_, at) => at);
  const first = (at: number): number => {
    let found = at;
    while (same[found] !== found) found = same[found] ?? found;
    // What was walked is shortened, so that long chains cost nothing.
    for (let step = at; step !== found;) [same[step], step] = [found, same[step] ?? found];
    return found;
  };
  const owner = new Map<string, number>();
  for (const [at, { ids }] of records.entries()) {
    for (const id of ids.map(idKey)) {
      const other = owner.get(id);
      if (other === undefined) owner.set(id, at);
      else same[first(at)] = first(other);
    }
  }
  const groups = new Map<number, Vulnerability[]>();
  for (const [at, record] of records.entries()) {
    const group = groups.get(first(at));
    if (group === undefined) groups.set(first(at), [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

function vulnerabilityOf(records: readonly Vulnerability[]): MergedVulnerability {
  const rating = records.map(({ severity, score }) => ({ severity, score })).reduce(worse);
  return {
    ids: idsOf(records),
    title: records.map(({ title }) => title).find((title) => title !== '') ?? '',
    ...rating,
    remedies: records.map(({ remedy }) => remedy),
    isMalware: records.some(({ isMalware }) => isMalware),
    sources: [...new Set(records.map(({ source }) => source))],
    url: records.map(({ url }) => url).find((url) => url !== undefined),
  };
}

/** Ids are compared without regard to case. */
export function idKey(id: string): string {
  return id.toUpperCase();
}

/** Every id once, the best known first; each is ranked once, since a report may have very many. */
function idsOf(records: readonly Vulnerability[]): readonly string[] {
  const ids = new Map(records.flatMap((record) => record.ids).map((id) => [idKey(id), id]));
  return [...ids]
    .map(([key, id]) => ({ id, place: rank(key) }))
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** @param key as `idKey` makes it */
function rank(key: string): number {
  const at = ['CVE-', 'GHSA-', 'PYSEC-', 'RUSTSEC-', 'GO-', 'MAL-'].findIndex((prefix) => key.startsWith(prefix));
  return at === -1 ? 9 : at;
}
