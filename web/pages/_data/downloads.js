export { downloads as default } from "../../model/snapshot.js";
