const READ_FILE = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;

/** Whether a path is that of a workflow or of the metadata of an action. */
export function isWorkflowOrAction(path: string): boolean {
  return READ_FILE.test(path);
}
