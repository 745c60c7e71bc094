export { Comparing } from "./comparing";
export { look, readNames } from "./receipt-sources";
export { receiptView } from "./receipt-view";
