/**
 * Words about certificates, for pages and scripts.
 *
 * @import { CertificateStatusReason, IdentityDocumentType } from "../generated/operations.ts"
 */

/** @type {Record<IdentityDocumentType, string>} */
export const DOCUMENT_TYPES = {
  RESIDENT_IDENTITY_CARD: "居民身份证",
  HONG_KONG_MACAO_TRAVEL_PERMIT: "港澳居民来往内地通行证",
  TAIWAN_TRAVEL_PERMIT: "台湾居民来往大陆通行证",
  RESIDENCE_PERMIT: "港澳居民居住证、台湾居民居住证",
  PERMANENT_RESIDENCE_CARD: "外国人永久居留身份证",
  PASSPORT: "护照",
};

/**
 * Why a certificate is void, and what its holder and people who are shown it can do.
 *
 * @type {Record<CertificateStatusReason, { reason: string, advice: string }>}
 */
export const VOID_REASONS = {
  MISCONDUCT: {
    reason: "违纪违规：评价结束以后查实，持证人在评价中违反了规定。",
    advice: "持证人不同意的，请向评价机构问清依据和申诉的办法。",
  },
  FALSE_MATERIALS: {
    reason: "虚假材料：申报时交的材料不真实。",
    advice: "持证人不同意的，请向评价机构问清依据和申诉的办法。",
  },
  ISSUED_IN_ERROR: {
    reason: "误发：这本证书本来不该这样发。",
    advice: "请持证人向评价机构问清错在哪里，会不会另发一本。",
  },
  REISSUED: {
    reason: "换发：另有一本证书代替它，编号不同。",
    advice: "请用新证书的编号再查；没有新编号的，请持证人向评价机构要。",
  },
  OTHER: {
    reason: "别的原因，登记册里没有写。",
    advice: "请向评价机构问清原因。",
  },
};
