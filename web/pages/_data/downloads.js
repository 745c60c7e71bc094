import { downloadGroups } from "../../model/groups-of-downloads.js";
import { downloads } from "../../model/snapshot.js";

/** The files to download, by what they are about, and how big the archive is unpacked, but for what providers have published. */
export default {
  ...downloads,
  groups: downloadGroups,
  unpacked: downloads.tables.reduce((sum, { csv, json }) => sum + (csv.bytes ?? 0) + (json.bytes ?? 0), 0),
};
