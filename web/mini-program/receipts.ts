import type { Key, Published } from "../browser/certificates/receipt-check";
import { receiptChecks } from "../browser/certificates/receipt-check";
import { tools } from "./receipt-tools";
import { ask } from "./wx-transport";

/** Whether this phone's WeChat can check signatures: the arithmetic needs large integers. */
export const canCheck = (): boolean => typeof BigInt === "function";

const published: Published = {
  async keys() {
    const answer = await ask(`${REGISTER_ORIGIN}/.well-known/jwks.json`);
    return (answer as { keys: Key[] }).keys;
  },
  list: async (path) => (await ask(REGISTER_ORIGIN + path)) as string,
};

/** Checks a receipt. Of it nothing is sent. */
export const checkReceipt = (token: string) => receiptChecks(tools).look(token, new Date(), published);
