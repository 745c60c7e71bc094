import { schemes } from "../../model/subsidy.js";

export default { schemes };
