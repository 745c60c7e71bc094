interface Found {
  status: "VALID" | "VOID";
}

/** What was found, as a heading: that a certificate is void comes before that it was found. */
export function foundWords(certificates: readonly Found[]): string {
  const all = certificates.length;
  const voids = certificates.filter(({ status }) => status === "VOID").length;
  if (voids === 0) return `查到 ${all} 本证书`;
  if (all === 1) return "这本证书已经作废";
  return voids === all ? `${all} 本证书都已经作废` : `有 ${voids} 本证书已经作废，一共查到 ${all} 本`;
}

/** Void ones first. */
export const byVoid = (a: Found, b: Found): number => Number(b.status === "VOID") - Number(a.status === "VOID");
