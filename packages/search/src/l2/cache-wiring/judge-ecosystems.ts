import { ecosystem as knownEcosystem, remoteCachesOf } from '@sar/workflows';
import { cacheModeOf } from './cache-mode.js';
import { covers } from './covers.js';
import { cacheModeForbids, compilerCache, nightlyToolchain, switchedOff } from './exemptions/chosen-exemptions.js';
import {
  declared,
  inContainer,
  lowTrustEvents,
  namedRelease,
  onlyForReleases,
  rareRuns,
  releases,
  selfHosted,
  testsInstallation,
} from './exemptions/job-exemptions.js';
import { fewDependencies, nothingToHash, vendored } from './exemptions/dependency-exemptions.js';
import type { JobPicture, SeenCache, SeenDownload } from './job-picture.js';
import type { JudgeContext } from './judge-context.js';
import type { EcosystemVerdict } from './verdict.js';

/** Reasons for which a job wants no cache whatever it downloads. */
const JOB_EXEMPTIONS = [declared, releases, onlyForReleases, lowTrustEvents, rareRuns, selfHosted, inContainer, namedRelease];

/** Why a job that cannot be seen into wants no cache in any case; undefined when it might. */
export function exemptAnyway(picture: JobPicture, context: JudgeContext): string | undefined {
  for (const exemption of JOB_EXEMPTIONS) {
    const reason = exemption(picture, context, '', []);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Asked in this order; the first reason counts. What is proved comes before what a name only says. */
const EXEMPTIONS = [
  declared,
  cacheModeForbids,
  switchedOff,
  releases,
  onlyForReleases,
  lowTrustEvents,
  rareRuns,
  selfHosted,
  inContainer,
  vendored,
  nothingToHash,
  fewDependencies,
  compilerCache,
  nightlyToolchain,
  namedRelease,
  testsInstallation,
];

/** The downloads that a cache could keep: what the repository's own manifests name, by ecosystem. */
export function cacheableDownloads(picture: JobPicture, context: JudgeContext): ReadonlyMap<string, readonly SeenDownload[]> {
  const groups = new Map<string, SeenDownload[]>();
  for (const download of picture.downloads) {
    if (download.kind !== 'manifest' || !isJudged(download.ecosystem, context)) continue;
    const group = groups.get(download.ecosystem);
    if (group === undefined) groups.set(download.ecosystem, [download]);
    else group.push(download);
  }
  // What only a hook of another installation brings is nothing that the job's author would cache by itself.
  for (const [ecosystem, group] of groups) if (group.every(({ byHook }) => byHook === true)) groups.delete(ecosystem);
  return groups;
}

function isJudged(id: string, { settings }: JudgeContext): boolean {
  return settings.ecosystems === undefined ? knownEcosystem(id)?.judged === 'finding' : settings.ecosystems.includes(id);
}

/** Decides each ecosystem of a job: wired, exempt, unknown or missing. */
export function judgeEcosystems(picture: JobPicture, context: JudgeContext): readonly EcosystemVerdict[] {
  return [...cacheableDownloads(picture, context)].map(([ecosystem, downloads]) => ({
    ecosystem,
    installs: [...new Set(downloads.map(({ text }) => text))],
    ...decide(ecosystem, downloads, picture, context),
  }));
}

function decide(
  ecosystem: string,
  downloads: readonly SeenDownload[],
  picture: JobPicture,
  context: JudgeContext,
): Pick<EcosystemVerdict, 'verdict' | 'reason'> {
  const mode = cacheModeOf(picture.facts);
  if (mode?.restores === false) return { verdict: 'exempt', reason: mode.why };
  const covering = picture.caches.filter((cache) => covers(cache, ecosystem));
  const switchedOn = covering.filter(({ effect }) => effect.state === 'on');
  const on = switchedOn.find((cache) => hasFilesToKeyOn(cache, picture));
  if (on !== undefined) return { verdict: 'wired', reason: `${on.reference.written}@${on.reference.ref}: ${on.effect.why}` };
  const early = switchedOn[0];
  if (early !== undefined)
    return { verdict: 'unknown', reason: `${early.reference.written}@${early.reference.ref} is set up before anything is checked out` };
  const remote = Object.entries(picture.facts.env).find(([name, value]) => remoteCachesOf(name, value).includes(ecosystem));
  if (remote !== undefined) return { verdict: 'wired', reason: `${remote[0]} switches a remote cache on` };
  for (const exemption of EXEMPTIONS) {
    const reason = exemption(picture, context, ecosystem, downloads);
    if (reason !== undefined) return { verdict: 'exempt', reason };
  }
  const open = covering.find(({ effect }) => effect.state === 'unknown');
  if (open !== undefined) return { verdict: 'unknown', reason: `${open.reference.written}@${open.reference.ref}: ${open.effect.why}` };
  return doubt(downloads, picture) ?? { verdict: 'missing', reason: 'nothing in the job caches it' };
}

/** A setup action hashes files of the workspace: before anything was checked out there are none, and it caches nothing. */
function hasFilesToKeyOn({ effect, index }: SeenCache, { facts }: JobPicture): boolean {
  if (effect.mechanism !== 'built-in') return true;
  return facts.happenings
    .slice(0, index)
    .some(
      (happening) =>
        happening.kind !== 'action' || happening.effects.checksOut || happening.reference.action.endsWith('/download-artifact'),
    );
}

/** Why a missing cache cannot be claimed: something in the job may hide one, or the files are not this repository's. */
function doubt(downloads: readonly SeenDownload[], picture: JobPicture): { verdict: 'unknown'; reason: string } | undefined {
  const last = Math.max(...downloads.map(({ index }) => index));
  const opaque = picture.unknowns.find(({ mayCache, index }) => mayCache && index < last);
  if (opaque !== undefined) return { verdict: 'unknown', reason: `${opaque.reason}: ${opaque.name}` };
  const computed = picture.caches.find(
    ({ effect }) => effect.mechanism === 'path' && effect.ecosystems.length === 0 && effect.paths.some((path) => path.includes('$')),
  );
  if (computed !== undefined)
    return { verdict: 'unknown', reason: `a cache of a path that only the run knows: ${computed.effect.paths.join(', ')}` };
  if (picture.checkouts.length === 0) return { verdict: 'unknown', reason: 'the job does not check this repository out' };
  if (downloads.every(({ directory }) => directory === undefined))
    return { verdict: 'unknown', reason: 'only the run knows the directory in which it installs' };
  const runner = foreignRunner(picture);
  if (runner !== undefined) return { verdict: 'unknown', reason: `it runs on "${runner}", which may keep what was downloaded` };
  return undefined;
}

/** The label of a runner that is none of GitHub's images by its name: one's own, or another company's. */
function foreignRunner({ facts }: JobPicture): string | undefined {
  const { labels, host } = facts.runner;
  if (host === 'github') return undefined;
  if (labels.length === 0) return 'a group of runners';
  // `inputs.runner || 'ubuntu-latest'` is GitHub's unless somebody asks for another one.
  return labels.find((label) => !/^(?:ubuntu|windows|macos)-|\|\|\s*'(?:ubuntu|windows|macos)-/i.test(label));
}
