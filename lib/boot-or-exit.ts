import { boot } from "@/lib/boot";
import { EnvironmentError } from "@/lib/env";
import { outliveDatabase } from "@/lib/http/outlive-database";

/** A server that cannot work says why and ends, instead of answering every request with an error. */
export function bootOrExit(): void {
	outliveDatabase();
	try {
		boot();
	} catch (error) {
		const words = error instanceof EnvironmentError ? error.message : String(error);
		process.stderr.write(`${words}\n`);
		process.exit(1);
	}
	// `baton start` holds the other end; when it dies, however, this server goes with it.
	if (process.connected) process.on("disconnect", () => process.exit(0));
}
