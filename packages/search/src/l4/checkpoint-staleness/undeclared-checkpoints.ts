import type { Readiness, SensorInput } from '../../sensor.js';

/** Ends of files that hardly anything but a trained model has. */
const CHECKPOINTS = '**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf,tflite,joblib}';

/** Most files of such names that are looked into. */
const MAX_CANDIDATES = 20;
/** Weights are larger than this, or binary; a text that is smaller is a script or a pointer. */
const SMALL = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** What to declare, when files of checkpoints are there and none is declared; undefined when there are none. */
export function undeclaredCheckpoints({ files }: Pick<SensorInput, 'files'>): string | undefined {
  const first = files.find([CHECKPOINTS], MAX_CANDIDATES).paths.find((path) => {
    const content = files.read(path, SMALL);
    return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
  });
  return first === undefined
    ? undefined
    : `${first} looks like a checkpoint, and none is declared: name those to be judged in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)`;
}

/** See `Sensor.ready`. */
export function checkpointsReady(input: SensorInput): Readiness {
  const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
  if (checkpoints.length > 0) return { ready: true, by: checkpoints.map(({ name }) => name).join(', ') };
  const detail = undeclaredCheckpoints(input);
  return detail === undefined ? { ready: true, by: 'no file of a checkpoint' } : { ready: false, reason: 'not-configured', detail };
}
