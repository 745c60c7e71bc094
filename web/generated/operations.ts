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

/** An application form. */
export type ApplicationFormInput = {
  /** Its fields in printed order, at most 100. If omitted, not stated. */
  fields?: Array<FormFieldInput> | null | undefined;
  /** What must be submitted, in printed order, at most 50. If omitted, not stated. */
  materials?: Array<FormMaterialInput> | null | undefined;
  /** Requirements for the photograph. If omitted, not stated. */
  photo?: PhotoRequirementInput | null | undefined;
  /** Title, at most 100 characters. */
  title: string;
};

/** A way to apply. */
export type ApplicationRouteInput = {
  /** The forms it requires, at most 20. If omitted, none. */
  forms?: Array<ApplicationFormInput> | null | undefined;
  /** Kind of the route. */
  kind: ApplicationRouteKind;
  /** What to do, step by step: at most 20 texts of at most 500 characters. If omitted, not stated. */
  steps?: Array<string> | null | undefined;
  /** Who it is for, at most 500 characters. */
  summary: string;
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

/** A fee. */
export type AssessmentFeeInput = {
  /** The amount in yuan: 0 to 1,000,000 with at most two decimals. 0 means free of charge. Null when the cell is blank: the fee is unknown. */
  amount?: number | null | undefined;
  /** What the fee is for. */
  kind: AssessmentFeeKind;
};

/** What a fee is for. */
export type AssessmentFeeKind =
  /** The whole assessment (评价服务费). */
  | 'ASSESSMENT'
  /** The comprehensive review (综合评审). */
  | 'COMPREHENSIVE_REVIEW'
  /** The comprehensive review of a resit (补考的综合评审). */
  | 'RESIT_COMPREHENSIVE_REVIEW'
  /** One module of a resit (补考的评价服务费). */
  | 'RESIT_PER_MODULE';

/** A place on the web or in an app, with an address, a path through menus or both. */
export type AssessmentLinkInput = {
  /** Web address as printed, with or without `https://`, at most 500 characters. */
  address?: string | null | undefined;
  /** What is found there. */
  kind: AssessmentLinkKind;
  /** Display name, at most 100 characters. */
  name: string;
  /** The path through its menus, at most 500 characters. */
  path?: string | null | undefined;
};

/** What is found at a link. */
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
  /** Comprehensive review (综合评审). */
  | 'COMPREHENSIVE_REVIEW'
  /** Practical skills (操作技能). */
  | 'PRACTICAL_SKILLS'
  /** Theoretical knowledge (理论知识). */
  | 'THEORY';

/** The notice a plan is based on. */
export type AssessmentNoticeInput = {
  /** Its number (文号), at most 50 characters. */
  number: string;
  /** Day of issue, not after today. */
  publishedOn: string;
  /** Its title, at most 200 characters. */
  title: string;
  /** Where its original can be found: `https`, at most 500 characters. */
  url: string;
};

/** A level of an occupation that is assessed. */
export type AssessmentOfferingInput = {
  /** The fees, each kind once. If omitted, unknown. */
  fees?: Array<AssessmentFeeInput> | null | undefined;
  /** The level. */
  level: SkillLevel;
  /** The modules examined, in printed order, each once. If omitted, not stated. */
  modules?: Array<AssessmentModule> | null | undefined;
  /** The occupation, by printed code. */
  occupation: string;
};

/**
 * What an organization states in its plan for a year. The plan may contain only what the catalogue in force lists for the
 * organization. Texts are plain text in one line: no markup, no control characters, and no links except `https`. Spaces at both ends
 * are removed, and blank text counts as omitted. A plan file is JSON or YAML of this form, or the spreadsheet at
 * `/plans/template.xlsx`.
 */
export type AssessmentPlanInput = {
  /** The ways to apply, each kind once. If omitted, none. */
  applicationRoutes?: Array<ApplicationRouteInput> | null | undefined;
  /** What counts as misconduct, mildest tier first, at most 10. If omitted, none. */
  conductRules?: Array<ConductTierInput> | null | undefined;
  /** Desks and telephone lines for advice and complaints, at most 20. If omitted, none. */
  contactPoints?: Array<ContactPointInput> | null | undefined;
  /** First day on which it is in force, in the year or the year before. */
  effectiveFrom: string;
  /** Where to find results, tickets, standards and notices, at most 50. If omitted, none. */
  links?: Array<AssessmentLinkInput> | null | undefined;
  /** The notice the plan is based on. An organization names each notice in one plan only. */
  notice: AssessmentNoticeInput;
  /** What is assessed: 1 to 200 entries. Each level of an occupation appears once. */
  offerings: Array<AssessmentOfferingInput>;
  /** How long results normally take. If omitted, not stated. */
  resultTimes?: ResultTimesInput | null | undefined;
  /** How long results of passed modules stay valid, each level once. If omitted, not stated. */
  resultValidityYears?: Array<ResultValidityInput> | null | undefined;
  /** Its rounds, at most 50. The exams of rounds that share a level must not overlap, from the first to the last exam day. */
  rounds: Array<AssessmentRoundInput>;
  /** The rules in the notice, at most 100. Those on one topic keep this order. If omitted, none. */
  rules?: Array<AssessmentRuleInput> | null | undefined;
  /** Title, at most 200 characters. */
  title: string;
  /** The year, from 2020 to the year after next. An organization has one plan per year. */
  year: number;
};

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

/**
 * A round of a plan. Its name distinguishes it from the others. A round that keeps its name keeps its id and its calendar, whatever
 * else changes. A round with a new name is a new round.
 */
export type AssessmentRoundInput = {
  /**
   * First day on which the admission ticket can be downloaded. It lies between the first day of application and the first exam day,
   * both included.
   */
  admissionTicketFrom: string;
  /** When applications are accepted. The window begins in the year or the year before, and ends before the first exam day. */
  application: DayWindowInput;
  /** The exam days, 1 to 31, all in the year. */
  examDates: Array<string>;
  /** The levels it assesses. At least one, each among the offerings. */
  levels: Array<SkillLevel>;
  /** Name of the later round to which it is moved if too few people apply. If omitted, the plan names none. */
  mayMoveTo?: string | null | undefined;
  /** Name, at most 50 characters, such as 2026年4月. */
  name: string;
  /** When the fee must be paid. The window does not begin before the application window, and ends before the first exam day. */
  payment: DayWindowInput;
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

/** A rule in a plan. */
export type AssessmentRuleInput = {
  /** What it says, at most 500 characters. */
  summary: string;
  /** The topic. */
  topic: AssessmentRuleTopic;
};

/** What a rule of an assessment plan is about. */
export type AssessmentRuleTopic =
  /** The admission ticket (准考证). */
  | 'ADMISSION_TICKET'
  /** Who may apply, besides the conditions of each level. */
  | 'APPLICATION'
  /** Delivery of certificates. */
  | 'CERTIFICATE'
  /** Changes to the plan itself. */
  | 'CHANGE'
  /** Misconduct besides the tiers of `conductRules`. */
  | 'CONDUCT'
  /** What the candidate declares, and the consequences of a false declaration. */
  | 'DECLARATION'
  /** How the exam is held and passed. */
  | 'EXAM'
  /** The forms and photographs (报名表, 照片) to submit. */
  | 'FORM'
  /** Paying the fee. */
  | 'PAYMENT'
  /** Moving a round for which too few people apply. */
  | 'POSTPONEMENT'
  /** Resits (补考). */
  | 'RESIT'
  /** When and where results are announced. */
  | 'RESULTS';

/** What is found at a link of a catalogue edition. */
export type CatalogueLinkKind =
  /** Organizations and items. */
  | 'CATALOGUE'
  /** Certificates. */
  | 'CERTIFICATES'
  /** Conditions, days, fees and contacts of the organizations. */
  | 'INFORMATION';

/** What a rule of a catalogue edition is about. */
export type CatalogueRuleTopic =
  /** Who may apply for an assessment. */
  | 'APPLICATION'
  /** Who assesses and issues certificates. */
  | 'ASSESSOR'
  /** Duties of candidates. */
  | 'CANDIDATE_DUTY'
  /** Certificates and how to look them up. */
  | 'CERTIFICATE'
  /** How the catalogue changes. */
  | 'CHANGE'
  /** Duties of the district bureaus. */
  | 'DISTRICT_DUTY'
  /** Module scores of the earlier 职业资格鉴定. */
  | 'EARLIER_SCORES'
  /** What must be paid. */
  | 'FEE'
  /** Who publishes conditions, days, fees and contacts. */
  | 'INFORMATION'
  /** Duties of organizations. */
  | 'ORGANIZATION_DUTY'
  /** How to apply (申报方式), for every organization. */
  | 'ROUTE'
  /** Duties of training institutions and schools. */
  | 'SCHOOL_DUTY'
  /** The standard for assessment. */
  | 'STANDARD'
  /** Subsidies. */
  | 'SUBSIDY';

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

/** A change to a plan. */
export type ChangeAssessmentPlanInput = {
  /**
   * The `version` that the change starts from. If the plan has another version by now, with other content, nothing is changed and a
   * problem is reported.
   */
  expectedVersion: number;
  /** The complete new content of the plan. Anything omitted is removed. */
  plan: AssessmentPlanInput;
};

/** What happens to something. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** Its content is different. */
  | 'CHANGED'
  /** It has a new place: an item has a new code. */
  | 'MOVED'
  /** It is removed. */
  | 'REMOVED'
  /** It has a new name. */
  | 'RENAMED';

/** Why a document is referred to. */
export type CitedDocumentRole =
  /** The source document is based on it (根据). */
  | 'BASIS'
  /** The source document refers to it. */
  | 'REFERENCE';

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

/** Acts of misconduct with the same consequence. */
export type ConductTierInput = {
  /** The acts, at most 50 texts of at most 500 characters. */
  acts: Array<string>;
  /** The consequence, at most 500 characters. */
  sanction: string;
};

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

/** What a contact point is for. */
export type ContactKind =
  /** Advice (业务咨询). */
  | 'ADVICE'
  /** A desk that accepts applications and papers (业务受理). */
  | 'DESK'
  /** Complaints, to the organization or to the city (监督). */
  | 'SUPERVISION';

/** A desk or line for advice or complaints, with an address, a telephone number or both. */
export type ContactPointInput = {
  /** Postal address, at most 100 characters. */
  address?: string | null | undefined;
  /** Opening hours, at most 100 characters. If omitted, not stated. */
  hours?: string | null | undefined;
  /** What it is for. */
  kind: ContactKind;
  /** Display name, at most 100 characters. */
  name: string;
  /** Telephone with area code: 5 to 30 digits, spaces, hyphens, brackets and plus signs. */
  phone?: string | null | undefined;
};

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

/** Filter for courses. A course must match every field given. */
export type CourseFilter = {
  /** Courses taught in one of these ways. An empty list matches everything. Any other list excludes courses without a delivery mode. */
  deliveryModes?: Array<DeliveryMode> | null | undefined;
  /** Courses in this district of the city, written as `Course.district`. */
  district?: string | null | undefined;
  /** Courses of this place, written as `Course.jurisdiction`. If omitted, 上海市. */
  jurisdiction?: string | null | undefined;
  /** Courses at one of these levels. An empty list matches everything. */
  levels?: Array<SkillLevel> | null | undefined;
  /** Courses for the occupation with this printed code. */
  occupation?: string | null | undefined;
  /** Courses of the training provider with this id. */
  provider?: string | number | null | undefined;
  /** Courses that start on this day or later. A course without a start day matches neither this nor `startsTo`. */
  startsFrom?: string | null | undefined;
  /** Courses that start on this day or earlier. */
  startsTo?: string | null | undefined;
  /** Courses with one of these statuses. If omitted or empty, all courses except `WITHDRAWN` ones, including those with an unknown status. */
  status?: Array<CourseStatus> | null | undefined;
  /**
   * Matches title, provider, or the name, work type, code or alternative title of the occupation. See `Query.search`, also for
   * levels in the text. It does not change the order. At most 100 characters. Blank text matches everything.
   */
  text?: string | null | undefined;
  /** `true`: without `FINISHED` courses. Courses with an unknown status are kept. `false` is the same as omitted: nothing is excluded. */
  unfinished?: boolean | null | undefined;
};

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

/** A period of whole days in Asia/Shanghai. */
export type DayWindowInput = {
  /** The last day, not before the first. It is part of the window. */
  closesOn: string;
  /** The first day. */
  opensOn: string;
};

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

/** A field of a form. */
export type FormFieldInput = {
  /** Who fills it in. */
  filledBy: FormParty;
  /** What it asks for, at most 100 characters. */
  name: string;
};

/** Something submitted with a form. */
export type FormMaterialInput = {
  /** What it is, at most 100 characters. */
  name: string;
  /** How many are needed and of what kind, at most 500 characters. */
  summary: string;
};

/** Who fills in a field of a form. */
export type FormParty =
  /** The candidate. */
  | 'APPLICANT'
  /** The body that accepts the application. */
  | 'BODY';

/** What has ids that are released for good. */
export type FormerIdKind =
  /** `ApplicationForm.id`. */
  | 'APPLICATION_FORM'
  /** `AssessmentPlan.id`. */
  | 'ASSESSMENT_PLAN'
  /** `AssessmentRound.id`. */
  | 'ASSESSMENT_ROUND'
  /** `CatalogueEdition.id`. */
  | 'CATALOGUE_EDITION'
  /** `CatalogueItem.id`. */
  | 'CATALOGUE_ITEM'
  /** `Course.id`. */
  | 'COURSE'
  /** `Occupation.code`. */
  | 'OCCUPATION'
  /** `Organization.id`. */
  | 'ORGANIZATION'
  /** `SelectionItem.id`. */
  | 'SELECTION_ITEM'
  /** `SelectionRound.id`. */
  | 'SELECTION_ROUND'
  /** `SourceConflict.number`. */
  | 'SOURCE_CONFLICT'
  /** `SourceDocument.id`. */
  | 'SOURCE_DOCUMENT'
  /** `SourceDocument.id` and `SourcePassage.number`. */
  | 'SOURCE_PASSAGE'
  /** `SubsidyScheme.id`. */
  | 'SUBSIDY_SCHEME'
  /** `TrainingProvider.id`. */
  | 'TRAINING_PROVIDER';

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

/** A candidate's result in one module. */
export type ModuleResultInput = {
  /** The module. */
  module: AssessmentModule;
  /** Whether it was passed. */
  passed: boolean;
  /**
   * Day on which the result was published, within a year of `takenOn`. Null when unknown. If given, the answer also covers the other
   * reading of the years of validity: see `ResitStatus.validUntilFromPublication`.
   */
  publishedOn?: string | null | undefined;
  /** Day of the exam. Not after `asOf`. */
  takenOn: string;
};

/** Kinds of event in the history of an occupation. */
export type OccupationEventKind =
  /** It was added to the assessments of Shanghai. */
  | 'ASSESSED_IN_SHANGHAI'
  /** The state announced it as a new occupation (新职业). */
  | 'RECOGNISED';

/** Contact details of an organization. At least one field is required. Texts are plain text, and blank text counts as omitted. */
export type OrganizationContactInput = {
  /** Postal address, at most 100 characters. */
  address?: string | null | undefined;
  /** Opening hours of the desk, at most 100 characters. */
  hours?: string | null | undefined;
  /** Telephone with area code: 5 to 30 digits, spaces, hyphens, brackets and plus signs. */
  phone?: string | null | undefined;
  /** Its own website, `https`, at most 500 characters. */
  website?: string | null | undefined;
};

/** Requirements for the photograph in an application. */
export type PhotoRequirementInput = {
  /** File format, at most 20 characters, such as jpg. */
  format: string;
  /** The height must be greater than this, in pixels: 1 to 100,000. */
  heightOver: number;
  /** The file must be smaller than this, in kilobytes: 1 to 100,000. */
  sizeUnder: number;
  /** What it must show, at most 500 characters. */
  summary: string;
  /** The width must be greater than this, in pixels: 1 to 100,000. */
  widthOver: number;
};

/** Why something cannot be published. */
export type ProblemCode =
  /** The days are in an impossible order. */
  | 'DATE_ORDER'
  /** It already exists, in the same input or as an earlier publication. */
  | 'DUPLICATE'
  /** The idempotency key was used before for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** It contains a link that is not `https`. */
  | 'INSECURE_LINK'
  /** Its format cannot be read, or it contains characters that are not allowed. */
  | 'MALFORMED'
  /** It contains markup. Only plain text is allowed. */
  | 'MARKUP'
  /** It does not exist. */
  | 'NOT_FOUND'
  /** The catalogue in force does not allow it for this organization. `citations` has the row. */
  | 'OUTSIDE_SCOPE'
  /** It is out of bounds. */
  | 'OUT_OF_RANGE'
  /** It overlaps with another of the same kind, and the two exclude each other. */
  | 'OVERLAP'
  /** A required value is missing. */
  | 'REQUIRED'
  /** It has changed since then. The payload has the current version. */
  | 'STALE'
  /** It is longer than allowed, or there are more entries than allowed. */
  | 'TOO_LONG'
  /** It cannot be changed. Publish it as a new one. */
  | 'UNCHANGEABLE'
  /** It refers to something that does not exist. */
  | 'UNKNOWN'
  /** It is withdrawn and can no longer be changed. Publish it again, with another idempotency key. */
  | 'WITHDRAWN';

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

/** How the days differ from the normal week. */
export type PublicHolidayKind =
  /** Days off (放假). */
  | 'OFF'
  /** A worked weekend (调休上班). */
  | 'WORKING';

/** What was done to a publication. */
export type PublicationAction =
  /** Changed. */
  | 'CHANGED'
  /** It was published, or reinstated after a withdrawal. */
  | 'PUBLISHED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** A plan to publish. */
export type PublishAssessmentPlanInput = {
  /** The organization's own identifier for this publication, 1 to 100 characters, such as the number of the notice or a UUID. */
  idempotencyKey: string;
  /** The content of the plan. */
  plan: AssessmentPlanInput;
};

/** What the scheme of Putuo District (普陀区) asks about. Null means not stated. */
export type PutuoInput = {
  /** Whether the person is employed by a unit registered in the district. It counts only in the situation `EMPLOYED`. */
  employerRegistered?: boolean | null | undefined;
  /** Whether an institution or school registered in the district applies for the person as part of a group. */
  groupApplication?: boolean | null | undefined;
  /** Whether the person's household is registered (户籍) in the district. */
  registeredResident?: boolean | null | undefined;
  /** Whether a training institution or vocational school of the district trained the person. */
  trainedByPutuoInstitution?: boolean | null | undefined;
};

/** How something is related to the occupation asked for. */
export type Relation =
  /** A related occupation (相关职业) or major (相关专业). */
  | 'RELATED'
  /** The occupation itself (本职业) or its own major (本专业). */
  | 'SAME'
  /** Neither. */
  | 'UNRELATED';

/** Kind of a requirement. */
export type RequirementKind =
  /** A skill certificate. */
  | 'CERTIFICATE'
  /** A completed training course (正规培训结业). */
  | 'COURSE'
  /** Current work in the occupation (从事). */
  | 'CURRENT_WORK'
  /** Education. */
  | 'EDUCATION'
  /** The intention to work in the occupation (拟从事). */
  | 'INTENTION'
  /** A minimum age (年满). */
  | 'MINIMUM_AGE'
  /** A professional title (职称). */
  | 'TITLE'
  /** Full years of work in total (累计工作满). */
  | 'WORK_YEARS';

/** What decides whether a resit is allowed. */
export type ResitOutcome =
  /** Allowed. */
  | 'ALLOWED'
  /** Not allowed: the assessment was a competition. */
  | 'COMPETITION'
  /** Not allowed: the results of passed modules are no longer valid, and the candidate must apply again for all modules. */
  | 'EXPIRED'
  /** Not allowed: a new application has forfeited the resit. */
  | 'FORFEITED'
  /** Not needed: every module is passed. */
  | 'NOTHING_TO_RESIT'
  /** The sources or the input leave it open. */
  | 'UNKNOWN';

/**
 * What a candidate states to ask about a resit. What is omitted is unknown. Impossible values are all rejected at once with the code
 * `BAD_REQUEST`. `extensions.problems` lists each with its path.
 */
export type ResitQuestionInput = {
  /** The day for which the answer holds. If omitted, today in Asia/Shanghai. */
  asOf?: string | null | undefined;
  /** Whether the assessment was a skills competition (职业技能竞赛) of the city. */
  competition?: boolean | null | undefined;
  /** The level that was assessed. */
  level: SkillLevel;
  /** The occupation that was assessed. */
  occupation: string;
  /** Id of the organization that held the assessment. */
  organization: string | number;
  /** Whether the candidate has applied again for the same occupation and level while the results of passed modules were valid. */
  reapplied?: boolean | null | undefined;
  /** The latest result of each module. A module that is not listed counts as not stated. 1 to 3 entries. */
  results: Array<ModuleResultInput>;
};

/** How long results normally take, counted from the day after the last module. */
export type ResultTimesInput = {
  /** Number of working days where papers are marked or workpieces inspected, 1 to 250. If omitted, not stated. */
  markedWorkingDays?: number | null | undefined;
  /** Number of working days, 1 to 250. */
  workingDays: number;
};

/** How long results of passed modules stay valid at a level. */
export type ResultValidityInput = {
  /** The level. */
  level: SkillLevel;
  /** Number of years, 1 to 10. */
  years: number;
};

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

/** What a condition of a subsidy is about. */
export type SubsidyConditionKind =
  /** The certificate itself. */
  | 'CERTIFICATE'
  /** The certificate was obtained in the year of graduation (毕业学年). */
  | 'FINAL_YEAR'
  /** Who applied for the assessment, as a group (集体申报). */
  | 'GROUP_APPLICATION'
  /** The subsidy is paid once and has not been paid before. */
  | 'ONCE'
  /** Registered household (户籍), or employment by a unit registered there. */
  | 'RESIDENT_OR_EMPLOYED'
  /** The place of training. */
  | 'TRAINING';

/** What a scheme asks about a person. The place is the scheme's: see `SubsidyScheme.jurisdiction`. */
export type SubsidyFact =
  /** The person is employed by a unit registered there. */
  | 'EMPLOYER_REGISTERED'
  /** An institution or school registered there applies for the person as part of a group (集体申报). */
  | 'GROUP_APPLICATION'
  /** The person has already received this subsidy, which is paid once. */
  | 'RECEIVED_BEFORE'
  /** The person's household is registered (户籍) there. */
  | 'REGISTERED_RESIDENT'
  /** A training institution or vocational school there trained the person. */
  | 'TRAINED_LOCALLY';

/** A fact that a person states about a scheme. */
export type SubsidyFactInput = {
  /** The fact, one that the scheme asks about. */
  fact: SubsidyFact;
  /** Whether it is so. Null means not stated. */
  holds?: boolean | null | undefined;
  /** Id of the scheme that asks. */
  scheme: string | number;
};

/**
 * What a person states to ask about subsidies. Null always means not stated, never no. Impossible values are all rejected at once
 * with the code `BAD_REQUEST`. `extensions.problems` lists each with its path.
 */
export type SubsidyInput = {
  /** The day for which the answer holds. If omitted, today in Asia/Shanghai. */
  asOf?: string | null | undefined;
  /**
   * The facts that the schemes ask about: see `SubsidyScheme.questions`. Each fact of a scheme at most once. What is stated here takes
   * precedence over `putuo` and `usedStudentSubsidy`.
   */
  facts?: Array<SubsidyFactInput> | null | undefined;
  /** Level of the certificate. */
  level: SkillLevel;
  /** Occupation of the certificate. If omitted, an occupation for which the printed amounts apply is assumed, and `assumptions` says so. */
  occupation?: string | null | undefined;
  /**
   * What the scheme of Putuo District (普陀区) asks about.
   * @deprecated Use `facts`, with the scheme's id. May be removed from 2027-11-30.
   */
  putuo?: PutuoInput | null | undefined;
  /** The person's situation. */
  situation: SubsidySituation;
  /**
   * Whether the person has already received the subsidy that a secondary vocational student gets once. It matters only in that situation.
   * @deprecated Use `facts`, with the scheme's id. May be removed from 2027-11-30.
   */
  usedStudentSubsidy?: boolean | null | undefined;
};

/** The recipient of an amount. */
export type SubsidyRecipient =
  /** Everyone who has no specific rate. */
  | 'ANYONE'
  /** As `SubsidySituation.EMPLOYED`. */
  | 'EMPLOYED'
  /** As `SubsidySituation.SECONDARY_VOCATIONAL_FINAL_YEAR`. */
  | 'SECONDARY_VOCATIONAL_FINAL_YEAR'
  /** As `SubsidySituation.UNIVERSITY_FINAL_YEAR`. */
  | 'UNIVERSITY_FINAL_YEAR';

/** The situation of a person who asks about subsidies. */
export type SubsidySituation =
  /** In employment (在职从业人员). */
  | 'EMPLOYED'
  /** A secondary vocational student in the year of graduation (中等职业学校毕业学年学生). */
  | 'SECONDARY_VOCATIONAL_FINAL_YEAR'
  /** None of the others. The full rate is printed for everyone who works or looks for work (劳动者). */
  | 'UNEMPLOYED'
  /** A university or college student in the year of graduation (高等院校毕业学年学生). */
  | 'UNIVERSITY_FINAL_YEAR';

/** Rank of a professional title (职称). */
export type TitleRank =
  /** Intermediate title (中级职称). */
  | 'INTERMEDIATE'
  /** Junior title (初级职称). */
  | 'JUNIOR'
  /** Senior title (高级职称). */
  | 'SENIOR';

/** A change to the contact details of an organization. */
export type UpdateOrganizationContactInput = {
  /** The complete new contact details. Anything omitted is removed. */
  contact: OrganizationContactInput;
  /** The `OrganizationContact.version` that the change starts from. 0 when the organization has not published any contact details yet. */
  expectedVersion: number;
  /** The `id` of the organization. If it is not the key's organization, the error is `FORBIDDEN` and nothing is changed. If omitted, the key's organization. */
  organization?: string | number | null | undefined;
};

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

/** What may mislead readers. */
export type WarningCode =
  /** It began before the notice was published. */
  | 'LATE'
  /** The plan of another organization names a notice with the same number. */
  | 'NOTICE_OF_ANOTHER'
  /** Something that organizations must publish is missing: fees or contact details. */
  | 'NOT_TOLD'
  /** No round assesses this level. */
  | 'NO_ROUND'
  /** It overlaps with another of the same kind. */
  | 'OVERLAP';

/** A plan to withdraw. */
export type WithdrawAssessmentPlanInput = {
  /** The `version` to withdraw. If the plan has another version by now, nothing is changed and a problem is reported. */
  expectedVersion: number;
  /** The reason, for the history: plain text, at most 200 characters. */
  reason?: string | null | undefined;
};

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

export type ApplicationFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationFormsQuery = { haimenForms: Array<{ id: string, title: string, fields: Array<{ number: number, name: string, filledBy: FormParty }> | null, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, photo: { format: string, widthOver: number, heightOver: number, sizeUnder: number, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, jurisdiction: string } } }> };

export type AssessmentPlanQueryVariables = Exact<{
  organization: string | number;
  year: number;
}>;


export type AssessmentPlanQuery = { assessmentPlan: { id: string, year: number, version: number, statedBy: StatedBy, statedOn: string, title: string, effectiveFrom: string, notice: { id: string, number: string | null, title: string, publishedOn: string | null, url: string | null }, organization: { id: string, name: string, calendar: string } | null, lastListing: { organization: { id: string, name: string } } | null, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string, calendar: string }, modulesCitation: { locator: string, document: { id: string, number: string | null, title: string } } | null, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null, fees: Array<{ kind: AssessmentFeeKind, amount: { amount: number, currency: CurrencyCode } | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rounds: Array<{ id: string, planId: string, name: string, admissionTicketFrom: string, examDates: Array<string>, calendar: string, resultsExpectedBy: string | null, resultsExpectedByWhenMarked: string | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, resultsCitations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }>, conflicts: Array<{ number: number }>, mayMoveTo: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, occupation: { code: string } }>, citedNotes: Array<{ text: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, citedSteps: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, forms: Array<{ id: string, title: string, fields: Array<{ name: string }> | null, photo: { format: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, resultValidityYears: Array<{ level: SkillLevel, years: number, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conductRules: Array<{ tier: number, sanction: string, citedActs: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rules: Array<{ topic: AssessmentRuleTopic, number: number, summary: string, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, contactPoints: Array<{ kind: ContactKind, name: string, address: string | null, phone: string | null, hours: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: AssessmentLinkKind, name: string, address: string | null, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } } | null };

export type AssessmentPlanHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentPlanHistoryQuery = { assessmentPlanHistory: Array<{ version: number, action: PublicationAction, changedAt: string, changedBy: string, reason: string | null, fields: Array<string> }> | null };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { catalogueItems: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string, majorGroup: { code: string } }, organization: { id: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } }> }, catalogueEditions: Array<{ id: string, title: string, effectiveFrom: string, supersededOn: string | null, itemCount: number, organizationCount: number, rules: Array<{ topic: CatalogueRuleTopic, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: CatalogueLinkKind, name: string, address: string, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type CertificateLookupQueryVariables = Exact<{
  lookup: CertificateLookupInput;
  purpose?: string | null | undefined;
}>;


export type CertificateLookupQuery = { certificateLookup: { outcome: LookupOutcome, checkedAt: string, certificates: Array<{ number: string, status: CertificateStatus, statusReason: CertificateStatusReason | null, holderName: string, workType: string | null, level: SkillLevel, issuedOn: string, sample: boolean, occupation: { code: string, name: string } | null, organization: { id: string, name: string, contact: { phone: string | null } | null } | null, results: Array<{ module: AssessmentModule, score: number, passed: boolean }>, resultValidity: { years: number, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null }>, receipt: { token: string, expiresAt: string, verifyUrl: string } | null } };

export type ChangeAssessmentPlanMutationVariables = Exact<{
  id: string | number;
  input: ChangeAssessmentPlanInput;
}>;


export type ChangeAssessmentPlanMutation = { changeAssessmentPlan: { plan: { id: string, year: number, version: number } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };

export type ChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesQuery = { changes: { totalCount: number, nodes: Array<{ id: string, at: string, kind: ChangeKind, summary: string, before: string | null, after: string | null, dataVersion: { id: string, summary: string, publishedBy: string | null } | null, occupation: { code: string, name: string } | null, organization: { id: string, name: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string, url: string | null, statedBy: StatedBy }, passages: Array<{ number: number }> } | null }> } };

export type ChangesSinceQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ChangesSinceQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, kind: ChangeKind, summary: string, before: string | null, after: string | null, dataVersion: { id: string, summary: string, publishedBy: string | null } | null, occupation: { code: string, name: string } | null, organization: { id: string, name: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string, url: string | null, statedBy: StatedBy }, passages: Array<{ number: number }> } | null }> } };

export type CheckAssessmentPlanQueryVariables = Exact<{
  plan: AssessmentPlanInput;
}>;


export type CheckAssessmentPlanQuery = { checkAssessmentPlan: { plan: { id: string, year: number, version: number, statedBy: StatedBy, statedOn: string, title: string, effectiveFrom: string, notice: { id: string, number: string | null, title: string, publishedOn: string | null, url: string | null }, organization: { id: string, name: string, calendar: string } | null, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string, calendar: string }, modulesCitation: { locator: string, document: { id: string, number: string | null, title: string } } | null, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null, fees: Array<{ kind: AssessmentFeeKind, amount: { amount: number, currency: CurrencyCode } | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rounds: Array<{ id: string, planId: string, name: string, admissionTicketFrom: string, examDates: Array<string>, calendar: string, resultsExpectedBy: string | null, resultsExpectedByWhenMarked: string | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, resultsCitations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }>, conflicts: Array<{ number: number }>, mayMoveTo: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, occupation: { code: string } }>, citedNotes: Array<{ text: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, citedSteps: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, forms: Array<{ id: string, title: string, fields: Array<{ name: string }> | null, photo: { format: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, resultValidityYears: Array<{ level: SkillLevel, years: number, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conductRules: Array<{ tier: number, sanction: string, citedActs: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rules: Array<{ topic: AssessmentRuleTopic, number: number, summary: string, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, contactPoints: Array<{ kind: ContactKind, name: string, address: string | null, phone: string | null, hours: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: AssessmentLinkKind, name: string, address: string | null, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }>, warnings: Array<{ field: string, code: WarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { course: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, status: CourseStatus | null, provider: { id: string, name: string } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string }>, citation: { document: { id: string } } | null }> } };

export type CreateShareCodeMutationVariables = Exact<{
  lookup: CertificateLookupInput;
  days: number;
  idempotencyKey?: string | null | undefined;
}>;


export type CreateShareCodeMutation = { createShareCode: { code: string, expiresAt: string, manageToken: string } | null };

export type EditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionsQuery = { catalogueEditions: Array<{ id: string, title: string, effectiveFrom: string, comparisons: Array<{ from: { id: string }, organizations: Array<{ kind: ChangeKind, organization: { id: string, name: string } }>, items: Array<{ kind: ChangeKind, name: string, levelsBefore: Array<SkillLevel>, levelsAfter: Array<SkillLevel>, organization: { id: string, name: string } }> }> }> };

export type EligibilityQueryVariables = Exact<{
  input: EligibilityInput;
}>;


export type EligibilityQuery = { eligibility: { asOf: string, highestLevel: SkillLevel | null, missingFacts: Array<ApplicantFact>, occupation: { code: string, name: string }, ruleSet: { title: string, citation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> } } | null, conflicts: Array<{ number: number, decides: string }>, citedNotes: Array<{ text: string, citation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> } | null }>, levels: Array<{ level: SkillLevel, verdict: Verdict, eligibleFrom: string | null, applyNow: { state: ApplyNowState, reason: string, opensOn: string | null, closesOn: string | null, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }>, conflicts: Array<{ number: number, decides: string }> }, offeredBy: Array<{ id: string, name: string }>, plannedBy: Array<{ id: string, plans: Array<{ year: number, offerings: Array<{ level: SkillLevel, occupation: { code: string }, fee: { amount: number } | null }>, rounds: Array<{ name: string, status: AssessmentRoundStatus, examDates: Array<string>, application: { opensOn: string, closesOn: string }, offerings: Array<{ level: SkillLevel, occupation: { code: string } }> }> }> }>, preconditions: Array<{ verdict: Verdict, message: string, missingFact: ApplicantFact | null, requirement:
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
          | { evidence: Array<string> }
        , conflicts: Array<{ number: number, decides: string }> }>, preconditionsCitation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> } | null, routes: Array<{ clause: string, verdict: Verdict, eligibleFrom: string | null, summary: string, evidence: Array<string>, citation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }, requirements: Array<{ verdict: Verdict, message: string, missingFact: ApplicantFact | null, conflicts: Array<{ number: number, decides: string }> }>, conflicts: Array<{ number: number, decides: string }> }> }> } };

export type FormerIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormerIdsQuery = { formerIds: Array<{ kind: FormerIdKind, id: string, successor: string | null, explanation: string }> };

export type OccupationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string, pinyin: string, workTypes: Array<string>, majorGroup: { code: string, name: string, basis: string }, middleGroup: { code: string, name: string, basis: string, confirmed: boolean, conflicts: Array<{ number: number }> }, currentCode: { code: string | null, name: string | null, change: CodeChange, warning: string | null, basis: string, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } } | null, relatedOccupations: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedMajors: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedCertificates: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, history: Array<{ kind: OccupationEventKind, year: number, month: number, day: number | null, summary: string, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, ladder: Array<{ level: SkillLevel, items: Array<{ id: string, number: number, name: string, workType: string | null, organization: { id: string, name: string } }> }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, organization: { id: string, name: string }, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, selectionItems: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type OpenCoursesQueryVariables = Exact<{
  occupation: string;
}>;


export type OpenCoursesQuery = { courses: { totalCount: number, nodes: Array<{ id: string, title: string, level: SkillLevel | null, joinBy: string | null, provider: { name: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { document: { id: string } } | null }> } };

export type OrganizationContactQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationContactQuery = { organization: { id: string, name: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, version: number, citation: { document: { statedBy: StatedBy, verifiedOn: string } } } | null } | null };

export type OrganizationListingsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationListingsQuery = { organizationListings: Array<{ edition: { id: string }, organization: { id: string, name: string, calendar: string, plans: Array<{ year: number }> } }> };

export type OrganizationPlansQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPlansQuery = { organization: { plans: Array<{ id: string, year: number, version: number, statedOn: string }>, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, version: number, citation: { document: { verifiedOn: string } } } | null } | null };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, pinyin: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, version: number, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null, conflicts: Array<{ number: number }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, occupation: { code: string, name: string }, citation: { locator: string, printedText: string | null } }>, plans: Array<{ year: number, title: string, effectiveFrom: string, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string }, citation: { locator: string, document: { id: string, number: string | null } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type PlanVersionQueryVariables = Exact<{
  organization: string | number;
  year: number;
}>;


export type PlanVersionQuery = { assessmentPlan: { id: string, version: number, statedBy: StatedBy, statedOn: string } | null };

export type ProviderIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ProviderIdQuery = { trainingProvider: { id: string } | null };

export type PublishAssessmentPlanMutationVariables = Exact<{
  input: PublishAssessmentPlanInput;
}>;


export type PublishAssessmentPlanMutation = { publishAssessmentPlan: { plan: { id: string, year: number, version: number } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };

export type ResitStatusQueryVariables = Exact<{
  input: ResitQuestionInput;
}>;


export type ResitStatusQuery = { resit: { allowed: boolean | null, outcome: ResitOutcome, reason: string, validUntil: string | null, notes: Array<string>, modules: Array<{ module: AssessmentModule, needed: boolean | null }>, fee: { amount: number, currency: CurrencyCode } | null, conflicts: Array<{ number: number, decides: string }>, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> } };

export type RevokeShareCodeMutationVariables = Exact<{
  manageToken: string;
}>;


export type RevokeShareCodeMutation = { revokeShareCode: { createdAt: string, expiresAt: string, revokedAt: string | null, uses: Array<{ at: string, times: number, by: string | null, purpose: string | null }>, inquiries: Array<{ at: string, times: number, by: string | null, purpose: string | null }> } | null };

export type RoundsQueryVariables = Exact<{
  filter?: AssessmentRoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, planId: string, name: string, year: number, admissionTicketFrom: string, examDates: Array<string>, resultsExpectedBy: string | null, cancelled: boolean, statedBy: StatedBy, organization: { id: string, name: string } | null, lastListing: { organization: { id: string, name: string } } | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string } }>, citation: { document: { verifiedOn: string } } }> } };

