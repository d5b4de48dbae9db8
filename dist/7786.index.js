export const id = 7786;
export const ids = [7786];
export const modules = {

/***/ 77786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFromCheckout: () => (/* binding */ copyFromCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27339);
/* harmony import */ var _inside_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73506);




const BESIDE = ['-wal', '-journal'];
async function copyFromCheckout(root, path, to) {
    const file = (0,_inside_file_js__WEBPACK_IMPORTED_MODULE_2__/* .insideFile */ .n)(root, new Map(), path);
    if (file.kind === 'absent')
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)(undefined);
    if (file.kind !== 'file' || file.real !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path))
        return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('failed', 'it is no file of the checkout, or behind a link');
    for (const suffix of BESIDE) {
        const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(`${file.real}${suffix}`).catch(() => undefined);
        if (beside !== undefined && beside.size > 0)
            return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L)('failed', `a program writes to it, or was broken off: ${path}${suffix} holds what is not in it yet; close that program, or open the database once`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file.real, to);
    return (0,_sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .known */ .e)({ path: to, from: 'the checkout' });
}


/***/ })

};
