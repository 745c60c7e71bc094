/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of an alternative title. */
export type AlternativeTitleKind =
  /** A short form, such as HR. */
  | 'ABBREVIATION'
  /** The everyday name of people in the occupation, such as 月嫂. */
  | 'COMMON_NAME'
  /** An English name or word, such as barista. */
  | 'ENGLISH_NAME'
  /** A former official name of the occupation, such as 保育员. */
  | 'FORMER_NAME'
  /** What is done, used or made, a workplace, or the popular name of the certificate, such as 奶茶 or 厨师证. */
  | 'TASK';

/** A fact that is missing for a verdict. */
export type ApplicantFact =
  /** `ApplicantInput.birthDate`. */
  | 'BIRTH_DATE'
  /** `ApplicantInput.certificates`. */
  | 'CERTIFICATES'
  /** On which day of a month a certificate was obtained: `HeldCertificateInput.obtainedOn`. */
  | 'CERTIFICATE_DATE'
  /** How a certificate is related: `HeldCertificateInput.relation`. */
  | 'CERTIFICATE_RELATION'
  /** `ApplicantInput.education`. */
  | 'EDUCATION'
  /** `ApplicantInput.intendsToWork`. */
  | 'INTENTION'
  /** How a major is related: `EducationInput.relation`. */
  | 'MAJOR_RELATION'
  /** Whether a programme is approved: `EducationInput.approvedProgramme`. */
  | 'PROGRAMME_APPROVAL'
  /** `ApplicantInput.titles`. */
  | 'TITLES'
  /** Whether a title corresponds: `ProfessionalTitleInput.corresponds`. */
  | 'TITLE_CORRESPONDENCE'
  /** On which day of a month a title was obtained: `ProfessionalTitleInput.obtainedOn`. */
  | 'TITLE_DATE'
  /** `ApplicantInput.work`. */
  | 'WORK'
  /** On which day of a month work began or ended: `WorkPeriodInput.from` and `to`. */
  | 'WORK_DATE'
  /** How a period of work is related: `WorkPeriodInput.relation`. */
  | 'WORK_RELATION';

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

/** Who submits an application. */
export type ApplicationRouteKind =
  /** Group application (团体申报): a training institution or school applies for its trainees. */
  | 'GROUP'
  /** Individual application (个人申报): the candidate applies. */
  | 'INDIVIDUAL';

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

/** Filter for rounds. A round must match every field given. */
export type AssessmentRoundFilter = {
  /** Rounds with an exam on this day or later. */
  from?: string | null | undefined;
  /** Rounds that assess this level. With `occupation`, rounds that assess this level of that occupation. */
  level?: SkillLevel | null | undefined;
  /** Rounds that assess this occupation. The rounds found still list all their offerings. */
  occupation?: string | null | undefined;
  /** `true`: only rounds that accept applications on the day asked for. `false`: only the others. */
  openNow?: boolean | null | undefined;
  /** Rounds of the organization with this id. */
  organization?: string | number | null | undefined;
  /** Rounds with an exam on this day or earlier. */
  to?: string | null | undefined;
  /** Rounds of the plans for this year. */
  year?: number | null | undefined;
};

/** Status of a round on a day. Each window includes its first and last day. */
export type AssessmentRoundStatus =
  /** Applications are accepted, even if payment has begun too. */
  | 'APPLICATION_OPEN'
  /**
   * Applications are closed, the fee cannot be paid on that day, and the exam is still to come. This covers all days between two
   * windows, and those from the end of payment to the day before the exam.
   */
  | 'BEFORE_EXAM'
  /** From the first to the last exam day, including the days between. */
  | 'EXAM'
  /** After `resultsExpectedBy`. Individual results may still be late. */
  | 'FINISHED'
  /** Before the first day of application. */
  | 'NOT_YET_OPEN'
  /** The fee can be paid. Applications are no longer accepted. */
  | 'PAYMENT'
  /** From the day after the last exam day to `resultsExpectedBy`. If that is null, from then on. */
  | 'RESULTS_PENDING';

