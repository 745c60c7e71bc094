import { downloads } from "../../model/snapshot.js";

/** The files to download, and how big the archive is unpacked, but for what providers have published. */
export default {
  ...downloads,
  unpacked: downloads.tables.reduce((sum, { csv, json }) => sum + (csv.bytes ?? 0) + (json.bytes ?? 0), 0),
};
