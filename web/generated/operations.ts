/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of title an alternative title is. */
export type AlternativeTitleKind =
  /** A short form, such as HR. */
  | 'ABBREVIATION'
  /** What people who do it are called in everyday life, such as 月嫂. */
  | 'COMMON_NAME'
  /** A name or word in English, such as barista. */
  | 'ENGLISH_NAME'
  /** What the occupation was called officially in earlier times, such as 保育员. */
  | 'FORMER_NAME'
  /** What is done, used or made, a workplace or the popular name of the certificate, such as 奶茶 or 厨师证. */
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

/** A form with which one applies. */
export type ApplicationFormInput = {
  /** Its fields in printed order, at most 100. Not said when left out. */
  fields?: Array<FormFieldInput> | null | undefined;
  /** What is handed in, in printed order, at most 50. Not said when left out. */
  materials?: Array<FormMaterialInput> | null | undefined;
  /** What the photograph must be like. Not said when left out. */
  photo?: PhotoRequirementInput | null | undefined;
  /** Title, at most 100 characters. */
  title: string;
};

/** A way to apply. */
export type ApplicationRouteInput = {
  /** The forms it asks for, at most 20. None when left out. */
  forms?: Array<ApplicationFormInput> | null | undefined;
  /** Which way. */
  kind: ApplicationRouteKind;
  /** What to do, one after another: at most 20 texts of at most 500 characters. Not said when left out. */
  steps?: Array<string> | null | undefined;
  /** Whom it is for, at most 500 characters. */
  summary: string;
};

/** Who hands in an application. */
export type ApplicationRouteKind =
  /** 团体申报: a training institution or school for its trainees. */
  | 'GROUP'
  /** 个人申报: the candidate. */
  | 'INDIVIDUAL';

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

/** A fee. */
export type AssessmentFeeInput = {
  /** How much, in yuan: 0 to 1,000,000 with at most two decimals; 0 is free of charge. Null when the cell is blank: not known. */
  amount?: number | null | undefined;
  /** What is paid for. */
  kind: AssessmentFeeKind;
};

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

/** A place on the web or in an app; with an address, a way through menus or both. */
export type AssessmentLinkInput = {
  /** Web address as printed, also without `https://`, at most 500 characters. */
  address?: string | null | undefined;
  /** What is found there. */
  kind: AssessmentLinkKind;
  /** Name for display, at most 100 characters. */
  name: string;
  /** The way through its menus, at most 500 characters. */
  path?: string | null | undefined;
};

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

/** The notice that a plan rests on. */
export type AssessmentNoticeInput = {
  /** Its number (文号), at most 50 characters. */
  number: string;
  /** Day of issue, not after today. */
  publishedOn: string;
  /** Its title, at most 200 characters. */
  title: string;
  /** Where its original is found: `https`, at most 500 characters. */
  url: string;
};

/** A level of an occupation that is assessed. */
export type AssessmentOfferingInput = {
  /** The fees, each kind once. Not known when left out. */
  fees?: Array<AssessmentFeeInput> | null | undefined;
  /** The level. */
  level: SkillLevel;
  /** What is examined, in printed order, each once. Not said when left out. */
  modules?: Array<AssessmentModule> | null | undefined;
  /** The occupation, by printed code. */
  occupation: string;
};

/**
 * What an organization says of its plan for a year. It may only hold what the catalogue in force has of the organization. Texts are plain text in
 * one line: no markup, no control characters, and no links but `https`; spaces at both ends are cut off, and a blank text counts as left out.
 * A file of a plan is JSON or YAML of this form, or the spreadsheet of `/plans/template.xlsx`.
 */
export type AssessmentPlanInput = {
  /** The ways to apply, each kind once. None when left out. */
  applicationRoutes?: Array<ApplicationRouteInput> | null | undefined;
  /** What counts as misconduct, the mildest tier first, at most 10. None when left out. */
  conductRules?: Array<ConductTierInput> | null | undefined;
  /** Desks and telephone lines for advice and complaints, at most 20. None when left out. */
  contactPoints?: Array<ContactPointInput> | null | undefined;
  /** First day on which it holds, in the year or the one before. */
  effectiveFrom: string;
  /** Where results, tickets, standards and notices are found, at most 50. None when left out. */
  links?: Array<AssessmentLinkInput> | null | undefined;
  /** The notice that it rests on. An organization names each notice in one plan only. */
  notice: AssessmentNoticeInput;
  /** What is assessed, 1 to 200, each level of an occupation once. */
  offerings: Array<AssessmentOfferingInput>;
  /** How long results normally take. Not said when left out. */
  resultTimes?: ResultTimesInput | null | undefined;
  /** How long passed modules are kept, each level once. Not said when left out. */
  resultValidityYears?: Array<ResultValidityInput> | null | undefined;
  /** Its rounds, at most 50. Exams of rounds that share a level must not overlap, from the first to the last exam day. */
  rounds: Array<AssessmentRoundInput>;
  /** What the notice lays down, at most 100; of each topic in this order. None when left out. */
  rules?: Array<AssessmentRuleInput> | null | undefined;
  /** Title, at most 200 characters. */
  title: string;
  /** The year, from 2020 to the one after next. An organization has one plan a year. */
  year: number;
};

