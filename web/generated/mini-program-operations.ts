/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * What a person says. Everything may be left out: null means "not said" and can make a verdict UNKNOWN; an empty list means
 * "none" and can make it NOT_MET. Each list takes at most 100 entries and no entry twice.
 */
export type ApplicantInput = {
  /** Day of birth. Not after `asOf`. */
  birthDate?: string | null | undefined;
  /** All certificates of skill held: 职业技能等级证书 and 职业资格证书 alike. */
  certificates?: Array<HeldCertificateInput> | null | undefined;
  /** All education that is finished or under way. */
  education?: Array<EducationInput> | null | undefined;
  /** Whether the person intends to work in the occupation or a related one (拟从事). */
  intendsToWork?: boolean | null | undefined;
  /** All professional titles (职称) and qualifications of professionals (专业技术人员职业资格) held. */
  titles?: Array<ProfessionalTitleInput> | null | undefined;
  /**
   * All work, in any order. Periods may overlap: a day counts once. Work before the age of 16 counts like any other: the clauses
   * set no age for it, which is a known conflict.
   */
  work?: Array<WorkPeriodInput> | null | undefined;
};

/**
 * Whether one can apply for a level on a day. A state is told only where it is known of every organization that may assess the level:
 * an open round anywhere is enough for OPEN; short of that, one organization whose rounds are closed or to come does not
 * speak for another whose plan is not known.
 */
export type ApplyNowState =
  /** All rounds that are known have closed, and no further one is known. It does not mean that there will be none. */
  | 'CLOSED'
  /** The catalogue lists no organization for the level, or the plans for the year of all that it lists leave it out. */
  | 'NOBODY_ASSESSES'
  /** No organization takes applications; the first will from `opensOn` on. */
  | 'NOT_YET_OPEN'
  /** At least one organization takes applications, until `closesOn`. */
  | 'OPEN'
  /**
   * The register does not know the rounds of at least one organization that may assess the level, and no other takes applications:
   * ask the organizations. Of the others, the rounds to come are told.
   */
  | 'PLAN_UNKNOWN';

/** A part of an assessment (科目). */
export type AssessmentModule =
  /** 综合评审: comprehensive review. */
  | 'COMPREHENSIVE_REVIEW'
  /** 操作技能: practical skills. */
  | 'PRACTICAL_SKILLS'
  /** 理论知识: knowledge. */
  | 'THEORY';

/** A person's document and name. */
export type CertificateByIdentityInput = {
  /** The document's number. */
  documentNumber: string;
  /** Kind of the document that the person applied with. */
  documentType: IdentityDocumentType;
  /** The person's whole name, as on the certificate. */
  holderName: string;
};

/** A certificate's number and its holder's name. */
export type CertificateByNumberInput = {
  /** The holder's whole name, as on the certificate. */
  holderName: string;
  /** The number (证书编号), 22 characters. */
  number: string;
};

/** A code that a holder has handed out. */
export type CertificateByShareCodeInput = {
  /** The code; case, spaces and hyphens do not matter. */
  code: string;
};

/** What certificates are found by; exactly one of the parts. */
export type CertificateLookupInput =
  {   /** A person's document and name: all certificates of that person. */
  byIdentity: CertificateByIdentityInput; byNumber?: never; byShareCode?: never; }
  |  { byIdentity?: never;   /** A certificate's number and its holder's name. */
  byNumber: CertificateByNumberInput; byShareCode?: never; }
  |  { byIdentity?: never; byNumber?: never;   /** A code that a holder has handed out. */
  byShareCode: CertificateByShareCodeInput; };

/** Whether a certificate holds. */
export type CertificateStatus =
  /** It holds. */
  | 'VALID'
  /** It was declared void by who issued it or by who watches over that. */
  | 'VOID';

