import { UserError } from '@sar/baseline';
import { SAR_VERSION } from '../version.js';

/** Where the reusable workflows come from, and at which commit or version. */
export interface SarSource {
  /** `owner/repository`. */
  readonly repository: string;
  /** A commit (40 hexadecimal digits), a tag or a branch. */
  readonly ref: string;
  /** Version of a commit, for the comment behind it. */
  readonly version?: string;
}

/** What stands for the commit where none is known: the newest release of this major version, whose tag a release moves. */
const MAJOR = `v${SAR_VERSION.split('.')[0]}`;
/** The repository that SAR is published in. */
const HOME = 'org/sar';

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Tags and branches that git allows, without what YAML or a reference would take apart. */
const REF = /^(?![./-])(?!.*(?:\.\.|\/\/|\.lock$|[./]$))[A-Za-z0-9._/-]{1,200}$/;
/** What git prints of a commit; GitHub takes none but a whole one. A date has no letter. */
const SHORT_COMMIT = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,39}$/i;
const COMMIT = /^[0-9a-f]{40}$/;

const PUBLISHED = 'https://raw.githubusercontent.com/';
const SCHEMA_COMMENT = '# yaml-language-server: $schema=';
const SCHEMA_PATH = 'schemas/baseline.schema.json';
/** Characters of a line that are looked at. */
const MAX_LINE = 1000;

/**
 * Reads `owner/repository@ref`; without `@ref` the major version is meant.
 *
 * @throws UserError when it is not written so
 */
export function readSource(text: string): SarSource {
  const [repository = '', ref = MAJOR, ...more] = text.split('@');
  if (more.length > 0 || !REPOSITORY.test(repository) || !REF.test(ref))
    throw new UserError(`--source takes owner/repository@ref, such as ${HOME}@${MAJOR} or ${HOME}@<commit>, not "${text.slice(0, 200)}"`);
  if (SHORT_COMMIT.test(ref)) throw new UserError(`--source: ${ref} is a part of a commit, which GitHub does not take; give all 40 digits`);
  return { repository, ref: isCommit(ref) ? ref.toLowerCase() : ref };
}

function isCommit(ref: string): boolean {
  return COMMIT.test(ref.toLowerCase());
}

/**
 * The source of the SAR that runs: its own commit where that is a release, else the major version of the published repository.
 *
 * @param own what git knows of the folder that SAR runs from
 */
export function ownSource(own: { readonly repository?: string; readonly commit?: string; readonly version?: string }): SarSource {
  const repository = own.repository !== undefined && REPOSITORY.test(own.repository) ? own.repository : HOME;
  const { commit, version } = own;
  const isRelease = commit !== undefined && COMMIT.test(commit) && version !== undefined && /^v\d+\.\d+\.\d+$/.test(version);
  return isRelease ? { repository, ref: commit, version } : { repository, ref: MAJOR };
}

/** Whether it is a commit, which nobody can move. */
export function isPinned({ ref }: SarSource): boolean {
  return COMMIT.test(ref);
}

/** The address of a published file of SAR at its version. */
export function publishedAddress({ repository, ref }: SarSource, path: string): string {
  return `${PUBLISHED}${repository}/${ref}/${path}`;
}

/** The first line of a baseline, which tells editors its schema. */
export function schemaComment(source: SarSource): string {
  return `${SCHEMA_COMMENT}${publishedAddress(source, SCHEMA_PATH)}`;
}

/** The repository, `owner/name`, that publishes the schema that the first line of a baseline names; undefined for another first line. */
export function publisherOf(baseline: string): string | undefined {
  const line = baseline.slice(0, MAX_LINE).split('\n', 1)[0]?.trimEnd() ?? '';
  const start = SCHEMA_COMMENT + PUBLISHED;
  if (!line.startsWith(start) || !line.endsWith(`/${SCHEMA_PATH}`)) return undefined;
  const repository = line.slice(start.length).split('/', 2).join('/');
  return REPOSITORY.test(repository) ? repository : undefined;
}
