import type { Workflow } from '../model/workflow-model.js';

/** One thing that GitHub's own parser objects to. Lines and columns are 1-based. */
export interface Objection {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** GitHub's parser does not know all current keys yet (`cache-mode`, `wait-all`), so an unknown key is never an objection. */
const UNKNOWN_KEY = /^Unexpected value|is not valid here|Unrecognized named-value|Unrecognized function/;

/**
 * What GitHub's own parser says of a workflow. It costs more than the whole reading, so it is asked only about files that
 * {@link readWorkflow} has notes on; it is loaded when first asked.
 *
 * @returns objections that keep GitHub from running the file, in the file's order; empty when it accepts the file
 */
export async function githubsOpinion({ path, text }: Pick<Workflow, 'path' | 'text'>): Promise<readonly Objection[]> {
  const [{ parseWorkflow, NoOperationTraceWriter }, { TemplateContext, TemplateValidationErrors }, { getWorkflowSchema }, { FeatureFlags }] = await Promise.all([
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
  return context.errors
    .getErrors()
    .filter(({ rawMessage }) => !UNKNOWN_KEY.test(rawMessage))
    .map(({ rawMessage, range }) => ({ message: rawMessage, line: range?.start.line ?? 1, column: range?.start.column ?? 1 }));
}
