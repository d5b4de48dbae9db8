import type { PlaybookSettings, PlaybookStep } from '@sar/baseline';

/** Minutes in which findings must be gone after a playbook that does not say: most are seen to be gone by a later run. */
const SEARCH_MINUTES = 7 * 24 * 60;

/**
 * The steps of a playbook. One for findings that does not end with a search gets one: only that tells whether it mended them.
 *
 * @param hasFindings false for a playbook that was run by its name, for nothing that was found
 */
export function allSteps({ steps }: Pick<PlaybookSettings, 'steps'>, hasFindings: boolean): readonly PlaybookStep[] {
  return !hasFindings || steps.at(-1)?.do === 'search-again' ? steps : [...steps, { do: 'search-again', 'within-minutes': SEARCH_MINUTES }];
}
