/** Lines of a file's head in which generators say so. */
const HEAD_LINES = 10;
const GENERATED =
  /^\s*#.*(?:@generated\b|auto-?generated|generated (?:by|from|automatically)|automatically generated|do(?:n't| not) (?:directly |manually )?(?:edit|modify))/im;

/** True for a file whose comments at its head say that a program writes it: an edit would be lost with the next run of that. */
export function isGeneratedFile(text: string): boolean {
  return GENERATED.test(text.split('\n', HEAD_LINES).join('\n'));
}
