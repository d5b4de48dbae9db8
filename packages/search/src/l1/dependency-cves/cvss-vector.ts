/** What the metrics of a version of CVSS may be. Values that a vector may not have make the calculator complain on the console. */
const METRICS: readonly { readonly prefix: string; readonly metric: RegExp }[] = [
  {
    // https://www.first.org/cvss/v4.0/specification-document#Vector-String
    prefix: 'CVSS:4.0/',
    metric:
      /^(?:AV:[NALP]|AC:[LH]|AT:[NP]|PR:[NLH]|UI:[NPA]|[VS][CIA]:[HLN]|E:[XAPU]|[CIA]R:[XHML]|MAV:[XNALP]|MAC:[XLH]|MAT:[XNP]|MPR:[XNLH]|MUI:[XNPA]|MV[CIA]:[XHLN]|MSC:[XHLN]|MS[IA]:[XSHLN]|S:[XNP]|AU:[XNY]|R:[XAUI]|V:[XDC]|RE:[XLMH]|U:(?:X|Clear|Green|Amber|Red))$/,
  },
  // https://www.first.org/cvss/v3.1/specification-document#Vector-String
  ...['CVSS:3.1/', 'CVSS:3.0/'].map((prefix) => ({
    prefix,
    metric:
      /^(?:AV:[NALP]|AC:[LH]|PR:[NLH]|UI:[NR]|S:[UC]|[CIA]:[NLH]|E:[XUPFH]|RL:[XOTWU]|RC:[XURC]|[CIA]R:[XLMH]|MAV:[XNALP]|MAC:[XLH]|MPR:[XNLH]|MUI:[XNR]|MS:[XUC]|M[CIA]:[XNLH])$/,
  })),
  {
    // https://www.first.org/cvss/v2/guide#2-4-Base-Temporal-Environmental-Vectors
    prefix: '',
    metric:
      /^(?:AV:[LAN]|AC:[HML]|Au:[MSN]|[CIA]:[NPC]|E:(?:U|POC|F|H|ND)|RL:(?:OF|TF|W|U|ND)|RC:(?:UC|UR|C|ND)|CDP:(?:N|L|LM|MH|H|ND)|TD:(?:N|L|M|H|ND)|[CIA]R:(?:L|M|H|ND))$/,
  },
];

/** Longest vector, in characters; one with every metric of 4.0 has less. */
const MAX_LENGTH = 400;

/** The vector when it is one of CVSS 2.0, 3.0, 3.1 or 4.0 with known metrics alone; else undefined. */
export function cvssVector(written: string): string | undefined {
  const vector = written.trim();
  if (vector.length > MAX_LENGTH) return undefined;
  const version = METRICS.find(({ prefix }) => vector.startsWith(prefix));
  const metrics = vector.slice(version?.prefix.length ?? 0).split('/');
  return version !== undefined && metrics.every((each) => version.metric.test(each)) ? vector : undefined;
}
