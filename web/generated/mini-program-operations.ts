/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * What a person states. Every field may be omitted. Null means "not stated" and can make a verdict UNKNOWN. An empty list means
 * "none" and can make it NOT_MET. Each list takes at most 100 entries, and no entry twice.
 */
export type ApplicantInput = {
  /** Day of birth. Not after `asOf`. */
  birthDate?: string | null | undefined;
  /** All skill certificates held, both 职业技能等级证书 and 职业资格证书. */
  certificates?: Array<HeldCertificateInput> | null | undefined;
  /** All education, finished or in progress. */
  education?: Array<EducationInput> | null | undefined;
  /** Whether the person intends to work in the occupation or a related one (拟从事). */
  intendsToWork?: boolean | null | undefined;
  /** All professional titles (职称) and professional qualifications (专业技术人员职业资格) held. */
  titles?: Array<ProfessionalTitleInput> | null | undefined;
  /**
   * All periods of work, in any order. Periods may overlap: each day counts once. Work before the age of 16 counts like any other.
   * The clauses set no age for it, which is a known conflict.
   */
  work?: Array<WorkPeriodInput> | null | undefined;
};

/**
 * Whether applications for a level are possible on a day. A state is reported only if it is known for every organization that may
 * assess the level. One open round anywhere is enough for OPEN. Otherwise, an organization whose rounds are closed or still to come
 * says nothing about another whose plan is unknown.
 */
export type ApplyNowState =
  /** All known rounds have closed, and no further round is known. This does not mean that there will be none. */
  | 'CLOSED'
  /** The catalogue lists no organization for the level, or every organization it lists omits the level from its plan for the year. */
  | 'NOBODY_ASSESSES'
  /** No organization accepts applications. The first one accepts them from `opensOn`. */
  | 'NOT_YET_OPEN'
  /** At least one organization accepts applications, until `closesOn`. */
  | 'OPEN'
  /**
   * The register does not know the rounds of at least one organization that may assess the level, and no other organization accepts
   * applications: ask the organizations. The future rounds of the other organizations are reported.
   */
  | 'PLAN_UNKNOWN';

/** A part of an assessment (科目). */
export type AssessmentModule =
  /** Comprehensive review (综合评审). */
  | 'COMPREHENSIVE_REVIEW'
  /** Practical skills (操作技能). */
  | 'PRACTICAL_SKILLS'
  /** Theoretical knowledge (理论知识). */
  | 'THEORY';

/** A person's document and name. */
export type CertificateByIdentityInput = {
  /** Number of the document. */
  documentNumber: string;
  /** Kind of the document with which the person applied. */
  documentType: IdentityDocumentType;
  /** The person's full name, as on the certificate. */
  holderName: string;
};

/** A certificate's number and its holder's name. */
export type CertificateByNumberInput = {
  /** The holder's full name, as on the certificate. */
  holderName: string;
  /** The number (证书编号), 22 characters. */
  number: string;
};

/** A code that a holder has given out. */
export type CertificateByShareCodeInput = {
  /** The code. Case, spaces and hyphens do not matter. */
  code: string;
};

/** How to find certificates. Exactly one field must be given. */
export type CertificateLookupInput =
  {   /** A person's document and name. Finds all certificates of that person. */
  byIdentity: CertificateByIdentityInput; byNumber?: never; byShareCode?: never; }
  |  { byIdentity?: never;   /** A certificate's number and its holder's name. */
  byNumber: CertificateByNumberInput; byShareCode?: never; }
  |  { byIdentity?: never; byNumber?: never;   /** A code that a holder has given out. */
  byShareCode: CertificateByShareCodeInput; };

/** Whether a certificate is valid. */
export type CertificateStatus =
  /** It is valid. */
  | 'VALID'
  /** The issuer or its supervisory authority declared it void. */
  | 'VOID';

/** Why a certificate is void. */
export type CertificateStatusReason =
  /** The holder applied with false materials (虚假材料). */
  | 'FALSE_MATERIALS'
  /** It should not have been issued in this form (误发). */
  | 'ISSUED_IN_ERROR'
  /** The holder broke the rules of the assessment (违纪违规). */
  | 'MISCONDUCT'
  /** Another reason, known to the organization. */
  | 'OTHER'
  /** Another certificate with another number replaces it (换发). */
  | 'REISSUED';

