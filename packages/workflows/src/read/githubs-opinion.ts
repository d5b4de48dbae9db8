import type { Workflow } from '../model/workflow-model.js';

/** One thing that GitHub's own parser objects to. Lines and columns are 1-based. */
export interface Objection {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** GitHub's parser does not know all current syntax yet (`cache-mode`), so what is only unknown to it is no objection. */
const UNKNOWN = /is not valid here|Unrecognized named-value|Unrecognized function/;
/** Said of unknown keys as well as of values of the wrong kind. */
const UNEXPECTED = /^Unexpected value/;

/**
 * What GitHub's own parser says of a workflow. It costs more than the whole reading, so it is asked only about files that
 * {@link readWorkflow} has notes on; it is loaded when first asked.
 *
 * @returns objections that keep GitHub from running the file, in the file's order; empty when it accepts the file
 */
export async function githubsOpinion({ path, text, notes }: Pick<Workflow, 'path' | 'text' | 'notes'>): Promise<readonly Objection[]> {
  const [
    { parseWorkflow, NoOperationTraceWriter },
    { TemplateContext, TemplateValidationErrors },
    { getWorkflowSchema },
    { FeatureFlags },
  ] = await Promise.all([
    import('@actions/workflow-parser'),
    import('@actions/workflow-parser/templates/template-context'),
    import('@actions/workflow-parser/workflows/workflow-schema'),
    import('@actions/expressions'),
  ]);
  const context = new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), new NoOperationTraceWriter());
  context.state['featureFlags'] = new FeatureFlags({ all: true });
  try {
    parseWorkflow({ name: path, content: text }, context);
  } catch {
    // A defect of the parser is no objection to the file.
    return [];
  }
  const mistakes = new Set(notes.filter(({ unknownKey }) => unknownKey !== true).map(({ range }) => range.line));
  return context.errors
    .getErrors()
    .filter(
      ({ rawMessage, range }) =>
        !UNKNOWN.test(rawMessage) && (!UNEXPECTED.test(rawMessage) || (range !== undefined && mistakes.has(range.start.line))),
    )
    .map(({ rawMessage, range }) => ({ message: rawMessage, line: range?.start.line ?? 1, column: range?.start.column ?? 1 }));
}
