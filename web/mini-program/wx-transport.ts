import type { Transport } from "../client/client";

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