/** Which rounds; all given parts must hold. */
export type AssessmentRoundFilter = {
  /** With an exam on this day or later. */
  from?: string | null | undefined;
  /** In which this level is assessed; with `occupation`, this level of it. */
  level?: SkillLevel | null | undefined;
  /** In which this occupation is assessed. The rounds found still list all their offerings. */
  occupation?: string | null | undefined;
  /** Whether applications are taken on the day asked for: `true` those that take them, `false` all others. */
  openNow?: boolean | null | undefined;
  /** Of the organization with this id. */
  organization?: string | number | null | undefined;
  /** With an exam on this day or earlier. */
  to?: string | null | undefined;
  /** Of the plans for this year. */
  year?: number | null | undefined;
};

/**
 * A round of a plan. Its name tells it from the others: a round that keeps its name keeps its id and its calendar, whatever else is changed, and
 * one with a new name is a new round.
 */
export type AssessmentRoundInput = {
  /** First day on which the admission ticket can be downloaded: from the first day of application to the first exam day. */
  admissionTicketFrom: string;
  /** When applications are taken. It begins in the year or the one before and ends before the first exam day. */
  application: DayWindowInput;
  /** The days of the exam, 1 to 31, all in the year. */
  examDates: Array<string>;
  /** The levels that it assesses, at least one, each among the offerings. */
  levels: Array<SkillLevel>;
  /** Name of the later round to which it is moved when too few apply. It stays when left out. */
  mayMoveTo?: string | null | undefined;
  /** Name, at most 50 characters, such as 2026年4月. */
  name: string;
  /** When the fee is paid. It does not begin before the application and ends before the first exam day. */
  payment: DayWindowInput;
};

/** Where a round stands on a day. Each window holds from its first to its last day, both included. */
export type AssessmentRoundStatus =
  /** Applications are taken, even if payment has begun too. */
  | 'APPLICATION_OPEN'
  /**
   * Applications are closed, the fee cannot be paid on that day, and the exam is to come: all days between two windows, and
   * those from the end of payment to the eve of the exam.
   */
  | 'BEFORE_EXAM'
  /** From the first to the last exam day, days between them included. */
  | 'EXAM'
  /** After `resultsExpectedBy`. Single results may still be late. */
  | 'FINISHED'
  /** Before the first day of application. */
  | 'NOT_YET_OPEN'
  /** The fee can be paid; applications are no longer taken. */
  | 'PAYMENT'
  /** From the day after the last exam day to `resultsExpectedBy`, or from then on when that is null. */
  | 'RESULTS_PENDING';

/** Something that a plan lays down. */
export type AssessmentRuleInput = {
  /** What it says, at most 500 characters. */
  summary: string;
  /** What it is about. */
  topic: AssessmentRuleTopic;
};

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
  /** The forms and photographs (报名表, 照片) that are handed in. */
  | 'FORM'
  /** Paying the fee. */
  | 'PAYMENT'
  /** Moving a round for which too few have applied. */
  | 'POSTPONEMENT'
  /** Resits (补考). */
  | 'RESIT'
  /** When and where results are told. */
  | 'RESULTS';

/** What is found behind a link of a catalogue edition. */
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
  /** What candidates have to do. */
  | 'CANDIDATE_DUTY'
  /** Certificates and how they are looked up. */
  | 'CERTIFICATE'
  /** How the catalogue changes. */
  | 'CHANGE'
  /** What the bureaus of the districts have to do. */
  | 'DISTRICT_DUTY'
  /** Module scores of the earlier 职业资格鉴定. */
  | 'EARLIER_SCORES'
  /** What is paid. */
  | 'FEE'
  /** Who publishes conditions, days, fees and contacts. */
  | 'INFORMATION'
  /** What organizations have to do. */
  | 'ORGANIZATION_DUTY'
  /** How to apply (申报方式), whichever the organization. */
  | 'ROUTE'
  /** What training institutions and schools have to do. */
  | 'SCHOOL_DUTY'
  /** By which standard is assessed. */
  | 'STANDARD'
  /** Subsidies. */
  | 'SUBSIDY';

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

/** A change of a plan. */
export type ChangeAssessmentPlanInput = {
  /** The `version` from which the change starts. When the plan has another by now, and says something else, nothing is changed and that is told. */
  expectedVersion: number;
  /** What it says from now on, whole: what is left out is said no more. */
  plan: AssessmentPlanInput;
};

/** What becomes of something. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** What is said of it is different. */
  | 'CHANGED'
  /** It has another place: an item has another code. */
  | 'MOVED'
  /** It is gone. */
  | 'REMOVED'
  /** It has another name. */
  | 'RENAMED';