/** How a printed code and name differ from the current national classification. */
export type CodeChange =
  /** The current list does not have the occupation. It may have become part of another one, but no document proves this. */
  | 'ABSORBED'
  /** The occupation has a new code. */
  | 'MOVED'
  /** The code is the same. The printed list uses another name, which may be a misprint. */
  | 'NAME_DIFFERS'
  /** The code is the same. The classification has renamed the occupation. */
  | 'RENAMED'
  /** Code and name are the same. */
  | 'UNCHANGED';

/** The effect of a conflict on a reader, most serious first. */
export type ConflictImpact =
  /** Which days count. */
  | 'DAYS'
  /** Whether someone may apply. */
  | 'ELIGIBILITY'
  /** Which occupation, group or certificate is meant. */
  | 'MEANING'
  /** How much is paid or received. */
  | 'MONEY'
  /** Who assesses, or where to turn. */
  | 'PLACE'
  /** Only how something is displayed. */
  | 'PRINT'
  /** Whether something is passed, valid or void, or someone is barred. */
  | 'RESULT'
  /** Whether and how an organization may take part in a selection round. */
  | 'SELECTION';

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

/** A currency by its ISO 4217 code. */
export type CurrencyCode =
  /** Yuan (人民币). */
  | 'CNY';

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

/** How a word matched an entry. */
export type SearchMatchKind =
  /** By an alternative title, however typed. */
  | 'ALTERNATIVE_TITLE'
  /** By the beginning of a code, printed or current. */
  | 'CODE'
  /** As a misspelling. `text` has the correct form. */
  | 'CORRECTED'
  /** By initials of a name or work type, alone or among characters and pinyin. */
  | 'INITIALS'
  /** By characters of a name, printed or current. */
  | 'NAME'
  /** By the organization, or by the provider of a course, however typed. */
  | 'ORGANIZATION'
  /** By pinyin of a name or work type. */
  | 'PINYIN'
  /** By the title of a course, however typed. */
  | 'TITLE'
  /** By characters of a work type (工种). */
  | 'WORK_TYPE';

/** What a searcher wants to know about an occupation. */
export type SearchWish =
  /** Where it is taught. */
  | 'COURSE'
  /** Who may apply. */
  | 'ELIGIBILITY'
  /** What it costs. */
  | 'FEE'
  /** When and how results are announced, and what happens after a fail. */
  | 'RESULT'
  /** Whether there is a subsidy, and how much. */
  | 'SUBSIDY'
  /** When applications are accepted and assessments held. */
  | 'WHEN';

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

/** Who states something. */
export type StatedBy =
  /** The organization itself, which published it here and answers for it. The register has not compared it with anything. */
  | 'ORGANIZATION'
  /** A source document. The register compared the data with it on `SourceDocument.verifiedOn`. */
  | 'SOURCE_DOCUMENT';

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

export type MayIApplyQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type MayIApplyQuery = { dataVersion: { id: string, verifiedOn: string }, eligibility: { asOf: string, highestLevel: SkillLevel | null, missingFacts: Array<ApplicantFact>, occupation: { code: string, name: string }, ruleSet: { title: string, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } } | null, citedNotes: Array<{ text: string, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } | null }>, conflicts: Array<{ number: number, decides: string }>, levels: Array<{ level: SkillLevel, verdict: Verdict, eligibleFrom: string | null, applyNow: { state: ApplyNowState, reason: string, opensOn: string | null, closesOn: string | null, rounds: Array<{ id: string, name: string, organization: { id: string, name: string } | null }>, citations: Array<{ locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } }> }, preconditions: Array<{ verdict: Verdict, message: string, missingFact: ApplicantFact | null }>, routes: Array<{ clause: string, verdict: Verdict, eligibleFrom: string | null, summary: string, evidence: Array<string>, requirements: Array<{ verdict: Verdict, message: string, missingFact: ApplicantFact | null }>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }> }> } };

export type PlaceFragment = { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } };

