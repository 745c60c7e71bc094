import { downloads } from "../../model/snapshot.js";

/** The files to download, and how big all of them are when the archive is unpacked. */
export default {
  ...downloads,
  unpacked: downloads.tables.reduce((sum, { csv, json }) => sum + csv.bytes + json.bytes, 0),
};
