/** Most bytes of a Markdown report: GitHub takes 1 MiB for a step's summary, and the runner drops a longer one. */
export const MAX_MARKDOWN_BYTES = 1_048_576;

/** The same for what is really written as a summary, with room for what the runner adds. */
export const MAX_STEP_SUMMARY_BYTES = MAX_MARKDOWN_BYTES - 1024;
