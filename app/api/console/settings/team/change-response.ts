import { problem } from "@/lib/http/problem";
import type { deactivateColleague } from "@/lib/workflows/team/deactivate-colleague";

export function changeResponse(change: Awaited<ReturnType<typeof deactivateColleague>>): Response {
	switch (change) {
		case "done":
			return Response.json({ result: change });
		case "not_found":
			return problem("not_found");
		case "last_admin":
			return problem("last_admin");
		default:
			return change satisfies never;
	}
}
