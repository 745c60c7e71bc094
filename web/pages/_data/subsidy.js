import { ofDistrict, once, schemes } from "../../model/subsidy.js";

export default { schemes, once, ofDistrict };