/** Why a document is referred to. */
export type CitedDocumentRole =
  /** The document rests on it (根据). */
  | 'BASIS'
  /** The document refers to it. */
  | 'REFERENCE';

/** How a printed code and name differ from the current national classification. */
export type CodeChange =
  /** The current list lacks the occupation; it has perhaps become part of another one, which no document proves. */
  | 'ABSORBED'
  /** The occupation has a new code. */
  | 'MOVED'
  /** Same code; the print uses another name, perhaps a misprint. */
  | 'NAME_DIFFERS'
  /** Same code; the classification has given the occupation a new name. */
  | 'RENAMED'
  /** Code and name are the same. */
  | 'UNCHANGED';

/** Acts of misconduct that have the same consequence. */
export type ConductTierInput = {
  /** The acts, at most 50 texts of at most 500 characters. */
  acts: Array<string>;
  /** What follows, at most 500 characters. */
  sanction: string;
};

/** What a conflict decides for a reader, the gravest first. */
export type ConflictImpact =
  /** Which days count. */
  | 'DAYS'
  /** Whether somebody may apply. */
  | 'ELIGIBILITY'
  /** Which occupation, group or certificate is meant. */
  | 'MEANING'
  /** How much is paid or received. */
  | 'MONEY'
  /** Who assesses, or where to turn. */
  | 'PLACE'
  /** Only how something is shown. */
  | 'PRINT'
  /** Whether something is passed, kept or void, or somebody barred. */
  | 'RESULT'
  /** Whether and how an organization may take part in a selection round. */
  | 'SELECTION';

/** What a contact point is for. */
export type ContactKind =
  /** Advice (业务咨询). */
  | 'ADVICE'
  /** A desk that takes applications and papers (业务受理). */
  | 'DESK'
  /** Complaints, to the organization or to the city (监督). */
  | 'SUPERVISION';

/** A desk or line for advice or complaints; with an address, a telephone or both. */
export type ContactPointInput = {
  /** Postal address, at most 100 characters. */
  address?: string | null | undefined;
  /** When it is open, at most 100 characters. Not said when left out. */
  hours?: string | null | undefined;
  /** What it is for. */
  kind: ContactKind;
  /** Name for display, at most 100 characters. */
  name: string;
  /** Telephone with area code: 5 to 30 digits, spaces, hyphens, brackets and plus signs. */
  phone?: string | null | undefined;
};

/** What a detail of a course is about. */
export type CourseDetailTopic =
  /** For whom it is. */
  | 'AUDIENCE'
  /** What is taught. */
  | 'CONTENT'
  /** What is paid and what is given. */
  | 'COST'
  /** What is examined, how, and what passes. */
  | 'EXAM'
  /** Who issues the certificate. */
  | 'ISSUER'
  /** How many are to be sent. */
  | 'QUOTA'
  /** When and where results and certificates are looked up. */
  | 'RESULTS'
  /** How long passed modules are kept. */
  | 'SCORES_KEPT';

/** Which courses; all given parts must hold. */
export type CourseFilter = {
  /** Taught in one of these ways. An empty list fits all; a course that does not say fits none. */
  deliveryModes?: Array<DeliveryMode> | null | undefined;
  /** In this district of the city, written as `Course.district`. */
  district?: string | null | undefined;
  /** Of this place, written as `Course.jurisdiction`. 上海市 when left out. */
  jurisdiction?: string | null | undefined;
  /** Of one of these levels. An empty list fits all. */
  levels?: Array<SkillLevel> | null | undefined;
  /** For the occupation with this printed code. */
  occupation?: string | null | undefined;
  /** Of the training provider with this id. */
  provider?: string | number | null | undefined;
  /** Starting on this day or later. A course that does not say fits neither this nor `startsTo`. */
  startsFrom?: string | null | undefined;
  /** Starting on this day or earlier. */
  startsTo?: string | null | undefined;
  /** With one of these statuses. When left out or empty, all but `WITHDRAWN`, also those whose status is not known. */
  status?: Array<CourseStatus> | null | undefined;
  /**
   * Fits title, provider, or name, work type, code or alternative title of the occupation; see `Query.search`, also for levels
   * in the text. It does not change the order. At most 100 characters; blank fits all.
   */
  text?: string | null | undefined;
  /** Whether to leave out those that are `FINISHED`; those whose status is not known stay. No when left out. */
  unfinished?: boolean | null | undefined;
};

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

/** A currency by its ISO 4217 code. */
export type CurrencyCode =
  /** Yuan (人民币). */
  | 'CNY';

/** How exactly a day is known. Printed forms ask for year and month (何年何月). */
export type DatePrecision =
  /** It is the day itself. */
  | 'DAY'
  /**
   * It is any day of the month in which the given one lies; the day that is given does not matter. Of these the days after `asOf`, before
   * the birth date, and of work those that would let it end before it begins are left out. A verdict that hangs on which day it is, is
   * UNKNOWN; `eligibleFrom` is the day from which it no longer does.
   */
  | 'MONTH';

