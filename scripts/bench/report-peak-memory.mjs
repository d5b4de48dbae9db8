// Loaded into a process with `--import`: at its end it adds its peak resident memory in KB to the file that SAR_BENCH_PEAK names.
import { appendFileSync } from 'node:fs';

const { SAR_BENCH_PEAK } = process.env;
if (SAR_BENCH_PEAK !== undefined) process.on('exit', () => appendFileSync(SAR_BENCH_PEAK, `${process.resourceUsage().maxRSS}\n`));
