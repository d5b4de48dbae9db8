import { expect, it } from 'vitest';
import { asSource } from './build-cache-client.mjs';

const BASE = 'if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=new URL(".",import.meta.url).pathname+"/";';
const required = (name: string) => `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`;

it('a bundle is bundled once more with the modules of Node that it asks for', () => {
  expect(asSource(`const a=${required('node:fs/promises')},b=${required('os')};${BASE}export{a}`)).toBe(
    'const a=process.getBuiltinModule("node:fs/promises"),b=process.getBuiltinModule("os");export{a}',
  );
});

it.each([
  ['no asset base', `const a=${required('os')};`],
  ['no module of Node', `const a=1;${BASE}`],
])('a bundle with %s is an error: it is written in another way', (_, code) => {
  expect(() => asSource(code)).toThrow('another way');
});
