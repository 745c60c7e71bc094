import { NoAnswer } from "../client/client";
import { comeBack } from "./come-back";

/** Errors that are returned before anything is done. After any other failure, a change may still have been made. */
const REFUSALS = ["BAD_REQUEST", "RATE_LIMITED", "UNAUTHENTICATED", "FORBIDDEN", "PERSISTED_OPERATION_NOT_FOUND"];

/** Whether it is certain that nothing was changed. */
export const isRefusal = (failure: unknown): boolean => failure instanceof NoAnswer && REFUSALS.includes(failure.code);

/** Why there is no answer, and what to do: each kind of failure by its own name. */
export function failureWords(failure: unknown): string {
  const { code, retryAfter } = failure instanceof NoAnswer ? failure : new NoAnswer("");
  switch (code) {
    case "UNREACHABLE":
      return "连不上登记册，请检查网络。";
    case "RATE_LIMITED":
      return `操作过于频繁。${comeBack(retryAfter, new Date())}`;
    case "UNAVAILABLE":
      return "登记册现在很忙，请过一会儿再试。";
    default:
      return "登记册暂时没有回应，请过一会儿再试。";
  }
}
