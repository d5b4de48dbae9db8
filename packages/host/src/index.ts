export { checkoutTree } from './checkout-tree.js';
