import type { SensorRule } from '@sar/baseline';
import { agreement, type Agreement } from './agreement.js';
import type { Statement } from './statement.js';

/** Statements of one tool in one folder that exclude each other. */
export interface Mismatch {
  readonly rule: Exclude<SensorRule<'version-mismatch'>, 'missing-version-file'>;
  readonly tool: string;
  readonly folder: string;
  /** What the others are measured by. */
  readonly right: readonly Statement[];
  /** What disagrees, with the values that do. */
  readonly wrong: readonly Statement[];
  readonly pedantic: boolean;
}

/** What is known of one tool in a repository. */
export interface ToolFacts {
  readonly tool: string;
  readonly statements: readonly Statement[];
  /** Some job sets the tool up in a version that is not told. */
  readonly isOpen: boolean;
  /** The file that the baseline calls right. */
  readonly authority: string | undefined;
  /** True for a folder that is a project of its own for the tool: what is declared above does not hold there. */
  isProject(folder: string): boolean;
}

/** Compares the statements of a tool, folder by folder; what jobs say belongs to the nearest folder above that says something. */
export function judgeTool({ tool, statements, isOpen, authority, isProject }: ToolFacts): readonly Mismatch[] {
  const agree = agreement();
  const places = grouped(statements, ({ claim, folder }) => `${claim} ${folder}`);
  const of = (claim: Statement['claim'], folder: string) => places.get(`${claim} ${folder}`) ?? [];
  const ci = statements.filter(({ claim }) => claim === 'ci');
  const jobsOfSupported = grouped(ci, ({ folder }) => nearest(folder, 'supported'));
  const jobsOfUsed = grouped(ci, ({ folder }) => nearest(folder, 'used'));
  const folders = [...new Set(statements.map(({ folder }) => folder))].toSorted();
  return folders.flatMap((folder) => {
    const supported = of('supported', folder);
    const used = of('used', folder);
    const images = of('image', folder);
    const base = { tool, folder, pedantic: false };
    const found: Mismatch[] = [];

    const outside = [...used, ...images, ...of('target', folder), ...(jobsOfSupported.get(folder) ?? [])].flatMap((each) => {
      const values = each.values.filter(
        ({ spec }) => !supported.every((range) => range.values.some((value) => agree.versions(value.spec, spec))),
      );
      // Of a list outside of a job, one that is supported is enough.
      return values.length === 0 || (each.claim !== 'ci' && values.length < each.values.length) ? [] : [{ ...each, values }];
    });
    const sure = outside.filter(({ claim, isSure }) => claim !== 'ci' || isSure === true);
    if (sure.length > 0) found.push({ ...base, rule: 'unsupported-version', right: supported, wrong: sure });
    else if (outside.length > 0) found.push({ ...base, rule: 'unsupported-version', right: supported, wrong: outside, pedantic: true });

    // One place that is wrong is told once.
    const told = new Set(sure.map(({ path, line }) => `${path}:${line}`));
    const isTold = ({ path, line }: Statement) => told.has(`${path}:${line}`);
    const right = reference(
      used.filter((each) => !isTold(each)),
      authority,
      agree,
    );
    const pins = [...used, ...images]
      .filter((each) => !isTold(each) && each.isVariant !== true)
      .filter((each) => right !== undefined && each !== right && !agree.statements(each, right));
    if (right !== undefined && pins.length > 0)
      found.push({ ...base, rule: 'conflicting-pins', right: used.filter((each) => agree.statements(each, right)), wrong: pins });

    const jobs = jobsOfUsed.get(folder) ?? [];
    const others = right === undefined ? [] : jobs.filter((each) => !agree.statements(each, right) && !isTold(each));
    if (right !== undefined && others.length > 0 && pins.length === 0) {
      const isAlone = others.length === jobs.length && !isOpen;
      if (isAlone) found.push({ ...base, rule: 'version-not-in-ci', right: used, wrong: others });
      else found.push({ ...base, rule: 'version-differs-in-ci', right: used, wrong: others, pedantic: authority === undefined });
    }
    if (folder === '' && statements.every(({ claim }) => claim !== 'used')) found.push(...withoutFile(ci, base, agree));
    return found;
  });

  function nearest(from: string, claim: Statement['claim']): string | undefined {
    for (let folder = from; ; folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '') {
      if (places.has(`${claim} ${folder}`)) return folder;
      if (folder === '' || (claim === 'supported' && isProject(folder))) return undefined;
    }
  }
}

/** The statement that the others are measured by: the authority's, or the one that most agree with. */
function reference(used: readonly Statement[], authority: string | undefined, agree: Agreement): Statement | undefined {
  const named = used.find(({ path }) => path === authority);
  if (named !== undefined) return named;
  const alike = [...grouped(used, ({ values }) => values.map(({ written }) => written).join(' ')).values()];
  const votes = alike.map(([one]) =>
    alike.reduce((sum, [other, ...more]) => sum + (one && other && agree.statements(one, other) ? more.length + 1 : 0), 0),
  );
  return alike[votes.indexOf(Math.max(...votes))]?.[0];
}

/** Jobs alone: those whose one version differs from that of most. A matrix anywhere means that several are wanted. */
function withoutFile(
  ci: readonly Statement[],
  base: Pick<Mismatch, 'tool' | 'folder' | 'pedantic'>,
  agree: Agreement,
): readonly Mismatch[] {
  if (ci.some(({ values }) => values.length > 1)) return [];
  const most = reference(ci, undefined, agree);
  const wrong = most === undefined ? [] : ci.filter((each) => !agree.statements(each, most));
  return most === undefined || wrong.length === 0
    ? []
    : [{ ...base, rule: 'version-differs-in-ci', right: ci.filter((each) => agree.statements(each, most)), wrong, pedantic: true }];
}

function grouped(statements: readonly Statement[], by: (each: Statement) => string | undefined): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const each of statements) {
    const name = by(each);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [each]);
    else group.push(each);
  }
  return groups;
}
