import { client } from "../client/client";
import { viaWx } from "./wx-transport";

export const api = client(`${REGISTER_ORIGIN}/graphql`, viaWx);