/** Why a certificate is void. */
export type CertificateStatusReason =
  /** What the holder applied with was false (虚假材料). */
  | 'FALSE_MATERIALS'
  /** It should not have been issued as it was (误发). */
  | 'ISSUED_IN_ERROR'
  /** The holder broke the rules of the assessment (违纪违规). */
  | 'MISCONDUCT'
  /** Another reason; the organization knows it. */
  | 'OTHER'
  /** Another certificate, with another number, takes its place (换发). */
  | 'REISSUED';

/** Where a course stands on a day. */
export type CourseStatus =
  /** Applications are closed; it has not started, or its start is not known. */
  | 'APPLICATION_CLOSED'
  /** It can be joined: today or within the next seven days for the last time. */
  | 'CLOSING_SOON'
  /**
   * Its last known day, `endsOn` or `examOn`, is over. Where neither is known, it counts as finished a year after its start, or
   * after the last day of application.
   */
  | 'FINISHED'
  /** It can be joined, for more than seven days yet. */
  | 'OPEN'
  /** It has started, cannot be joined any more and is not finished. */
  | 'RUNNING'
  /** Its provider has withdrawn it. */
  | 'WITHDRAWN';

/** What may mislead readers. */
export type CourseWarningCode =
  /** It promises that the examination is passed, or a certificate without one. */
  | 'GUARANTEED_PASS'
  /** The catalogue has nobody who assesses this occupation, or work type, at this level. */
  | 'LEVEL_NOT_OFFERED'
  /** It names an organization as assessor or issuer that the catalogue does not have for this occupation and level. */
  | 'WRONG_ISSUER';

/** How a course is taught. */
export type DeliveryMode =
  /** In a room (线下). */
  | 'IN_PERSON'
  /** Both (线上+线下). */
  | 'MIXED'
  /** Over the net (线上). */
  | 'ONLINE';

/** Education that is finished or under way. */
export type EducationInput = {
  /** Whether the programme is assessed and approved (经评估论证). Null: not said. */
  approvedProgramme?: boolean | null | undefined;
  /** What kind. */
  kind: EducationKind;
  /** Name of the major, at most 100 characters; looked up in the majors the sources list when `relation` is left out. */
  majorName?: string | null | undefined;
  /** How its major (专业) is related to the occupation, as the person says. It goes before `majorName`. */
  relation?: Relation | null | undefined;
  /** How far it has come. */
  standing: Standing;
};

/** Kind of education. */
export type EducationKind =
  /** Bachelor's degree course (大学本科) of a regular institution. */
  | 'BACHELOR'
  /**
   * Adult, self-taught or open-university course, 专科 or above (高等学历继续教育：成人教育、自学考试、开放大学). The clauses name regular
   * institutions; whether these count is not printed, and is UNKNOWN.
   */
  | 'CONTINUING_HIGHER_EDUCATION'
  /** Higher vocational school (高等职业学校). */
  | 'HIGHER_VOCATIONAL'
  /** Junior college (大学专科) of a regular institution (普通高等学校). */
  | 'JUNIOR_COLLEGE'
  /** Postgraduate course (研究生) of a regular institution. */
  | 'POSTGRADUATE'
  /** Secondary vocational school (中等职业学校). */
  | 'SECONDARY_VOCATIONAL'
  /** Senior technical school (高级技工学校), its senior class or above. */
  | 'SENIOR_TECHNICAL_SCHOOL'
  /** Technical school (技工学校), a class below the senior one. */
  | 'TECHNICAL_SCHOOL'
  /** Senior class of a technical school (技工院校高级工班). */
  | 'TECHNICAL_SCHOOL_SENIOR_CLASS'
  /** Technician class or preparatory technician class of a technician college (技师学院预备技师班、技师班). */
  | 'TECHNICIAN_CLASS'
  /** Technician college (技师学院), its senior class or above. */
  | 'TECHNICIAN_COLLEGE';

