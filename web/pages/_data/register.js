export { register as default } from "../../model/register.js";
