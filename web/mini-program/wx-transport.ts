import type { Transport } from "../client/client";
import { NoAnswer } from "../client/client";

const PATIENCE_MS = 15_000;

/** Asks with `wx.request`: a mini-program has no fetch. */
export const viaWx: Transport = ({ url, body }) =>
  new Promise((resolve, reject) => {
    wx.request({
      url,
      method: body === null ? "GET" : "POST",
      header: { Accept: "application/json", ...(body !== null && { "Content-Type": "application/json" }) },
      ...(body !== null && { data: body }),
      timeout: PATIENCE_MS,
      success: ({ data }) => (typeof data === "object" ? resolve(data) : reject(new Error("Not JSON"))),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

const OK = 200;
const CODES: Record<number, string> = { 429: "RATE_LIMITED", 503: "UNAVAILABLE" };

/** A public file: what JSON holds, or a text. @throws NoAnswer as the API's client does */
export const ask = (url: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    wx.request({
      url,
      timeout: PATIENCE_MS,
      success: ({ data, statusCode }) =>
        statusCode === OK ? resolve(data) : reject(new NoAnswer(CODES[statusCode] ?? "INTERNAL_ERROR")),
      fail: () => reject(new NoAnswer("UNREACHABLE")),
    });
  });
