import { signsOf, undeclared } from '../../records/undeclared.js';
import type { Readiness, SensorInput } from '../../sensor.js';

/** Ends of files that hardly anything but a trained model has. */
const CHECKPOINTS = '**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf,tflite,joblib}';
const REMEDY = 'name those to be judged in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)';

/** Most files of such names that are looked into. */
const MAX_CANDIDATES = 20;
/** Weights are larger than this, or binary; a text that is smaller is a script or a pointer. */
const SMALL = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** See `Sensor.ready`. */
export function checkpointsReady(input: SensorInput): Readiness {
  const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
  if (checkpoints.length > 0) return { ready: true, by: checkpoints.map(({ name }) => name).join(', ') };
  const sign = signsOf(input, [CHECKPOINTS])
    .slice(0, MAX_CANDIDATES)
    .find((path) => {
      const content = input.files.read(path, SMALL);
      return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
    });
  return undeclared(sign, 'a checkpoint', REMEDY);
}