/** A stretch of whole days in Asia/Shanghai. */
export type DayWindowInput = {
  /** The last day, not before the first; it belongs to the window. */
  closesOn: string;
  /** The first day. */
  opensOn: string;
};

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

/** A field of a form. */
export type FormFieldInput = {
  /** Who fills it in. */
  filledBy: FormParty;
  /** What it asks for, at most 100 characters. */
  name: string;
};

/** Something handed in with a form. */
export type FormMaterialInput = {
  /** What it is, at most 100 characters. */
  name: string;
  /** How many and of what kind, at most 500 characters. */
  summary: string;
};

/** Who fills in a field of a form. */
export type FormParty =
  /** The candidate. */
  | 'APPLICANT'
  /** The body that takes the application. */
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

/** A certificate of skill that is held. */
export type HeldCertificateInput = {
  /** Its level. */
  level: SkillLevel;
  /** Day on which it was obtained (取得). */
  obtainedOn: string;
  /** How exactly `obtainedOn` is known. Null as DAY. */
  obtainedOnPrecision?: DatePrecision | null | undefined;
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

/** How a candidate did in a module. */
export type ModuleResultInput = {
  /** The module. */
  module: AssessmentModule;
  /** Whether it was passed. */
  passed: boolean;
  /**
   * Day on which the result was published, within a year of `takenOn`. Null when not known; with it, the other reading of the
   * years of validity is answered too.
   */
  publishedOn?: string | null | undefined;
  /** Day of the exam, not after `asOf`. */
  takenOn: string;
};

/** What can happen to an occupation. */
export type OccupationEventKind =
  /** It has been taken into the assessment of Shanghai. */
  | 'ASSESSED_IN_SHANGHAI'
  /** The state has announced it as a new occupation (新职业). */
  | 'RECOGNISED';

/** What the photograph of an application must be like. */
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
  /** The days are not in an order that is possible. */
  | 'DATE_ORDER'
  /** It is there already: in the same input, or published before. */
  | 'DUPLICATE'
  /** The key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** It links to something other than `https`. */
  | 'INSECURE_LINK'
  /** It has a form that cannot be read, or characters that may not be there. */
  | 'MALFORMED'
  /** It contains markup; texts are plain. */
  | 'MARKUP'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** The catalogue in force does not have it for this organization; `citations` has the row. */
  | 'OUTSIDE_SCOPE'
  /** It lies outside its bounds. */
  | 'OUT_OF_RANGE'
  /** It overlaps with another of the same kind, which cannot both be. */
  | 'OVERLAP'
  /** It must be given. */
  | 'REQUIRED'
  /** It has been changed since; its present state is in the payload. */
  | 'STALE'
  /** It is longer, or more, than allowed. */
  | 'TOO_LONG'
  /** It cannot be changed; publish it as another. */
  | 'UNCHANGEABLE'
  /** There is nothing that it could refer to. */
  | 'UNKNOWN'
  /** It is withdrawn and cannot be changed any more; publish it anew. */
  | 'WITHDRAWN';

/** A professional title (职称), or a qualification of professionals (专业技术人员职业资格), that is held. */
export type ProfessionalTitleInput = {
  /** Whether it corresponds to the occupation's major (符合专业对应关系). Null: not said. */
  corresponds?: boolean | null | undefined;
  /** Day on which it was obtained. */
  obtainedOn: string;
  /** How exactly `obtainedOn` is known. Null as DAY. */
  obtainedOnPrecision?: DatePrecision | null | undefined;
  /**
   * Whether it is a qualification and no title. One clause names titles alone; whether a qualification counts there is not
   * printed, and is UNKNOWN.
   */
  qualification?: boolean | null | undefined;
  /** Its rank. */
  rank: TitleRank;
};

/** How days differ from the week. */
export type PublicHolidayKind =
  /** Off (放假). */
  | 'OFF'
  /** A weekend that is worked (调休上班). */
  | 'WORKING';

/** What was done to something published. */
export type PublicationAction =
  /** Changed. */
  | 'CHANGED'
  /** Published; or, after it was withdrawn, taken up again. */
  | 'PUBLISHED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** A plan to publish. */
export type PublishAssessmentPlanInput = {
  /** The organization's own name for this publication, 1 to 100 characters, such as the number of the notice or a UUID. */
  idempotencyKey: string;
  /** What it says. */
  plan: AssessmentPlanInput;
};

/** What the scheme of the district Putuo (普陀区) asks for. Null is not said. */
export type PutuoInput = {
  /** Whether the person is employed by a unit registered in the district. It counts in the situation `EMPLOYED` only. */
  employerRegistered?: boolean | null | undefined;
  /** Whether an institution or school registered in the district applies for the person in a group. */
  groupApplication?: boolean | null | undefined;
  /** Whether the person's household is registered (户籍) in the district. */
  registeredResident?: boolean | null | undefined;
  /** Whether the person was trained by a training institution or vocational school of the district. */
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
  /** A certificate of skill. */
  | 'CERTIFICATE'
  /** A course of training completed (正规培训结业). */
  | 'COURSE'
  /** Being at work in the occupation (从事). */
  | 'CURRENT_WORK'
  /** An education. */
  | 'EDUCATION'
  /** The intention to work in the occupation (拟从事). */
  | 'INTENTION'
  /** A minimum age (年满). */
  | 'MINIMUM_AGE'
  /** A professional title (职称). */
  | 'TITLE'
  /** Full years of work (累计工作满). */
  | 'WORK_YEARS';

/**
 * What a candidate says who asks for a resit. Everything that cannot be is refused at once with the code `BAD_REQUEST`, each with
 * its path in `extensions.problems`.
 */
export type ResitInput = {
  /** The day on which it is asked. Today in Asia/Shanghai when left out. */
  asOf?: string | null | undefined;
  /** Whether it was a skills competition (职业技能竞赛) of the city. Null when not known. */
  competition?: boolean | null | undefined;
  /** The level that was assessed. */
  level: SkillLevel;
  /** The occupation that was assessed. */
  occupation: string;
  /** Id of the organization that held the assessment. */
  organization: string | number;
  /**
   * Whether the candidate has applied anew for the same occupation and level while passed modules were kept. Null when not
   * known.
   */
  reapplied?: boolean | null | undefined;
  /** The newest result of each module; a module that is missing has not been spoken of. One to three. */
  results: Array<ModuleResultInput>;
};

/** What decides about a resit. */
export type ResitOutcome =
  /** Allowed. */
  | 'ALLOWED'
  /** Not allowed: it was a competition. */
  | 'COMPETITION'
  /** Not allowed: the passed modules are no longer kept, and all modules have to be applied for anew. */
  | 'EXPIRED'
  /** Not allowed: a new application has given it up. */
  | 'FORFEITED'
  /** Not needed: every module is passed. */
  | 'NOTHING_TO_RESIT'
  /** Left open by the sources or by what was said. */
  | 'UNKNOWN';

/** How long results normally take, from the day after the last module. */
export type ResultTimesInput = {
  /** So many where papers are marked or workpieces inspected, 1 to 250. Not said when left out. */
  markedWorkingDays?: number | null | undefined;
  /** So many working days, 1 to 250. */
  workingDays: number;
};

/** How long passed modules of a level are kept. */
export type ResultValidityInput = {
  /** The level. */
  level: SkillLevel;
  /** For so many years, 1 to 10. */
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

/** How far an education has come. */
export type Standing =
  /** Under way, before the last year (在读). */
  | 'ENROLLED'
  /** In the last year before graduation (应届毕业生). */
  | 'FINAL_YEAR'
  /** Finished, with a diploma (毕业). */
  | 'GRADUATED';

/** Who says something. */
export type StatedBy =
  /** The organization itself, which published it here and answers for it. The register has not compared it with anything. */
  | 'ORGANIZATION'
  /** A document of the sources; the register compared what it shows with it on the day `SourceDocument.verifiedOn`. */
  | 'SOURCE_DOCUMENT';

/** What a condition of a subsidy is about. */
export type SubsidyConditionKind =
  /** The certificate itself. */
  | 'CERTIFICATE'
  /** That the certificate was obtained in the year of graduation (毕业学年). */
  | 'FINAL_YEAR'
  /** Who applied for the assessment, in a group (集体申报). */
  | 'GROUP_APPLICATION'
  /** That the subsidy is paid once, and has not been paid before. */
  | 'ONCE'
  /** Registered household (户籍), or employment by a unit registered there. */
  | 'RESIDENT_OR_EMPLOYED'
  /** Where one was trained. */
  | 'TRAINING';

/**
 * What a person says who asks for subsidies. Null always means not said, never no. Everything that cannot be is refused at once
 * with the code `BAD_REQUEST`, each with its path in `extensions.problems`.
 */
export type SubsidyInput = {
  /** The day on which it is asked. Today in Asia/Shanghai when left out. */
  asOf?: string | null | undefined;
  /** Level of the certificate. */
  level: SkillLevel;
  /** Occupation of the certificate. When left out, one the printed amounts hold for is assumed, which `assumptions` says. */
  occupation?: string | null | undefined;
  /** What the district's scheme (普陀区) asks for. */
  putuo?: PutuoInput | null | undefined;
  /** What the person does. */
  situation: SubsidySituation;
  /**
   * Whether the person has already had the subsidy that a secondary vocational student gets once. It matters in that situation
   * only.
   */
  usedStudentSubsidy?: boolean | null | undefined;
};

/** To whom an amount is paid. */
export type SubsidyRecipient =
  /** Everybody who has no rate of his own. */
  | 'ANYONE'
  /** As `SubsidySituation.EMPLOYED`. */
  | 'EMPLOYED'
  /** As `SubsidySituation.SECONDARY_VOCATIONAL_FINAL_YEAR`. */
  | 'SECONDARY_VOCATIONAL_FINAL_YEAR'
  /** As `SubsidySituation.UNIVERSITY_FINAL_YEAR`. */
  | 'UNIVERSITY_FINAL_YEAR';

/** What a person does who asks for subsidies. */
export type SubsidySituation =
  /** In employment (在职从业人员). */
  | 'EMPLOYED'
  /** A student of a secondary vocational school in the year of graduation (中等职业学校毕业学年学生). */
  | 'SECONDARY_VOCATIONAL_FINAL_YEAR'
  /** None of the others: the full rate is printed for everybody who works or seeks work (劳动者). */
  | 'UNEMPLOYED'
  /** A student of a university or college in the year of graduation (高等院校毕业学年学生). */
  | 'UNIVERSITY_FINAL_YEAR';

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

/** What may mislead readers. */
export type WarningCode =
  /** It began before the notice was published. */
  | 'LATE'
  /** The plan of another organization names a notice with the same number. */
  | 'NOTICE_OF_ANOTHER'
  /** Readers are not told what organizations have to publish: a fee, how to reach them. */
  | 'NOT_TOLD'
  /** No round assesses this level. */
  | 'NO_ROUND'
  /** It overlaps with another of the same kind. */
  | 'OVERLAP';

/** A plan to withdraw. */
export type WithdrawAssessmentPlanInput = {
  /** The `version` that is withdrawn. When the plan has another by now, nothing is changed and that is told. */
  expectedVersion: number;
  /** Why, for the history: plain text, at most 200 characters. */
  reason?: string | null | undefined;
};

/** A period of work. */
export type WorkPeriodInput = {
  /** First day of work. */
  from: string;
  /** How exactly `from` is known. Null as DAY. */
  fromPrecision?: DatePrecision | null | undefined;
  /**
   * Name of the occupation worked in, at most 100 characters. Looked up in the names of the occupation and of what the
   * sources call related when `relation` is left out. With neither, the relation is unknown.
   */
  occupationName?: string | null | undefined;
  /** How the work is related to the occupation, as the person says. It goes before `occupationName`. */
  relation?: Relation | null | undefined;
  /** Last day of work. Null: still at work. */
  to?: string | null | undefined;
  /** How exactly `to` is known. Null as DAY. Without `to` it says nothing. */
  toPrecision?: DatePrecision | null | undefined;
};

export type ApplicationFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationFormsQuery = { haimenForms: Array<{ id: string, title: string, fields: Array<{ number: number, name: string, filledBy: FormParty }> | null, materials: Array<{ number: number, name: string, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, photo: { format: string, widthOver: number, heightOver: number, sizeUnder: number, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, jurisdiction: string } } }> };

export type AssessmentPlanQueryVariables = Exact<{
  organization: string | number;
  year: number;
}>;


export type AssessmentPlanQuery = { assessmentPlan: { id: string, year: number, version: number, statedBy: StatedBy, statedOn: string, title: string, effectiveFrom: string, notice: { id: string, number: string | null, title: string, publishedOn: string | null, url: string | null }, organization: { id: string, name: string, calendarUrl: string } | null, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string, calendarUrl: string }, modulesCitation: { locator: string, document: { id: string, number: string | null, title: string } } | null, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null, fees: Array<{ kind: AssessmentFeeKind, amount: { amount: number, currency: CurrencyCode } | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rounds: Array<{ id: string, name: string, admissionTicketFrom: string, examDates: Array<string>, calendarUrl: string, resultsExpectedBy: string | null, resultsExpectedByWhenMarked: string | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, resultsCitations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }>, conflicts: Array<{ number: number }>, mayMoveTo: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, occupation: { code: string } }>, citedNotes: Array<{ text: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, citedSteps: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, forms: Array<{ id: string, title: string, fields: Array<{ name: string }> | null, photo: { format: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, resultValidityYears: Array<{ level: SkillLevel, years: number, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conductRules: Array<{ tier: number, sanction: string, citedActs: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rules: Array<{ topic: AssessmentRuleTopic, number: number, summary: string, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, contactPoints: Array<{ kind: ContactKind, name: string, address: string | null, phone: string | null, hours: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: AssessmentLinkKind, name: string, address: string | null, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } } | null };

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


export type CheckAssessmentPlanQuery = { checkAssessmentPlan: { plan: { id: string, year: number, version: number, statedBy: StatedBy, statedOn: string, title: string, effectiveFrom: string, notice: { id: string, number: string | null, title: string, publishedOn: string | null, url: string | null }, organization: { id: string, name: string, calendarUrl: string } | null, offerings: Array<{ level: SkillLevel, modules: Array<AssessmentModule>, occupation: { code: string, name: string, calendarUrl: string }, modulesCitation: { locator: string, document: { id: string, number: string | null, title: string } } | null, fee: { amount: number, currency: CurrencyCode } | null, resitFeePerModule: { amount: number, currency: CurrencyCode } | null, fees: Array<{ kind: AssessmentFeeKind, amount: { amount: number, currency: CurrencyCode } | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rounds: Array<{ id: string, name: string, admissionTicketFrom: string, examDates: Array<string>, calendarUrl: string, resultsExpectedBy: string | null, resultsExpectedByWhenMarked: string | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, resultsCitations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }>, conflicts: Array<{ number: number }>, mayMoveTo: { id: string, name: string } | null, offerings: Array<{ level: SkillLevel, occupation: { code: string } }>, citedNotes: Array<{ text: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, applicationRoutes: Array<{ kind: ApplicationRouteKind, summary: string, citedSteps: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, forms: Array<{ id: string, title: string, fields: Array<{ name: string }> | null, photo: { format: string } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, resultValidityYears: Array<{ level: SkillLevel, years: number, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conductRules: Array<{ tier: number, sanction: string, citedActs: Array<{ summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, rules: Array<{ topic: AssessmentRuleTopic, number: number, summary: string, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, contactPoints: Array<{ kind: ContactKind, name: string, address: string | null, phone: string | null, hours: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, links: Array<{ kind: AssessmentLinkKind, name: string, address: string | null, path: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }>, warnings: Array<{ field: string, code: WarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };

export type CourseQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseQuery = { course: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, status: CourseStatus | null, provider: { id: string, name: string } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { document: { id: string } } | null }> } };

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


export type OccupationsQuery = { occupations: { totalCount: number, nodes: Array<{ code: string, name: string, pinyin: string, workTypes: Array<string>, majorGroup: { code: string, name: string }, middleGroup: { code: string, name: string, basis: string, confirmed: boolean, conflicts: Array<{ number: number }> }, currentCode: { code: string | null, name: string | null, change: CodeChange, warning: string | null, basis: string, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null } } } | null, relatedOccupations: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedMajors: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, relatedCertificates: Array<{ name: string, open: boolean, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> | null, history: Array<{ kind: OccupationEventKind, year: number, month: number, day: number | null, summary: string, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, ladder: Array<{ level: SkillLevel, items: Array<{ id: string, number: number, name: string, workType: string | null, organization: { id: string, name: string } }> }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, organization: { id: string, name: string }, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, selectionItems: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type OpenCoursesQueryVariables = Exact<{
  occupation: string;
}>;


export type OpenCoursesQuery = { courses: { totalCount: number, nodes: Array<{ id: string, title: string, level: SkillLevel | null, joinBy: string | null, provider: { name: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { document: { id: string } } | null }> } };

export type OrganizationListingsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationListingsQuery = { organizationListings: Array<{ edition: { id: string }, organization: { id: string, name: string, calendarUrl: string, plans: Array<{ year: number }> } }> };

export type OrganizationPlansQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPlansQuery = { organization: { plans: Array<{ id: string, year: number, version: number, statedOn: string }> } | null };

export type OrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationsQuery = { organizations: { totalCount: number, nodes: Array<{ id: string, number: number, name: string, pinyin: string, contact: { address: string | null, phone: string | null, hours: string | null, website: string | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } } | null, conflicts: Array<{ number: number }>, items: Array<{ id: string, number: number, name: string, workType: string | null, levels: Array<SkillLevel>, occupation: { code: string, name: string }, citation: { locator: string, printedText: string | null } }>, plans: Array<{ year: number, title: string, effectiveFrom: string, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string }, citation: { locator: string, document: { id: string, number: string | null } } }>, citation: { locator: string, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string, publishedOn: string | null } } }> } };

export type PlanVersionQueryVariables = Exact<{
  organization: string | number;
  year: number;
}>;


export type PlanVersionQuery = { assessmentPlan: { id: string, version: number, statedBy: StatedBy, statedOn: string } | null };

export type PublishAssessmentPlanMutationVariables = Exact<{
  input: PublishAssessmentPlanInput;
}>;


export type PublishAssessmentPlanMutation = { publishAssessmentPlan: { plan: { id: string, year: number, version: number } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };

export type ResitStatusQueryVariables = Exact<{
  input: ResitInput;
}>;


export type ResitStatusQuery = { resitStatus: { allowed: boolean | null, outcome: ResitOutcome, reason: string, validUntil: string | null, notes: Array<string>, modules: Array<{ module: AssessmentModule, needed: boolean | null }>, fee: { amount: number, currency: CurrencyCode } | null, conflicts: Array<{ number: number, decides: string }>, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> } };

export type RevokeShareCodeMutationVariables = Exact<{
  manageToken: string;
}>;


export type RevokeShareCodeMutation = { revokeShareCode: { createdAt: string, expiresAt: string, revokedAt: string | null, uses: Array<{ at: string, by: string | null, purpose: string | null }>, inquiries: Array<{ at: string, by: string | null, purpose: string | null }> } | null };

export type RoundsQueryVariables = Exact<{
  filter?: AssessmentRoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, year: number, admissionTicketFrom: string, examDates: Array<string>, resultsExpectedBy: string | null, cancelled: boolean, statedBy: StatedBy, organization: { id: string, name: string } | null, application: { opensOn: string, closesOn: string }, payment: { opensOn: string, closesOn: string }, offerings: Array<{ level: SkillLevel, occupation: { code: string, name: string } }>, citation: { document: { verifiedOn: string } } }> } };

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


export type ShareCodeQuery = { shareCode: { createdAt: string, expiresAt: string, revokedAt: string | null, uses: Array<{ at: string, by: string | null, purpose: string | null }>, inquiries: Array<{ at: string, by: string | null, purpose: string | null }> } | null };

export type SourceCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceCoursesQuery = { trainer3: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, coordinator3: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, coordinator4: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, haimen: { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null, haimenProvider: { id: string, name: string, website: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null } | null };

export type SourceCourseFragment = { id: string, title: string, description: string | null, workType: string | null, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, endsOn: string | null, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, phone: string | null, extras: Array<string>, url: string | null, status: CourseStatus | null, notes: Array<string>, jurisdiction: string, publishedAt: string | null, updatedAt: string, withdrawnReason: string | null, provider: { id: string, name: string, website: string | null } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, assessedBy: Array<{ id: string, name: string }>, competition: { message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }>, details: Array<{ topic: CourseDetailTopic, summary: string, address: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { dataVersion: { id: string, verifiedOn: string }, publicHolidays: Array<{ from: string, to: string, kind: PublicHolidayKind, citation: { document: { id: string, number: string | null } } }>, sourceDocuments: Array<{ id: string, number: string | null, title: string, issuer: string, publishedOn: string | null, jurisdiction: string, verifiedOn: string, coverage: string, url: string | null, passages: Array<{ number: number, place: string, text: string }>, citedDocuments: Array<{ number: string | null, title: string, role: CitedDocumentRole, citation: { locator: string } }> }>, sourceConflicts: Array<{ number: number, summary: string, treatment: string, impact: ConflictImpact, decides: string, citations: Array<{ locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } }> }> };

export type TextFragment = { passages: Array<{ number: number, place: string, text: string }>, citedDocuments: Array<{ number: string | null, title: string, role: CitedDocumentRole, citation: { locator: string } }> };

export type SubsidyEstimateQueryVariables = Exact<{
  input: SubsidyInput;
}>;


export type SubsidyEstimateQuery = { subsidyEstimate: { disclaimer: string, total: { amount: number, currency: CurrencyCode } | null, totalRange: { minimum: { amount: number, currency: CurrencyCode }, maximum: { amount: number, currency: CurrencyCode } | null }, lines: Array<{ schemeId: string, scheme: string, applies: boolean | null, reason: string, assumptions: Array<string>, amount: { amount: number, currency: CurrencyCode } | null, conflict: { number: number } | null, conflicts: Array<{ number: number, decides: string }>, citation: { locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> } }> } };

export type SubsidySchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type SubsidySchemesQuery = { subsidySchemes: Array<{ id: string, name: string, jurisdiction: string, statedOn: string, basis: string | null, amounts: Array<{ level: SkillLevel, recipient: SubsidyRecipient, covered: boolean, percent: number | null, amount: { amount: number, currency: CurrencyCode } | null, conflict: { number: number } | null, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conditions: Array<{ number: number, kind: SubsidyConditionKind, recipient: SubsidyRecipient | null, summary: string, citation: { locator: string, document: { id: string, number: string | null, title: string } } }>, conflicts: Array<{ number: number }>, citation: { locator: string, document: { id: string, number: string | null, title: string } } }> };

export type TrainingProviderQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TrainingProviderQuery = { trainingProvider: { id: string, name: string, website: string | null, citation: { locator: string, printedText: string | null, document: { id: string, number: string | null, title: string } } | null, courses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, level: SkillLevel | null, startsOn: string | null, startTentative: boolean, applyBy: string | null, joinBy: string | null, examOn: string | null, deliveryMode: DeliveryMode | null, venue: string | null, district: string | null, status: CourseStatus | null, provider: { id: string, name: string } | null, occupation: { code: string, name: string } | null, price: { amount: number, currency: CurrencyCode } | null, competition: { message: string } | null, warnings: Array<{ code: CourseWarningCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string } }> }>, citation: { document: { id: string } } | null }> } } | null };

export type WithdrawAssessmentPlanMutationVariables = Exact<{
  id: string | number;
  input: WithdrawAssessmentPlanInput;
}>;


export type WithdrawAssessmentPlanMutation = { withdrawAssessmentPlan: { plan: { id: string, year: number, version: number, withdrawnOn: string | null } | null, problems: Array<{ field: string | null, code: ProblemCode, message: string, citations: Array<{ locator: string, document: { id: string, number: string | null, title: string }, passages: Array<{ number: number }> }> }> } };
