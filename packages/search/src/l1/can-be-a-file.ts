/** Longest path, with room for the folder of the checkout, and longest name, in bytes, that Linux takes; macOS and Windows take less. */
const MAX_PATH = 3000;
const MAX_NAME = 255;

/** Whether a file system can have a path that a document or a report names; asking it for one that it cannot have is an error. */
export function canBeAFile(path: string): boolean {
  if (path.length > MAX_PATH || path.includes('\0')) return false;
  return Buffer.byteLength(path) <= MAX_PATH && path.split('/').every((name) => Buffer.byteLength(name) <= MAX_NAME);
}
