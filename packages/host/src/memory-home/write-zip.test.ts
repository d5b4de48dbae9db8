import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unpackArtifact } from './unpack-artifact.js';
import { writeZip } from './write-zip.js';

it('an archive gives back what was packed, and is the same for the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-test-'));
  const at = (name: string) => join(folder, name);
  try {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.stringMatching(/^[a-zä][a-z .ä-]{0,20}$/u), async (bytes, name) => {
        for (const each of ['archive', 'other', 'out']) rmSync(at(each), { force: true });
        writeFileSync(at('file'), bytes);
        expect(await writeZip(at('file'), name, at('archive'))).toEqual({ known: true, value: 'written' });
        await writeZip(at('file'), name, at('other'));
        expect(readFileSync(at('other')).equals(readFileSync(at('archive')))).toBe(true);
        expect(await unpackArtifact(at('archive'), `folder/${name}`, at('out'))).toEqual({ known: true, value: 'unpacked' });
        expect(new Uint8Array(readFileSync(at('out')))).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 50 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
