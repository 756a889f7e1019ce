import type { InviteAnswer } from "@/lib/wire/team";

export function linkResponse(answer: InviteAnswer): Response {
	return Response.json(answer, {
		status: answer.result === "invited" ? 200 : 422,
		headers: { "cache-control": "no-store" },
	});
}
