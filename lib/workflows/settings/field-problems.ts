import type { z } from "zod";
import type { FieldProblem } from "@/lib/wire/settings";

export type Invalid = { result: "invalid"; problems: FieldProblem[] };

/** The schema's own sentences, each with the field it stands beside. */
export function invalid({ issues }: z.ZodError): Invalid {
	return {
		result: "invalid",
		problems: issues.map(({ path, message }) => ({ path: path.join("."), message })),
	};
}

export function invalidField(path: string, message: string): Invalid {
	return { result: "invalid", problems: [{ path, message }] };
}
