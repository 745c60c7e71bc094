import { NoAnswer } from "../client/client";
import { failureWords } from "./failure-words";

const codeOf = (failure: unknown): string => (failure instanceof NoAnswer ? failure.code : "");

/**
 * What is wrong with the key, for its field; null when the key is not to blame.
 *
 * @param needed what a key must allow, as the words behind “要” say it
 */
export function keyFailure(failure: unknown, needed: string): string | null {
  switch (codeOf(failure)) {
    case "UNAUTHENTICATED":
      return "密钥不对：可能没有抄全、过期了，或者撤销了。什么也没有改";
    case "FORBIDDEN":
      return `这个密钥没有权限：需要${needed}。什么也没有改`;
    default:
      return null;
  }
}

/** Why a file was not read. */
export function fileFailure(failure: unknown): string {
  return codeOf(failure) === "BAD_REQUEST"
    ? "这个文件读不出来。请打开它，另存为 .xlsx 再放进来；有密码的先去掉密码。"
    : failureWords(failure);
}