export type RuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsQuery = { ruleSets: Array<{ id: string, title: string, jurisdiction: string, effectiveFrom: string | null, supersededOn: string | null, occupations: Array<{ code: string, name: string }> | null, notes: Array<{ text: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } | null }>, levels: Array<{ level: SkillLevel | null, preconditions: Array<
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
        | { summary: string, evidence: Array<string> }
      >, preconditionsCitation: { locator: string, document: { id: string, number: string | null, title: string } } | null, routes: Array<{ clause: string, summary: string, evidence: Array<string>, requirements: Array<
          | { level: SkillLevel, heldYears: number, kind: RequirementKind }
          | { kind: RequirementKind }
          | { kind: RequirementKind }
          | { approvedProgramme: boolean, kind: RequirementKind }
          | { kind: RequirementKind }
          | { kind: RequirementKind }
          | { kind: RequirementKind }
          | { years: number, afterCertificate: SkillLevel | null, afterTitle: TitleRank | null, kind: RequirementKind }
        >, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type SearchVocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchVocabularyQuery = { occupations: { nodes: Array<{ code: string, alternativeTitles: Array<{ text: string, kind: AlternativeTitleKind, workType: string | null, pinyin: string | null }> }> }, organizations: { nodes: Array<{ id: string, alternativeTitles: Array<{ text: string, kind: AlternativeTitleKind, pinyin: string | null }> }> }, uncoveredTitles: Array<{ text: string, pinyin: string | null, nearest: Array<string> }> };

export type SelectionRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type SelectionRoundsQuery = { selectionRounds: Array<{ id: string, year: number, announcedOn: string, applyUrl: string, applyPath: string, registrationValidYears: number, publicNoticeWorkingDays: number, window: { opensAt: string, closesAt: string, opensOn: string, closesOn: string }, scope: { summary: string, citation: { locator: string } } | null, conflicts: Array<{ number: number }>, requirements: Array<{ number: number, summary: string, citation: { locator: string } }>, steps: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string } }>, items: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, workType: string | null, pinyin: string, levels: Array<SkillLevel>, occupation: { code: string, name: string, pinyin: string }, citation: { locator: string, printedText: string | null } }> }, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> };