/** What a detail of a course is about. */
export type CourseDetailTopic =
  /** What is printed of the last day of application where `Course.applyBy` is null, such as a day without a year. */
  | 'APPLY_BY'
  /** Who it is for. */
  | 'AUDIENCE'
  /** What is taught. */
  | 'CONTENT'
  /** What must be paid and what is provided. */
  | 'COST'
  /** What is printed of how it is taught where `Course.deliveryMode` is null. */
  | 'DELIVERY_MODE'
  /** What is examined, how, and what counts as a pass. */
  | 'EXAM'
  /** What is printed of the day of the exam where `Course.examOn` is null, such as a day without a year. */
  | 'EXAM_ON'
  /** Who issues the certificate. */
  | 'ISSUER'
  /** What is printed of the occupation where `Course.occupation` is null. */
  | 'OCCUPATION'
  /** That a telephone is printed where `Course.phone` is null. */
  | 'PHONE'
  /** How many candidates are to be sent. */
  | 'QUOTA'
  /** When and where to look up results and certificates. */
  | 'RESULTS'
  /** How long results of passed modules stay valid. */
  | 'SCORES_KEPT'
  /** What is printed of the first day where `Course.startsOn` is null, such as that it will be announced. */
  | 'STARTS_ON'
  /** What is printed as the place where `Course.venue` is null, such as a mini-program. */
  | 'VENUE';

/** Status of a course on a day. */
export type CourseStatus =
  /** Applications are closed. The course has not started, or its start is unknown. */
  | 'APPLICATION_CLOSED'
  /** It can be joined. The last day to join is today or within the next seven days. */
  | 'CLOSING_SOON'
  /**
   * Its last known day, `endsOn` or `examOn`, is past. If neither is known, it counts as finished a year after its start, or a year
   * after the last day of application.
   */
  | 'FINISHED'
  /** It can be joined. The last day to join is more than seven days away. */
  | 'OPEN'
  /** It has started, can no longer be joined, and is not finished. */
  | 'RUNNING'
  /** Its provider has withdrawn it. */
  | 'WITHDRAWN';

/** What may mislead readers. */
export type CourseWarningCode =
  /** It promises a pass in the exam, or a certificate without an exam. */
  | 'GUARANTEED_PASS'
  /** The catalogue lists nobody who assesses this occupation or work type at this level. */
  | 'LEVEL_NOT_OFFERED'
  /** It names an assessor or issuer that the catalogue does not list for this occupation and level. */
  | 'WRONG_ISSUER';

/** How exactly a day is known. Printed forms ask for year and month (何年何月). */
export type DatePrecision =
  /** The day itself. */
  | 'DAY'
  /**
   * Any day of the given month; the given day does not matter. Days after `asOf` or before the birth date do not count, nor do days that would let work end
   * before it begins. A verdict that depends on the day is UNKNOWN; `eligibleFrom` is the first day on which it no longer depends on it.
   */
  | 'MONTH';

/** How a course is taught. */
export type DeliveryMode =
  /** In a classroom (线下). */
  | 'IN_PERSON'
  /** Both (线上+线下). */
  | 'MIXED'
  /** Online (线上). */
  | 'ONLINE';

/** Education, finished or in progress. */
export type EducationInput = {
  /** Whether the programme is assessed and approved (经评估论证). Null means not stated. */
  approvedProgramme?: boolean | null | undefined;
  /** Kind of education. */
  kind: EducationKind;
  /** Name of the major, at most 100 characters. If `relation` is omitted, the name is looked up among the majors that the sources list. */
  majorName?: string | null | undefined;
  /** How its major (专业) is related to the occupation, as the person states. It takes precedence over `majorName`. */
  relation?: Relation | null | undefined;
  /** Stage of the education. */
  standing: Standing;
};

/** Kind of education. */
export type EducationKind =
  /** Bachelor's degree course (大学本科) of a regular institution. */
  | 'BACHELOR'
  /**
   * Adult, self-taught or open-university course, 专科 or above (高等学历继续教育：成人教育、自学考试、开放大学). The clauses name regular institutions.
   * Whether these courses count is not printed, so the verdict is UNKNOWN.
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

/** The question: the occupation and the person. */
export type EligibilityInput = {
  /** What is known about the person. */
  applicant: ApplicantInput;
  /** The day for which the answer holds. If omitted, today in Asia/Shanghai. No fact may begin after this day, or before the birth date. */
  asOf?: string | null | undefined;
  /** The occupation, by its printed code. */
  occupation: string;
  /** One of its work types (工种) by name. It limits `offeredBy` to the organizations that assess this work type. It does not change a verdict. */
  workType?: string | null | undefined;
};

/** A skill certificate held. */
export type HeldCertificateInput = {
  /** Its level. */
  level: SkillLevel;
  /** Day on which it was obtained (取得). */
  obtainedOn: string;
  /** How exactly `obtainedOn` is known. Null means `DAY`. */
  obtainedOnPrecision?: DatePrecision | null | undefined;
  /** Name of the certificate's occupation, at most 100 characters. It is looked up as `WorkPeriodInput.occupationName`. */
  occupationName?: string | null | undefined;
  /** How the certificate's occupation is related to the one asked for, as the person states. It takes precedence over `occupationName`. */
  relation?: Relation | null | undefined;
};

