import { known, unknown, type Answer, type Baseline, type LiveVariables } from '@sar/baseline';
import type { PublishedRate } from '@sar/gate';
import type { VarsContext } from '@sar/search';

/**
 * The failure rate that the variable `ci.variables.failure-rate` holds. Its time of measurement is when GitHub changed the variable, which
 * only the list of the repository's variables tells; where that cannot be read, the value of the job's variables has no known age.
 */
export async function publishedRate(
  { ci }: Pick<Baseline, 'ci'>,
  varsContext: VarsContext | undefined,
  live: LiveVariables | undefined,
): Promise<Answer<PublishedRate>> {
  const name = ci.variables['failure-rate'].toUpperCase();
  const text = varsContext?.values.get(name);
  const listed = await live?.entries('repo-vars');
  const entry = listed?.known === true ? listed.value.find((each) => each.name.toUpperCase() === name) : undefined;
  // What the job sees may be of its environment or of the organisation; the list has the time of the repository's own alone.
  if (entry?.value !== undefined && (text === undefined || text === entry.value))
    return known({ text: entry.value, measuredAt: entry.updatedAt });
  if (text !== undefined) return known({ text, measuredAt: undefined });
  if (listed?.known === true) return unknown('not-configured', `the repository has no variable ${name}; sar-ci-health-monitor writes it`);
  if (varsContext !== undefined)
    return unknown('not-configured', varsContext.incomplete ?? `the job sees no variable ${name}; sar-ci-health-monitor writes it`);
  if (listed !== undefined) return listed;
  return unknown('no-token', `nobody gave the variable ${name}: neither vars-context nor a token that reads variables`);
}