export type OccupationQueryVariables = Exact<{
  code: string;
  asOf?: string | null | undefined;
}>;


export type OccupationQuery = { dataVersion: { id: string, verifiedOn: string }, occupation: { code: string, name: string, workTypes: Array<string>, alternativeTitles: Array<{ text: string, kind: AlternativeTitleKind }>, majorGroup: { code: string, name: string }, currentCode: { code: string | null, name: string | null, change: CodeChange, warning: string | null, basis: string, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } } | null, ladder: Array<{ level: SkillLevel, items: Array<{ name: string, workType: string | null, organization: { id: string, name: string }, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }> }>, relatedOccupations: Array<{ name: string, open: boolean, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }> | null, relatedMajors: Array<{ name: string, open: boolean, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }> | null, selectionItems: Array<{ number: number, name: string, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }>, conflicts: Array<{ number: number, decides: string }>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } } | null };

export type OrganizationQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type OrganizationQuery = { dataVersion: { id: string, verifiedOn: string }, organization: { id: string, name: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } } | null, items: Array<{ name: string, workType: string | null, levels: Array<SkillLevel>, occupation: { code: string }, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }>, plans: Array<{ year: number, title: string, statedBy: StatedBy, statedOn: string, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string }, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, steps: Array<string> }>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }>, conflicts: Array<{ number: number, decides: string }>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } } | null };

export type RoundsQueryVariables = Exact<{
  filter?: AssessmentRoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type RoundsQuery = { dataVersion: { id: string, verifiedOn: string }, rounds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, status: AssessmentRoundStatus, cancelled: boolean, statedBy: StatedBy, admissionTicketFrom: string, examDates: Array<string>, resultsExpectedBy: string | null, calendar: string, notes: Array<string>, organization: { id: string, name: string } | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string }, fee: { amount: number, currency: CurrencyCode } | null }>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { dataVersion: { id: string, verifiedOn: string }, search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, understood: { level: SkillLevel | null, wish: SearchWish | null, text: string, uncovered: string | null }, suggestions: Array<{ text: string, occupation: { code: string, name: string } }>, edges: Array<{ matchedBy: Array<{ kind: SearchMatchKind, text: string }>, node:
        | { __typename: 'CatalogueItem', id: string, name: string, levels: Array<SkillLevel>, occupation: { code: string }, organization: { id: string, name: string }, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }
        | { __typename: 'Course', id: string, title: string, level: SkillLevel | null, status: CourseStatus | null, startsOn: string | null, applyBy: string | null, provider: { name: string } | null, warnings: Array<{ code: CourseWarningCode, message: string }>, printedAt: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } | null }
        | { __typename: 'Occupation', code: string, name: string, workTypes: Array<string>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }
        | { __typename: 'Organization', id: string, name: string, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }
        | { __typename: 'SelectionItem', id: string, name: string, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } } }
       }> } };

export type SourceConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceConflictsQuery = { dataVersion: { id: string, verifiedOn: string }, sourceConflicts: Array<{ number: number, summary: string, treatment: string, impact: ConflictImpact, decides: string, citations: Array<{ locator: string, printedText: string | null, document: { number: string | null, title: string, publishedOn: string | null } }> }> };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { dataVersion: { id: string, verifiedOn: string }, sourceDocuments: Array<{ id: string, number: string | null, title: string, issuer: string, publishedOn: string | null, jurisdiction: string, verifiedOn: string, coverage: string, url: string | null }> };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { course: { id: string, version: number, title: string, status: CourseStatus | null, withdrawnReason: string | null, updatedAt: string, provider: { id: string, name: string } | null, assessedBy: Array<{ id: string, name: string }> } | null };

export type CoursesChangedSinceQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type CoursesChangedSinceQuery = { coursesChangedSince: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, updatedAt: string, status: CourseStatus | null, withdrawnReason: string | null, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, jurisdiction: string, publishedAt: string | null, provider: { id: string, name: string } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } | null }> } };

export type TrainingProvidersQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TrainingProvidersQuery = { trainingProviders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, website: string | null }> } };
