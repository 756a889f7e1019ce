import { z } from "zod";
import { problem } from "@/lib/wire/chat";

export type Problem = { path: string; message: string };
export type Submitted =
	| { ok: true; value: unknown }
	| { ok: false; message: string; problems: Problem[] };

const invalid = z.object({
	result: z.literal("invalid"),
	problems: z.array(
		z.union([
			z.object({ path: z.string(), message: z.string() }),
			z
				.object({ field: z.string(), message: z.string() })
				.transform(({ field, message }) => ({ path: field, message })),
		]),
	),
});

/** Sends a form. What is wrong with a field comes back with the field, everything else as one sentence. */
export async function submit(
	method: "POST" | "PUT" | "DELETE",
	path: string,
	body?: unknown,
): Promise<Submitted> {
	const response = await fetch(path, {
		method,
		headers: { "content-type": "application/json", accept: "application/json" },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
		cache: "no-store",
	}).catch(() => null);
	if (!response) return failed("The server did not answer. Nothing was changed; please try again.");
	const content: unknown = await response.json().catch(() => null);
	if (response.ok) return { ok: true, value: content };
	const read = invalid.safeParse(content);
	if (read.success) {
		const { problems } = read.data;
		return { ok: false, message: "Please mend what is marked below.", problems };
	}
	return failed(problem.safeParse(content).data?.message ?? "That did not work. Please try again.");
}

function failed(message: string): Submitted {
	return { ok: false, message, problems: [] };
}
