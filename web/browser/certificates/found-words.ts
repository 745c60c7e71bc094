interface Found {
  status: "VALID" | "VOID";
}

/** The heading of a result. A void certificate is mentioned before valid ones. */
export function foundWords(certificates: readonly Found[]): string {
  const all = certificates.length;
  const voids = certificates.filter(({ status }) => status === "VOID").length;
  if (voids === 0) return `查到 ${all} 本证书`;
  if (all === 1) return "这本证书已经作废";
  return voids === all ? `${all} 本证书都已经作废` : `有 ${voids} 本证书已经作废，一共查到 ${all} 本`;
}

/** Sorts void certificates first. */
export const byVoid = (a: Found, b: Found): number => Number(b.status === "VOID") - Number(a.status === "VOID");
