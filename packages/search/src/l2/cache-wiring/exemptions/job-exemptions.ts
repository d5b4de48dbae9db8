import { compileGlob } from '@sar/baseline';
import { pauseInDays } from '../cron-pause.js';
import { publishing } from '../publishing.js';
import { mayFillCache, savesForOthers } from '../event-scopes.js';
import type { Exemption } from './exemption.js';

/** The baseline's own list. */
export const declared: Exemption = ({ facts }, { settings }, ecosystem) => {
  const paths = new Set([facts.workflow.path, facts.effectiveWorkflow.path]);
  const found = settings.exempt.find(
    (exempt) =>
      (exempt.ecosystem === undefined || exempt.ecosystem === ecosystem) &&
      [...paths].some((path) => compileGlob(exempt.path).matches(path)) &&
      (exempt.job === undefined || compileGlob(exempt.job).matches(facts.effectiveJob.id)),
  );
  return found === undefined ? undefined : `exempt in the baseline: ${found.reason}`;
};

/** A cache could carry poisoned files into what is published (zizmor: cache-poisoning). */
export const releases: Exemption = (picture) => {
  const found = publishing(picture);
  return found === undefined ? undefined : `it publishes (${found.how}): a release is built without caches`;
};

/** Conditions under which a job runs for a tag or a release alone. */
const FOR_RELEASES = /startsWith\(\s*github\.ref\s*,\s*'refs\/tags|github\.ref_type\s*==\s*'tag'|github\.event_name\s*==\s*'release'/;

/** A job that its own condition, or that of the call, keeps for tags and releases. */
export const onlyForReleases: Exemption = ({ facts }) => {
  const condition = [facts.effectiveJob.if, facts.job.if]
    .map((scalar) => scalar?.value ?? '')
    .find((text) => FOR_RELEASES.test(text) && !/\|\||!(?!=)/.test(text));
  return condition === undefined ? undefined : 'it runs only for tags or releases: a release is built without caches';
};

const NAMED_RELEASE = /(?:^|[^a-z])(?:releases?|releasing|publish(?:ing|er)?|deploy(?:ment|ing)?s?|nightly-build|snapshot)(?:[^a-z]|$)/i;
/** Names in which the word says what the job is about, not what it does: notes, drafts and checks of a release. */
const ABOUT_RELEASES =
  /release[-_ ]?(?:notes?|drafter|labels?|tests?|checks?)|(?:draft|check|test|validate|lint|verify|prepare)[-_ ]?(?:the[-_ ])?releases?|releases?[-_ /]*branch/i;

/** A job or workflow that says by its name that it releases, publishes or deploys. */
export const namedRelease: Exemption = ({ facts }) => {
  const { effectiveJob: job, effectiveWorkflow, workflow } = facts;
  const files = [effectiveWorkflow.path, workflow.path].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const names = [job.id, job.name?.value ?? '', ...files, workflow.name?.value ?? ''];
  const name = names.find((candidate) => NAMED_RELEASE.test(candidate) && !ABOUT_RELEASES.test(candidate));
  return name === undefined ? undefined : `its name says that it publishes ("${name}"): a release is built without caches`;
};

/** Runs of these events may not save a cache (github.blog changelog of 2026-06-26). */
export const lowTrustEvents: Exemption = ({ facts }) => {
  const events = facts.workflow.triggers.map((trigger) => trigger.event);
  if (events.length === 0 || events.some((event) => mayFillCache(event))) return undefined;
  return `its events (${events.join(', ')}) have a read-only cache token`;
};

/** Entries that nobody reads for 7 days are removed, so a rare run never finds its own. */
export const rareRuns: Exemption = ({ facts }, { settings }) => {
  const { triggers } = facts.workflow;
  if (
    triggers.some(
      (trigger) => savesForOthers(trigger.event) && !['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(trigger.event),
    )
  ) {
    return undefined;
  }
  if (triggers.some((trigger) => trigger.event === 'workflow_call' || trigger.event === 'repository_dispatch')) return undefined;
  const crons = triggers.flatMap((trigger) => trigger.crons ?? []);
  if (crons.length === 0) return triggers.length > 0 ? 'it runs only by hand' : undefined;
  const pause = Math.min(...crons.map(({ cron }) => pauseInDays(cron.value)));
  return pause >= settings['rare-schedule-days']
    ? `it runs every ${Math.round(pause)} days, and unused caches are removed after 7`
    : undefined;
};

/** The container's home is another one than the runner's, and its image may bring the dependencies. */
export const inContainer: Exemption = ({ facts }) =>
  facts.effectiveJob.container === undefined ? undefined : 'it runs in a container, whose image may bring what it needs';

/** A persistent disk is a warm cache already. */
export const selfHosted: Exemption = ({ facts }) =>
  facts.runner.host === 'self' ? 'it runs on a self-hosted runner, whose disk keeps what was downloaded' : undefined;

/** `test-install`, `installation check`, `sdist`, `smoke`; "install dependencies and run tests" is no test of an installation. */
const TESTS_INSTALLATION =
  /\b(?:installation|installers?|sdist|wheels?|packaging|smoke|bootstrap|from[-_ ]scratch|(?:test|tests|check|verify|fresh|clean)[-_ ]installs?|installs?[-_ ](?:test|tests|check|checks)|min(?:imal|imum)?[-_ ]?(?:versions?|deps|dependencies|requirements))\b/i;

/** A test of the installation must download what its users download. */
export const testsInstallation: Exemption = ({ facts }) => {
  const { effectiveJob: job } = facts;
  const text = [job.id.replaceAll(/[_-]/g, ' '), job.name?.value ?? ''].join(' | ');
  const word = TESTS_INSTALLATION.exec(text)?.[0];
  return word === undefined ? undefined : `its name says that it tests an installation ("${word}")`;
};
