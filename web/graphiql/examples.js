import { readFileSync } from "node:fs";

const OPERATIONS = new URL("../../schema/operations/", import.meta.url);

/** Released operations that are good to begin with, and what is asked by them. */
const EXAMPLES = [
  { file: "assistants/Search", title: "找“月嫂”", variables: { text: "月嫂", first: 5 } },
  { file: "assistants/Occupation", title: "一个职业：谁能评、评到几级", variables: { code: "4-07-03-05" } },
  { file: "assistants/Organization", title: "一家机构：能评什么、今年评什么", variables: { id: "org-015" } },
  {
    file: "assistants/Rounds",
    title: "考试批次：什么时候报名、考试",
    variables: { filter: { organization: "org-015" }, first: 5 },
  },
  {
    file: "assistants/MayIApply",
    title: "能不能申报，现在能不能报名",
    variables: { input: { occupation: "4-07-03-05", applicant: { birthDate: "1990-05-04" } } },
  },
  { file: "assistants/SourceConflicts", title: "来源里的疑点", variables: {} },
];

/** The text of an operation without what it says to assistants. @param {string} file */
const query = (file) =>
  readFileSync(new URL(`${file}.graphql`, OPERATIONS), "utf8")
    .replace(/^(?:#.*\n)+/, "")
    .trimEnd();

export const examples = EXAMPLES.map(({ file, title, variables }) => ({
  title,
  question: {
    query: query(file),
    variables: Object.keys(variables).length === 0 ? "" : JSON.stringify(variables, null, 2),
  },
}));
