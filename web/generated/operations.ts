/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Who hands in an application. */
export type ApplicationRouteKind =
  /** 团体申报: a training institution or school for its trainees. */
  | 'GROUP'
  /** 个人申报: the candidate. */
  | 'INDIVIDUAL';

/** What a fee is paid for. */
export type AssessmentFeeKind =
  /** The whole assessment (评价服务费). */
  | 'ASSESSMENT'
  /** The comprehensive review (综合评审). */
  | 'COMPREHENSIVE_REVIEW'
  /** The comprehensive review of a resit (补考的综合评审). */
  | 'RESIT_COMPREHENSIVE_REVIEW'
  /** One module of a resit (补考的评价服务费). */
  | 'RESIT_PER_MODULE';

/** What is found behind a link. */
export type AssessmentLinkKind =
  /** The admission ticket (准考证). */
  | 'ADMISSION_TICKET'
  /** The application. */
  | 'APPLICATION'
  /** Guides to the exams (考核指导手册). */
  | 'HANDBOOK'
  /** Notices of the organization (通知公告). */
  | 'NOTICES'
  /** Results and certificates (成绩及证书). */
  | 'RESULTS'
  /** National occupational standards (国家职业技能标准). */
  | 'STANDARDS';

/** A part of an assessment (科目). */
export type AssessmentModule =
  /** 综合评审: comprehensive review. */
  | 'COMPREHENSIVE_REVIEW'
  /** 操作技能: practical skills. */
  | 'PRACTICAL_SKILLS'
  /** 理论知识: knowledge. */
  | 'THEORY';

/** What a rule of an assessment plan is about. */
export type AssessmentRuleTopic =
  /** The admission ticket (准考证). */
  | 'ADMISSION_TICKET'
  /** Who may apply, beside the conditions of each level. */
  | 'APPLICATION'
  /** Handing out certificates. */
  | 'CERTIFICATE'
  /** Changes of the plan itself. */
  | 'CHANGE'
  /** Misconduct beside the tiers of `conductRules`. */
  | 'CONDUCT'
  /** What the candidate declares, and what follows from a false declaration. */
  | 'DECLARATION'
  /** How the exam is held and passed. */
  | 'EXAM'
  /** Paying the fee. */
  | 'PAYMENT'
  /** Moving a round for which too few have applied. */
  | 'POSTPONEMENT'
  /** Resits (补考). */
  | 'RESIT'
  /** When and where results are told. */
  | 'RESULTS';

/** How a printed code and name differ from the current national classification. */
export type CodeChange =
  /** The occupation is now part of another one. */
  | 'ABSORBED'
  /** The occupation has a new code. */
  | 'MOVED'
  /** Same code; the print uses another name, perhaps a misprint. */
  | 'NAME_DIFFERS'
  /** Same code; the classification has given the occupation a new name. */
  | 'RENAMED'
  /** Code and name are the same. */
  | 'UNCHANGED';

/** What a contact point is for. */
export type ContactKind =
  /** Advice (业务咨询). */
  | 'ADVICE'
  /** A desk that takes applications and papers (业务受理). */
  | 'DESK'
  /** Complaints, to the organization or to the city (监督). */
  | 'SUPERVISION';

/** A currency by its ISO 4217 code. */
export type CurrencyCode =
  /** Yuan (人民币). */
  | 'CNY';

/** Who fills in a field of a form. */
export type FormParty =
  /** The candidate. */
  | 'APPLICANT'
  /** The body that takes the application. */
  | 'BODY';

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

export type AssessmentPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type AssessmentPlanQuery = { assessmentPlan: { year: number, title: string, effectiveFrom: string, organization: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string }, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null, fees: Array<{ kind: AssessmentFeeKind, amount: { amount: number, currency: CurrencyCode } | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rounds: Array<{ id: string, name: string, admissionTicketFrom: string, examDates: Array<string>, resultsExpectedBy: string | null, resultsExpectedByWhenMarked: string | null, notes: Array<string>, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, mayMoveTo: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, occupation: { code: string } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, steps: Array<string>, forms: Array<{ id: string, title: string, fields: Array<{ name: string }> | null, photo: { format: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, resultValidityYears: Array<{ level: SkillLevel, years: number, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conductRules: Array<{ tier: number, sanction: string, acts: Array<string>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rules: Array<{ topic: AssessmentRuleTopic, number: number, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, contactPoints: Array<{ kind: ContactKind, name: string, address: string | null, phone: string | null, hours: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: AssessmentLinkKind, name: string, address: string | null, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } } | null, haimenForms: Array<{ id: string, title: string, fields: Array<{ number: number, name: string, filledBy: FormParty }> | null, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, photo: { format: string, widthOver: number, heightOver: number, sizeUnder: number, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null, citation: { locator: string, document: { id: string, number: string | null, title: string, jurisdiction: string } } }> };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { catalogueItems: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string, majorGroup: { code: string } }, organization: { id: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } }> }, catalogueEditions: Array<{ id: string, title: string, effectiveFrom: string, supersededOn: string | null, itemCount: number, organizationCount: number, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type OccupationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string, pinyin: string, workTypes: Array<string>, majorGroup: { code: string, name: string }, middleGroup: { code: string, name: string, basis: string, confirmed: boolean }, currentCode: { code: string | null, name: string | null, change: CodeChange, warning: string | null, basis: string, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } } | null, relatedOccupations: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedMajors: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedCertificates: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, ladder: Array<{ level: SkillLevel, items: Array<{ id: string, number: number, name: string, workType: string | null, organization: { id: string, name: string } }> }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, organization: { id: string, name: string }, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, selectionItems: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, pinyin: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, citation: { locator: string, document: { id: string, number: string | null } } } | null, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, occupation: { code: string, name: string }, citation: { locator: string, printedText: string | null } }>, plans: Array<{ year: number, title: string, effectiveFrom: string, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string }, citation: { locator: string, document: { id: string, number: string | null } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type SelectionRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type SelectionRoundsQuery = { selectionRounds: Array<{ id: string, year: number, announcedOn: string, applyUrl: string, applyPath: string, registrationValidYears: number, publicNoticeWorkingDays: number, window: { opensAt: string, closesAt: string }, requirements: Array<{ number: number, summary: string, citation: { locator: string } }>, steps: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, items: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null } }> }, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { dataVersion: { id: string, verifiedOn: string }, sourceDocuments: Array<{ id: string, number: string | null, title: string, issuer: string, publishedOn: string | null, jurisdiction: string, verifiedOn: string, coverage: string }>, sourceConflicts: Array<{ number: number, summary: string, treatment: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }> };
