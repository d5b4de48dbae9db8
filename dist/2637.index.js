export const id = 2637;
export const ids = [2637];
export const modules = {

/***/ 82637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addToCheckout: () => (/* binding */ addToCheckout),
/* harmony export */   isInCheckout: () => (/* binding */ isInCheckout),
/* harmony export */   placeInCheckout: () => (/* binding */ placeInCheckout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52731);
/* harmony import */ var _state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42914);
/* harmony import */ var _work_files_inside_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50894);






async function placeInCheckout(root, path, from) {
    const why = await put(root, path, from, true);
    return why === undefined ? undefined : `the one in the checkout was left: ${why}`;
}
async function addToCheckout(root, path, from) {
    return put(root, path, from, false);
}
async function isInCheckout(root, path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)).catch(() => undefined)) !== undefined;
}
async function put(root, path, from, replaces) {
    let part;
    try {
        const full = (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(root, path, 'written');
        for (const suffix of ['-wal', '-journal']) {
            const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(`${full}${suffix}`).catch(() => undefined);
            if (beside !== undefined)
                return `${path}${suffix} belongs to it`;
        }
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(root, full, path, 'written');
        if ((0,_work_files_inside_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfGit */ .G)(root, full))
            return `${path} belongs to git`;
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), path);
        part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), `.sar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, part);
        if (!replaces && (await isInCheckout(root, path)))
            return `something is at ${path} already`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, full);
        return undefined;
    }
    catch (error) {
        return error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? error.message : String(error.code ?? error);
    }
    finally {
        if (part !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
    }
}


/***/ })

};
