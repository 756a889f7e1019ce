import pino, { type Logger } from "pino";
import { env } from "@/lib/env";
import { shownError } from "./shown-error";

let logger: Logger | undefined;

/** The process's log, at LOG_LEVEL. Visitor's words and addresses are not written to it. */
export function log(): Logger {
	logger ??= pino(
		{ level: env().LOG_LEVEL, base: undefined, serializers: { err: shownError } },
		pino.destination(2),
	);
	return logger;
}