/** What is asked, and of whom. */
export type EligibilityInput = {
  /** What is known of the person. */
  applicant: ApplicantInput;
  /** The day for which is asked. Today in Asia/Shanghai when left out. No fact may begin after it, nor before the birth date. */
  asOf?: string | null | undefined;
  /** The occupation, by its printed code. */
  occupation: string;
  /** One of its work types (工种) by name. It narrows `offeredBy` to those who assess this work type, and changes no verdict. */
  workType?: string | null | undefined;
};

/** A certificate of skill that is held. */
export type HeldCertificateInput = {
  /** Its level. */
  level: SkillLevel;
  /** Day on which it was obtained (取得). */
  obtainedOn: string;
  /** Name of its occupation, at most 100 characters; looked up as `WorkPeriodInput.occupationName`. */
  occupationName?: string | null | undefined;
  /** How its occupation is related to the one asked for, as the person says. It goes before `occupationName`. */
  relation?: Relation | null | undefined;
};

/** Kind of an identity document. */
export type IdentityDocumentType =
  /**
   * Mainland Travel Permit for Hong Kong and Macao Residents (港澳居民来往内地通行证): H or M and 8 digits. Two more digits, which count the
   * cards, do not matter.
   */
  | 'HONG_KONG_MACAO_TRAVEL_PERMIT'
  /** A passport (护照) of any country. */
  | 'PASSPORT'
  /** Permanent residence card of a foreigner (外国人永久居留身份证): 3 letters and 12 digits, or since 2023 18 characters from 9 with a check digit. */
  | 'PERMANENT_RESIDENCE_CARD'
  /**
   * Residence permit of residents of Hong Kong and Macao (港澳居民居住证) or Taiwan (台湾居民居住证): 18 characters from 81, 82 or 83,
   * with a check digit.
   */
  | 'RESIDENCE_PERMIT'
  /** Resident identity card (居民身份证): 18 characters with a check digit. */
  | 'RESIDENT_IDENTITY_CARD'
  /**
   * Mainland Travel Permit for Taiwan Residents (台湾居民来往大陆通行证): 8 digits. Two more digits, and a letter or digit in brackets, do not
   * matter.
   */
  | 'TAIWAN_TRAVEL_PERMIT';

/** What came of a lookup. */
export type LookupOutcome =
  /** There is at least one certificate that fits. It may be void: see `Certificate.status`. */
  | 'MATCHED'
  /** Nothing fits, for whatever reason. */
  | 'NOT_MATCHED'
  /**
   * It was not looked up: there were too many lookups for this number or document that found nothing. Only in `verifyCertificates`;
   * elsewhere it is an error.
   */
  | 'RATE_LIMITED';

/** A professional title (职称), or a qualification of professionals (专业技术人员职业资格), that is held. */
export type ProfessionalTitleInput = {
  /** Whether it corresponds to the occupation's major (符合专业对应关系). Null: not said. */
  corresponds?: boolean | null | undefined;
  /** Day on which it was obtained. */
  obtainedOn: string;
  /**
   * Whether it is a qualification and no title. One clause names titles alone; whether a qualification counts there is not
   * printed, and is UNKNOWN.
   */
  qualification?: boolean | null | undefined;
  /** Its rank. */
  rank: TitleRank;
};

/** How something is related to the occupation asked for. */
export type Relation =
  /** A related occupation (相关职业) or major (相关专业). */
  | 'RELATED'
  /** The occupation itself (本职业) or its own major (本专业). */
  | 'SAME'
  /** Neither. */
  | 'UNRELATED';

/**
 * Level of vocational skill (职业技能等级). The numbers run downward: LEVEL_5 is the lowest, LEVEL_1 the highest.
 * Lists of levels begin with the lowest.
 */
export type SkillLevel =
  /** 一级/高级技师, the highest level. */
  | 'LEVEL_1'
  /** 二级/技师. */
  | 'LEVEL_2'
  /** 三级/高级工. */
  | 'LEVEL_3'
  /** 四级/中级工. */
  | 'LEVEL_4'
  /** 五级/初级工, the lowest level. */
  | 'LEVEL_5';

