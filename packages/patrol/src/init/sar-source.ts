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
const SOURCE_COMMENT = '# Source of SAR: ';
/** Characters of a file in which the comments at its head are looked for. */
const MAX_HEAD = 4000;

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

/** The first line of a new baseline, which tells editors its schema. */
export function schemaComment(source: SarSource): string {
  return `${SCHEMA_COMMENT}${publishedAddress(source, SCHEMA_PATH)}`;
}

/** The repository, `owner/name`, that publishes the schema that a comment at the head of a baseline names; undefined without such a comment. */
export function publisherOf(baseline: string): string | undefined {
  const start = SCHEMA_COMMENT + PUBLISHED;
  const line = headComments(baseline).find((each) => each.startsWith(start) && each.endsWith(`/${SCHEMA_PATH}`));
  return repositoryIn(line?.slice(start.length).split('/', 2).join('/'));
}

/** Whether a repository is SAR by its name alone, whoever owns it. */
export function isCalledSar(repository: string): boolean {
  return repository.toLowerCase().endsWith('/sar');
}

/**
 * The comment at the head of a caller that tells which repository is SAR, for those that read the caller without `--source`: a baseline
 * that was there before may name no schema. No line where the name of the repository tells it.
 */
export function sourceComment({ repository }: SarSource): readonly string[] {
  return isCalledSar(repository) ? [] : [`${SOURCE_COMMENT}${repository}`];
}

/** The repository, `owner/name`, that a comment at the head of a caller says SAR comes from; undefined without such a comment. */
export function sourceOf(caller: string): string | undefined {
  return repositoryIn(
    headComments(caller)
      .find((each) => each.startsWith(SOURCE_COMMENT))
      ?.slice(SOURCE_COMMENT.length),
  );
}

/** The comments before anything else in a YAML file, whole lines; a licence or an empty line may come before the one that is looked for. */
function headComments(text: string): readonly string[] {
  const lines = text.slice(0, MAX_HEAD).split('\n');
  if (text.length > MAX_HEAD) lines.pop();
  const head = lines.map((line) => line.trimEnd());
  const end = head.findIndex((line) => line !== '' && line !== '---' && !line.startsWith('#'));
  return (end < 0 ? head : head.slice(0, end)).filter((line) => line.startsWith('#'));
}

function repositoryIn(text: string | undefined): string | undefined {
  return text !== undefined && REPOSITORY.test(text) ? text : undefined;
}
