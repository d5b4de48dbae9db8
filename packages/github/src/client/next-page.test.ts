import { expect, it } from 'vitest';
import { nextPage } from './next-page.js';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['<https://ghe.example/api/v3/a?page=1>; rel="prev"', undefined],
  ['<https://ghe.example/api/v3/a?page=1>; rel="prev", <https://ghe.example/api/v3/a?page=3>; rel="next"', '/a?page=3'],
  ['<https://ghe.example/api/v3/a?head=octo:main&x={y}>; rel="next"', '/a?head=octo%3Amain&x=%7By%7D'],
  ['<https://ghe.example/api/v3/../../x>; rel="next"', 'foreign'],
  ['<https://evil.example/api/v3/a?page=2>; rel="next"', 'foreign'],
  ['<https://ghe.example.evil/api/v3/a?page=2>; rel="next"', 'foreign'],
  ['<https://ghe.example@evil.example/api/v3/a>; rel="next"', 'foreign'],
  ['<http://ghe.example/api/v3/a>; rel="next"', 'foreign'],
  ['<nothing>; rel="next"', 'foreign'],
])('%s', (link, expected) => {
  expect(nextPage(link, 'https://ghe.example/api/v3')).toBe(expected);
});