/** How far an education has come. */
export type Standing =
  /** Under way, before the last year (在读). */
  | 'ENROLLED'
  /** In the last year before graduation (应届毕业生). */
  | 'FINAL_YEAR'
  /** Finished, with a diploma (毕业). */
  | 'GRADUATED';

/** Rank of a professional title (职称). */
export type TitleRank =
  /** 中级职称. */
  | 'INTERMEDIATE'
  /** 初级职称. */
  | 'JUNIOR'
  /** 高级职称. */
  | 'SENIOR';

/** Whether something is met. All of several: the least of them, any of several: the greatest, in the order NOT_MET, UNKNOWN, MET. */
export type Verdict =
  /** Met by the facts given. */
  | 'MET'
  /** Not met by the facts given, whatever else is true. */
  | 'NOT_MET'
  /** The facts given, or the sources, do not tell. */
  | 'UNKNOWN';

/** A period of work. */
export type WorkPeriodInput = {
  /** First day of work. */
  from: string;
  /**
   * Name of the occupation worked in, at most 100 characters. Looked up in the names of the occupation and of what the
   * sources call related when `relation` is left out. With neither, the relation is unknown.
   */
  occupationName?: string | null | undefined;
  /** How the work is related to the occupation, as the person says. It goes before `occupationName`. */
  relation?: Relation | null | undefined;
  /** Last day of work. Null: still at work. */
  to?: string | null | undefined;
};

export type ApplyNowQueryVariables = Exact<{
  code: string;
}>;


export type ApplyNowQuery = { eligibility: { levels: Array<{ level: SkillLevel, applyNow: { reason: string } }> } };

export type CertificateLookupQueryVariables = Exact<{
  lookup: CertificateLookupInput;
  purpose?: string | null | undefined;
}>;


export type CertificateLookupQuery = { certificateLookup: { outcome: LookupOutcome, checkedAt: string, certificates: Array<{ number: string, status: CertificateStatus, statusReason: CertificateStatusReason | null, holderName: string, workType: string | null, level: SkillLevel, issuedOn: string, sample: boolean, occupation: { name: string } | null, organization: { contact: { phone: string | null } | null } | null, issuer: { name: string }, results: Array<{ module: AssessmentModule, score: number, passed: boolean }> }>, receipt: { expiresAt: string, verifyUrl: string } | null } };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { course: { title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, provider: { name: string } | null, occupation: { name: string } | null, price: { amount: number } | null, assessedBy: Array<{ name: string }>, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { title: string } }> }>, citation: { locator: string, document: { title: string } } | null } | null };

export type CoursesQueryVariables = Exact<{
  occupation?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, startsOn: string | null, startTentative: boolean, applyBy: string | null, status: CourseStatus | null, provider: { name: string } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode }> }> } };

export type EligibilityQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type EligibilityQuery = { eligibility: { occupation: { name: string }, levels: Array<{ level: SkillLevel, verdict: Verdict, eligibleFrom: string | null, applyNow: { state: ApplyNowState, reason: string, opensOn: string | null, closesOn: string | null } }> } };

export type OccupationQueryVariables = Exact<{
  code: string;
}>;


export type OccupationQuery = { occupation: { name: string, ladder: Array<{ level: SkillLevel, items: Array<{ organization: { name: string } }> }>, courses: { totalCount: number } } | null };

export type OccupationsQueryVariables = Exact<{
  text: string;
}>;


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string }> } };

export type ReceiptNamesQueryVariables = Exact<{
  occupation: string;
  organization: string | number;
}>;


export type ReceiptNamesQuery = { occupation: { name: string } | null, organization: { name: string } | null };

export type RoundsQueryVariables = Exact<{
  from?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, admissionTicketFrom: string, examDates: Array<string>, resultsExpectedBy: string | null, cancelled: boolean, organization: { name: string } | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, offerings: Array<{ level: SkillLevel, occupation: { name: string } }> }> } };
