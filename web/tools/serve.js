import { createServer } from "node:http";
import { answerWithFile } from "./static-files.js";

/** Serves the built site as the backend does: `npm run serve -- 8090`. */
const port = Number(process.argv[2] ?? 8090);

createServer((request, response) => answerWithFile(request, response)).listen(port, () =>
  console.log(`http://localhost:${port}/`),
);
