import { NoAnswer } from "../../../client/client";
import { failureWords } from "../../failure-words";

const KEY_FAILURES: Record<string, string> = {
  UNAUTHENTICATED: "密钥不对：可能没有抄全、过期了，或者撤销了。什么也没有改",
  FORBIDDEN: "这个密钥不能做：要权限是 plans:write 的，而且只能动自己机构发布的计划。什么也没有改",
};

const codeOf = (failure: unknown): string => (failure instanceof NoAnswer ? failure.code : "");

/** What is wrong with the key, for its field; null when the key is not to blame. */
export const keyFailure = (failure: unknown): string | null => KEY_FAILURES[codeOf(failure)] ?? null;

/** Why a file was not read. */
export function fileFailure(failure: unknown): string {
  return codeOf(failure) === "BAD_REQUEST"
    ? "这个文件读不出来。请打开它，另存为 .xlsx 再放进来；有密码的先去掉密码。"
    : failureWords(failure);
}
