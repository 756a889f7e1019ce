import { log } from "./log";

/** A model's fault costs the visitor nothing; the operator should see it all the same. */
export function reportFault({ during, cause }: { during: string; cause: unknown }): void {
	log().warn({ err: cause, during }, "the model failed; the built-in assistant went on");
}
