export const id = 2637;
export const ids = [2637];
export const modules = {

/***/ 82637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeInCheckout: () => (/* binding */ placeInCheckout)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52731);
/* harmony import */ var _state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42914);





async function placeInCheckout(root, path, from) {
    let part;
    try {
        const full = (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(root, path, 'written');
        for (const suffix of ['-wal', '-journal']) {
            const beside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(`${full}${suffix}`).catch(() => undefined);
            if (beside !== undefined)
                return `the one in the checkout was left: ${path}${suffix} belongs to it`;
        }
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinks */ .UA)(root, full, path, 'written');
        (0,_state_directory_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), path);
        part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), `.sar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, part);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, full);
        return undefined;
    }
    catch (error) {
        const why = error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y ? error.message : String(error.code ?? error);
        return `the one in the checkout was left: ${why}`;
    }
    finally {
        if (part !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
    }
}


/***/ })

};
