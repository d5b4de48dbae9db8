export const id = 891;
export const ids = [891];
export const modules = {

/***/ 30891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointsReady: () => (/* binding */ checkpointsReady),
/* harmony export */   h: () => (/* binding */ undeclaredCheckpoints)
/* harmony export */ });
const CHECKPOINTS = '**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf,tflite,joblib}';
const MAX_CANDIDATES = 20;
const SMALL = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function undeclaredCheckpoints({ files }) {
    const first = files.find([CHECKPOINTS], MAX_CANDIDATES).paths.find((path) => {
        const content = files.read(path, SMALL);
        return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
    });
    return first === undefined
        ? undefined
        : `${first} looks like a checkpoint, and none is declared: name those to be judged in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)`;
}
function checkpointsReady(input) {
    const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
    if (checkpoints.length > 0)
        return { ready: true, by: checkpoints.map(({ name }) => name).join(', ') };
    const detail = undeclaredCheckpoints(input);
    return detail === undefined ? { ready: true, by: 'no file of a checkpoint' } : { ready: false, reason: 'not-configured', detail };
}


/***/ })

};
