export const id = 891;
export const ids = [891];
export const modules = {

/***/ 30891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointsReady: () => (/* binding */ checkpointsReady)
/* harmony export */ });
/* harmony import */ var _records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2127);

const CHECKPOINTS = '**/*.{ckpt,pt,pth,safetensors,onnx,keras,gguf,tflite,joblib}';
const REMEDY = 'name those to be judged in sensors.checkpoint-staleness.checkpoints (name, files, max-age-days, trained-from)';
const MAX_CANDIDATES = 20;
const SMALL = 65_536;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
function checkpointsReady(input) {
    const { checkpoints } = input.baseline.sensors['checkpoint-staleness'];
    if (checkpoints.length > 0)
        return { ready: true, by: checkpoints.map(({ name }) => name).join(', ') };
    const sign = (0,_records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .signsOf */ .O)(input, [CHECKPOINTS])
        .slice(0, MAX_CANDIDATES)
        .find((path) => {
        const content = input.files.read(path, SMALL);
        return content.kind === 'too-large' || content.kind === 'binary' || (content.kind === 'text' && content.text.startsWith(LFS_POINTER));
    });
    return (0,_records_undeclared_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclared */ .c)(sign, 'a checkpoint', REMEDY);
}


/***/ })

};
