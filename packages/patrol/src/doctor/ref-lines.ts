import type { DoctorLine } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';
import { advice, ok, problem } from './diagnosis-line.js';
import type { SarUse, SarUses } from './watchdog-calls.js';

/** At which refs the workflows use SAR: one line for each repository that it comes from. */
export function refLines({ uses }: SarUses): readonly DoctorLine[] {
  const remote = uses.flatMap((use) => (use.source.kind === 'remote' ? [{ ...use, source: use.source }] : []));
  if (remote.length === 0) return [];
  const repositories = [...new Set(remote.map(({ source }) => source.repository.toLowerCase()))];
  return repositories.flatMap((name) => refLinesOf(remote.filter(({ source }) => source.repository.toLowerCase() === name)));
}

type RemoteUse = SarUse & { readonly source: Extract<SarUse['source'], { kind: 'remote' }> };

function refLinesOf(uses: readonly RemoteUse[]): readonly DoctorLine[] {
  const [first] = uses;
  if (first === undefined) return [];
  const { repository } = first.source;
  const refs = [...new Set(uses.map(({ source }) => source.ref))];
  const id = `refs:${repository}`;
  if (refs.length > 1) {
    const named = refs.map((ref) => `${shown(uses.find(({ source }) => source.ref === ref))} in ${filesOf(uses, ref)}`);
    return [
      problem(id, repository, `it is used in ${refs.length} versions: ${named.join('; ')}`, {
        costs: 'what one of them writes another one may not know',
        remedy: 'Use the same commit everywhere',
        path: first.path,
        line: first.line,
      }),
    ];
  }
  const { ref, pinned, version } = first.source;
  const place = { path: first.path, line: first.line };
  if (!pinned && !/^v?\d+(?:\.\d+)*$/.test(ref))
    return [
      problem(id, repository, `it is used at ${ref}, which is no version`, {
        costs: 'whoever changes it there changes what runs here',
        remedy: 'Pin a release by its commit id, with the version in a comment',
        ...place,
      }),
    ];
  if (!pinned)
    return [
      advice(id, repository, `it is used at ${ref}, a tag that can be moved`, {
        remedy: 'Pin the commit id of the release, with the version in a comment; Dependabot keeps both up to date',
        ...place,
      }),
    ];
  if (version === undefined)
    return [
      advice(id, repository, `it is pinned to ${ref.slice(0, 12)}, and no comment says which version that is`, {
        remedy: 'Write the version behind it: # v1.2.3; Dependabot needs it, too',
        ...place,
      }),
    ];
  const same = version.replace(/^v/, '') === SAR_VERSION;
  const other = same ? '' : `; permissions and secrets are judged here by what ${SAR_VERSION} needs`;
  return [ok(id, repository, `${version} everywhere, pinned to ${ref.slice(0, 12)}${other}`)];
}

function shown(use: RemoteUse | undefined): string {
  if (use === undefined) return '';
  const { ref, pinned, version } = use.source;
  return pinned ? `${version ?? 'a commit'} (${ref.slice(0, 12)})` : ref;
}

function filesOf(uses: readonly RemoteUse[], ref: string): string {
  const files = [...new Set(uses.filter(({ source }) => source.ref === ref).map(({ path }) => path))];
  const more = files.length - 3;
  return `${files.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
