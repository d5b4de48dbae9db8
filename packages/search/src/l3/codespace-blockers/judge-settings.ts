import { nearestWord, quoteUntrusted } from '@sar/baseline';
import { list, number, object } from '../../reports/json-value.js';
import { leaveOpen, report, type Devcontainer } from './devcontainer.js';
import { KNOWN_KEYS, LARGEST_MACHINE, movedTo } from './devcontainer-reference.js';

const UNITS: Readonly<Record<string, number>> = { tb: 1024, gb: 1, mb: 1 / 1024, kb: 1 / 1_048_576, '': 1 / 1_073_741_824 };

/** Ports, host requirements and keys that nothing reads. */
export function judgeSettings(devcontainer: Devcontainer): void {
  judgePorts(devcontainer);
  judgeHost(devcontainer);
  for (const key of Object.keys(devcontainer.value)) judgeKey(devcontainer, key);
}

function judgePorts(devcontainer: Devcontainer): void {
  for (const [index, port] of list(devcontainer.value['forwardPorts']).entries())
    if (!isPort(port)) badPort(devcontainer, ['forwardPorts', index], 'forwardPorts', String(port));
  for (const key of Object.keys(object(devcontainer.value['portsAttributes']))) {
    // Other keys are expressions over command lines.
    const range = /^(\d+)(?:-(\d+))?$/.exec(key);
    if (range === null) continue;
    const [, first = '', last = first] = range;
    if (!isPort(Number(first)) || !isPort(Number(last)) || Number(first) > Number(last))
      badPort(devcontainer, ['portsAttributes', key], 'portsAttributes', key);
  }
}

function badPort(devcontainer: Devcontainer, at: readonly (string | number)[], key: string, port: string): void {
  report(devcontainer, 'invalid-port', at, {
    subject: `${key} ${port}`,
    message: `\`${key}\` has ${quoteUntrusted(port)}, which is no port`,
    expected: 'a number from 1 to 65535, or "host:port"',
    actual: quoteUntrusted(port),
  });
}

function isPort(value: unknown): boolean {
  const port =
    typeof value === 'string' ? Number(/^[A-Za-z0-9._-]+:(\d{1,5})$/.exec(value)?.[1] ?? (/^\d{1,5}$/.test(value) ? value : NaN)) : value;
  return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65_535;
}

function judgeHost(devcontainer: Devcontainer): void {
  const wanted = object(devcontainer.value['hostRequirements']);
  const { cpus, memoryGb, storageGb } = LARGEST_MACHINE;
  const limits = [
    ['cpus', number(wanted['cpus']), cpus, 'cores'],
    ['memory', gigabytes(wanted['memory']), memoryGb, 'GB'],
    ['storage', gigabytes(wanted['storage']), storageGb, 'GB'],
  ] as const;
  for (const [key, value, most, unit] of limits)
    if (value !== undefined && value > most)
      report(devcontainer, 'unmet-host-requirement', ['hostRequirements', key], {
        subject: key,
        message: `\`hostRequirements.${key}\` asks for ${value} ${unit}; the largest machine type of Codespaces has ${most}`,
        expected: `at most ${most} ${unit}`,
        actual: `${value} ${unit}`,
      });
  for (const [key, value] of limits)
    if (value === undefined && wanted[key] !== undefined)
      leaveOpen(
        devcontainer,
        ['hostRequirements', key],
        `\`hostRequirements.${key}\` is no ${key === 'cpus' ? 'number' : 'size such as `16gb`'}`,
      );
  const { gpu } = wanted;
  if (gpu !== undefined && gpu !== false && gpu !== 'optional')
    leaveOpen(devcontainer, ['hostRequirements', 'gpu'], 'which accounts have machines with a GPU is not known here');
}

/** https://containers.dev/implementors/json_reference/#min-host-reqs: `8gb`, `64gb`, or bytes. */
function gigabytes(written: unknown): number | undefined {
  const match = /^(\d{1,15})([tgmk]b)?$/i.exec(typeof written === 'number' ? String(written) : typeof written === 'string' ? written : '');
  return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 0) * 100) / 100;
}

function judgeKey(devcontainer: Devcontainer, key: string): void {
  const moved = movedTo(key);
  if (moved !== undefined)
    return report(devcontainer, 'ignored-setting', [key], {
      subject: key,
      message: `\`${key}\` moved to \`${moved}\``,
      expected: moved,
      actual: key,
      help: `Move ${key} in ${devcontainer.path} to ${moved}.`,
      // Some tools still move it themselves.
      pedantic: true,
    });
  if (KNOWN_KEYS.includes(key) || key.length < 4) return;
  const meant = nearestWord(key, KNOWN_KEYS);
  if (meant !== undefined && devcontainer.value[meant] === undefined)
    report(devcontainer, 'ignored-setting', [key], {
      subject: key,
      message: `nothing reads the key ${quoteUntrusted(key)}; did you mean \`${meant}\`?`,
      expected: meant,
      actual: quoteUntrusted(key),
      help: `Write ${meant} in ${devcontainer.path}.`,
    });
}
