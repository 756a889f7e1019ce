import { isAway } from "./database-away";
import { log } from "./log";

/**
 * A connection cut in the middle of a library's own work surfaces as a rejection nobody holds. That is the
 * database being away, which everything here recovers from; any other such rejection is a fault of ours and
 * still ends the process.
 */
export function outliveDatabase(): void {
	process.on("unhandledRejection", (reason) => {
		if (isAway(reason)) {
			log().warn({ err: reason }, "the database went away in the middle of something");
			return;
		}
		log().fatal({ err: reason }, "nobody handled this");
		process.exit(1);
	});
}
