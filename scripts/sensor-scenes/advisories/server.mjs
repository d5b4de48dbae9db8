// A server of advisories and package descriptions on the loopback address, so that pip-audit and npm audit write their real reports without the network: OSV's
// query for one, the bulk advisories and package documents of a registry for the other. Prints its port; ends with its standard input.
import { createServer } from 'node:http';

const OSV = {
  jinja2: [
    {
      id: 'PYSEC-2019-217',
      aliases: ['CVE-2019-10906', 'GHSA-462w-v97r-4m45'],
      summary: 'Sandbox escape by str.format_map',
      affected: [
        {
          package: { name: 'jinja2', ecosystem: 'PyPI' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.10.1' }] }],
        },
      ],
    },
  ],
};
const MENDED = { jinja2: ['2.10.1'] };
const ADVISORIES = {
  minimist: [
    {
      id: 1096465,
      url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
      title: 'Prototype pollution in minimist',
      severity: 'critical',
      vulnerable_versions: '<0.2.4',
      cwe: ['CWE-1321'],
      cvss: { score: 9.8, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
    },
  ],
};
const PACKAGES = {
  minimist: { '0.0.8': {}, '1.2.8': {} },
  mkdirp: { '0.5.1': { dependencies: { minimist: '0.0.8' } }, '1.0.4': {} },
};

const server = createServer(async (request, response) => {
  let body = '';
  for await (const piece of request) body += piece;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer(request.url ?? '', body)));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => server.close(() => process.exit(0)));

function answer(url, body) {
  if (url.endsWith('/query')) {
    const {
      package: { name },
      version,
    } = JSON.parse(body);
    return OSV[name] === undefined || MENDED[name].includes(version) ? {} : { vulns: OSV[name] };
  }
  if (url.endsWith('/advisories/bulk')) return ADVISORIES;
  const name = decodeURIComponent(url.slice(1));
  const versions = Object.entries(PACKAGES[name] ?? {}).map(([version, more]) => [version, { name, version, ...more, dist: {} }]);
  return { name, 'dist-tags': { latest: versions.at(-1)?.[0] }, versions: Object.fromEntries(versions) };
}
