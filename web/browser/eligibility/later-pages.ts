export { answerView } from "./answer-view";
export { checkView } from "./check-view";
