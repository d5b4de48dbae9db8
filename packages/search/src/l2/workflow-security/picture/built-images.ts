import { expressionSpans, matrixValues } from '@sar/workflows';
import { imageName, OPEN } from './image-name.js';
import { scriptOf } from './script-of.js';
import type { SecurityPicture } from './security-picture.js';
import { envScopes } from './site-texts.js';
import { actionOf, inputOf, stepSites, type StepSite } from './step-site.js';
import { matchesWildcard } from './wildcard.js';

/** Inputs that name what an action builds or pushes. Source: the README of each action. */
const INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['docker/build-push-action', ['tags']],
  ['docker/metadata-action', ['images']],
  ['redhat-actions/buildah-build', ['image', 'tags']],
  ['redhat-actions/push-to-registry', ['image', 'tags']],
]);
const PROGRAMS: ReadonlySet<string> = new Set(['docker', 'podman', 'buildah', 'nerdctl']);
/** Longest name that is looked at, in characters; registries allow 255 without the parts that expressions make. */
const MAX_NAME = 500;
/** Most names that the matrices of one text make, and most of a repository. */
const MAX_NAMES = 256;
const MAX_PATTERNS = 5000;

/** Tells whether a workflow of the repository builds or pushes an image; tags do not count. */
export type IsBuilt = (image: string) => boolean;

/** Reads what the workflows and actions build and push, by actions and by `docker build -t`, `push` and `tag`. */
export function builtImages(picture: SecurityPicture): IsBuilt {
  const patterns = new Set<string>();
  for (const document of [...picture.workflows, ...picture.actions])
    for (const site of stepSites(document)) {
      const written = [...namedByAction(site), ...namedByScript(site)].slice(0, MAX_NAMES);
      if (patterns.size < MAX_PATTERNS) for (const one of written) for (const name of namesOf(one, site, picture.owner)) patterns.add(name);
    }
  return (image) => {
    const name = imageName(image);
    return patterns.has(name) || [...patterns].some((pattern) => matchesWildcard(pattern, name));
  };
}

function namedByAction(site: StepSite): readonly string[] {
  const inputs = INPUTS.get(actionOf(site)?.action.toLowerCase() ?? '') ?? [];
  return inputs.flatMap(
    (input) =>
      inputOf(site, input)
        ?.value.split(/[\n,]/)
        .map((one) => one.replace(/^\s*name=/, '')) ?? [],
  );
}

function namedByScript(site: StepSite): readonly string[] {
  return scriptOf(site).commands.flatMap(({ program, args }) => {
    if (!PROGRAMS.has(program)) return [];
    const words = args.map(({ text }) => text);
    const verb = words.find((word) => /^(?:build|bud|push|tag)$/.test(word));
    if (verb === 'push' || verb === 'tag') return words.slice(-1);
    if (verb === undefined) return [];
    return words.flatMap((word, at) =>
      word === '-t' || word === '--tag' ? (words[at + 1] ?? []) : (/^(?:-t=?|--tag=)([^-].*)$/s.exec(word)?.[1] ?? []),
    );
  });
}

/** The names that a text can mean, with what is not known left open; those of which too much is open are left out. */
function namesOf(written: string, site: StepSite, owner: string | undefined): readonly string[] {
  if (written.length > MAX_NAME) return [];
  let texts: readonly string[] = [''];
  let from = 0;
  const spans = expressionSpans(written);
  for (const { start, end } of spans) {
    const values = valuesOf(written.slice(start, end), site, owner);
    const before = shellValues(written.slice(from, start), site);
    texts = texts.flatMap((text) => values.map((value) => text + before + value)).slice(0, MAX_NAMES);
    from = end;
  }
  const rest = shellValues(written.slice(from), site);
  return texts.map((text) => imageName(text + rest)).filter((name) => isTelling(name, owner));
}

function valuesOf(expression: string, site: StepSite, owner: string | undefined): readonly string[] {
  const [, context = '', name = ''] = /^\$\{\{\s*(matrix|env|github)\.([\w.-]+)\s*\}\}$/.exec(expression) ?? [];
  if (context === 'env') return [literalOf(name, site)];
  if (context === 'github' && owner !== undefined && name === 'repository_owner') return [owner];
  if (context === 'github' && owner !== undefined && name === 'repository') return [`${owner}/${OPEN}`];
  const values = context === 'matrix' && site.job !== undefined ? matrixValues(site.job.matrix, name) : [];
  return values.length === 0 ? [OPEN] : values.map((value) => (value.includes('${{') ? OPEN : value));
}

function shellValues(text: string, site: StepSite): string {
  return text.replaceAll(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, braced?: string, plain?: string) => literalOf(braced ?? plain ?? '', site));
}

function literalOf(name: string, site: StepSite): string {
  const value = envScopes(site).flatMap((scope) => scope.get(name)?.value ?? [])[0];
  return value === undefined || value.includes('${{') ? OPEN : value;
}

/** A name whose last part is open fits every image, except below the repository's own owner. */
function isTelling(name: string, owner: string | undefined): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return /[a-z0-9]/.test(last) || (owner !== undefined && name.includes(`${owner}/`));
}
