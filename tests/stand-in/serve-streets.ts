/** Starts the stand-in for a server of streets for the end-to-end tests, whose site is built with its address. */
import { STREETS_SERVER } from "../runner/sites.ts";
import { createStreetsServer } from "./streets-server.ts";

createStreetsServer().listen(STREETS_SERVER.port, STREETS_SERVER.host);
