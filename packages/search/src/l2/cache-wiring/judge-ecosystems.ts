import { ecosystem as knownEcosystem, remoteCachesOf } from '@sar/workflows';
import { cacheModeOf } from './cache-mode.js';
import { covers } from './covers.js';
import { cacheModeForbids, compilerCache, nightlyToolchain, switchedOff } from './exemptions/chosen-exemptions.js';
import { declared, inContainer, lowTrustEvents, namedRelease, rareRuns, releases, selfHosted, testsInstallation } from './exemptions/job-exemptions.js';
import { fewDependencies, nothingToHash, vendored } from './exemptions/dependency-exemptions.js';
import type { JobPicture, SeenDownload } from './job-picture.js';
import type { JudgeContext } from './judge-context.js';
import type { EcosystemVerdict } from './verdict.js';

/** Asked in this order; the first reason counts. */
const EXEMPTIONS = [
  declared,
  cacheModeForbids,
  switchedOff,
  releases,
  namedRelease,
  lowTrustEvents,
  rareRuns,
  inContainer,
  selfHosted,
  vendored,
  nothingToHash,
  fewDependencies,
  compilerCache,
  nightlyToolchain,
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

function decide(ecosystem: string, downloads: readonly SeenDownload[], picture: JobPicture, context: JudgeContext): Pick<EcosystemVerdict, 'verdict' | 'reason'> {
  const mode = cacheModeOf(picture.facts);
  if (mode?.restores === false) return { verdict: 'exempt', reason: mode.why };
  const covering = picture.caches.filter((cache) => covers(cache, ecosystem));
  const on = covering.find(({ effect }) => effect.state === 'on');
  if (on !== undefined) return { verdict: 'wired', reason: `${on.reference.written}@${on.reference.ref}: ${on.effect.why}` };
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

/** Why a missing cache cannot be claimed: something in the job may hide one, or the files are not this repository's. */
function doubt(downloads: readonly SeenDownload[], picture: JobPicture): { verdict: 'unknown'; reason: string } | undefined {
  const last = Math.max(...downloads.map(({ index }) => index));
  const opaque = picture.unknowns.find(({ mayCache, index }) => mayCache && index < last);
  if (opaque !== undefined) return { verdict: 'unknown', reason: `${opaque.reason}: ${opaque.name}` };
  const computed = picture.caches.find(({ effect }) => effect.mechanism === 'path' && effect.ecosystems.length === 0 && effect.paths.some((path) => path.includes('$')));
  if (computed !== undefined) return { verdict: 'unknown', reason: `a cache of a path that only the run knows: ${computed.effect.paths.join(', ')}` };
  if (picture.checkouts.length === 0) return { verdict: 'unknown', reason: 'the job does not check this repository out' };
  return undefined;
}