export type ShareCodeQueryVariables = Exact<{
  manageToken: string;
}>;


export type ShareCodeQuery = { shareCode: { createdAt: string, expiresAt: string, revokedAt: string | null, uses: Array<{ at: string, times: number, by: string | null, purpose: string | null }>, inquiries: Array<{ at: string, times: number, by: string | null, purpose: string | null }> } | null };

export type SourceCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceCoursesQuery = { trainer3: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, coordinator3: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, coordinator4: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, haimen: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, haimenProvider: { id: string, name: string, website: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null };

export type SourceCourseFragment = { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { dataVersion: { id: string, verifiedOn: string }, publicHolidays: Array<{ from: string, to: string, kind: PublicHolidayKind, citation: { document: { id: string, number: string | null } } }>, sourceDocuments: Array<{ id: string, number: string | null, title: string, issuer: string, publishedOn: string | null, jurisdiction: string, verifiedOn: string, coverage: string, url: string | null, passages: Array<{ number: number, place: string, text: string }>, citedDocuments: Array<{ number: string | null, title: string, role: CitedDocumentRole, citation: { locator: string } }> }>, sourceConflicts: Array<{ number: number, summary: string, treatment: string, impact: ConflictImpact, decides: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }> };

export type TextFragment = { passages: Array<{ number: number, place: string, text: string }>, citedDocuments: Array<{ number: string | null, title: string, role: CitedDocumentRole, citation: { locator: string } }> };

export type SubsidyEstimateQueryVariables = Exact<{
  input: SubsidyInput;
}>;


export type SubsidyEstimateQuery = { subsidyEstimate: { disclaimer: string, total: { amount: number, currency: CurrencyCode } | null, totalRange: { minimum: { amount: number, currency: CurrencyCode }, maximum: { amount: number, currency: CurrencyCode } | null }, lines: Array<{ applies: boolean | null, reason: string, assumptions: Array<string>, subsidyScheme: { name: string }, amount: { amount: number, currency: CurrencyCode } | null, conflict: { number: number } | null, conflicts: Array<{ number: number, decides: string }>, citation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> } }> } };

export type SubsidySchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SubsidySchemesQuery = { subsidySchemes: Array<{ id: string, name: string, jurisdiction: string, statedOn: string, basis: string | null, amounts: Array<{ level: SkillLevel, recipient: SubsidyRecipient, covered: boolean, percent: number | null, amount: { amount: number, currency: CurrencyCode } | null, conflict: { number: number } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, questions: Array<{ fact: SubsidyFact, text: string, recipient: SubsidyRecipient | null, condition: { summary: string } }>, conditions: Array<{ number: number, kind: SubsidyConditionKind, recipient: SubsidyRecipient | null, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> };

export type TrainingProviderQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TrainingProviderQuery = { trainingProvider: { id: string, name: string, website: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null, courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, status: CourseStatus | null, provider: { id: string, name: string } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string }>, citation: { document: { id: string } } | null }> } } | null };

export type UpdateOrganizationContactMutationVariables = Exact<{
  input: UpdateOrganizationContactInput;
}>;


export type UpdateOrganizationContactMutation = { updateOrganizationContact: { contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, version: number } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string }> } };

export type WithdrawAssessmentPlanMutationVariables = Exact<{
  id: string | number;
  input: WithdrawAssessmentPlanInput;
}>;


export type WithdrawAssessmentPlanMutation = { withdrawAssessmentPlan: { plan: { id: string, year: number, version: number, withdrawnOn: string | null } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };
