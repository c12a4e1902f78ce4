/** Serves a built site as a plain static host does: `tsx tests/static-host/serve-folder.ts <folder> <base path> <port>`. */
import { staticHost } from "./static-host.ts";

const [folder = "dist", base = "/", port = "4173"] = process.argv.slice(2);
staticHost(folder, base).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port}${base}`));