/** Kind of an identity document. */
export type IdentityDocumentType =
  /**
   * Mainland Travel Permit for Hong Kong and Macao Residents (港澳居民来往内地通行证): H or M and 8 digits. Two further digits, which count the
   * cards, are ignored.
   */
  | 'HONG_KONG_MACAO_TRAVEL_PERMIT'
  /** A passport (护照) of any country. */
  | 'PASSPORT'
  /**
   * Permanent residence card of a foreigner (外国人永久居留身份证): 3 letters and 12 digits. Since 2023 also 18 characters, beginning with 9,
   * with a check digit.
   */
  | 'PERMANENT_RESIDENCE_CARD'
  /**
   * Residence permit for residents of Hong Kong and Macao (港澳居民居住证) or Taiwan (台湾居民居住证): 18 characters, beginning with 81, 82 or 83,
   * with a check digit.
   */
  | 'RESIDENCE_PERMIT'
  /** Resident identity card (居民身份证): 18 characters with a check digit. */
  | 'RESIDENT_IDENTITY_CARD'
  /** Mainland Travel Permit for Taiwan Residents (台湾居民来往大陆通行证): 8 digits. Two further digits, and a letter or digit in brackets, are ignored. */
  | 'TAIWAN_TRAVEL_PERMIT';

/** The outcome of a lookup. */
export type LookupOutcome =
  /** At least one certificate matches. It may be void: see `Certificate.status`. */
  | 'MATCHED'
  /** Nothing matches, for whatever reason. */
  | 'NOT_MATCHED'
  /**
   * Nothing was looked up: too many lookups for this number or document found nothing. Only in `verifyCertificates`; elsewhere it is
   * an error.
   */
  | 'RATE_LIMITED';

/** A professional title (职称) or professional qualification (专业技术人员职业资格) held. */
export type ProfessionalTitleInput = {
  /** Whether it corresponds to the occupation's major (符合专业对应关系). Null means not stated. */
  corresponds?: boolean | null | undefined;
  /** Day on which it was obtained. */
  obtainedOn: string;
  /** How exactly `obtainedOn` is known. Null means `DAY`. */
  obtainedOnPrecision?: DatePrecision | null | undefined;
  /**
   * `true`: the entry is a professional qualification. Otherwise it is a title. One clause names titles alone. Whether a
   * qualification counts there is not printed, so the verdict is UNKNOWN.
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

/** Stage of education. */
export type Standing =
  /** In progress, before the last year (在读). */
  | 'ENROLLED'
  /** In the last year before graduation (应届毕业生). */
  | 'FINAL_YEAR'
  /** Finished, with a diploma (毕业). */
  | 'GRADUATED';

/** Rank of a professional title (职称). */
export type TitleRank =
  /** Intermediate title (中级职称). */
  | 'INTERMEDIATE'
  /** Junior title (初级职称). */
  | 'JUNIOR'
  /** Senior title (高级职称). */
  | 'SENIOR';

/**
 * Whether something is met. Values are ordered NOT_MET, UNKNOWN, MET. If all of several must be met, the lowest counts; if any one
 * is enough, the highest counts.
 */
export type Verdict =
  /** Met by the facts given. */
  | 'MET'
  /** Not met by the facts given, whatever else is true. */
  | 'NOT_MET'
  /** The facts given, or the sources, leave it open. */
  | 'UNKNOWN';

/** A period of work. */
export type WorkPeriodInput = {
  /** First day of work. */
  from: string;
  /** How exactly `from` is known. Null means `DAY`. */
  fromPrecision?: DatePrecision | null | undefined;
  /**
   * Name of the occupation worked in, at most 100 characters. If `relation` is omitted, the name is looked up among the names of the
   * occupation and of the occupations that the sources call related. If both are omitted, the relation is unknown.
   */
  occupationName?: string | null | undefined;
  /** How the work is related to the occupation, as the person states. It takes precedence over `occupationName`. */
  relation?: Relation | null | undefined;
  /** Last day of work. Null means that the work continues. */
  to?: string | null | undefined;
  /** How exactly `to` is known. Null means `DAY`. It has no effect without `to`. */
  toPrecision?: DatePrecision | null | undefined;
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


export type CourseQuery = { course: { title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, provider: { name: string } | null, occupation: { name: string } | null, price: { amount: number } | null, assessedBy: Array<{ name: string }>, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string }>, citation: { locator: string, document: { title: string } } | null } | null };

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
