import { requireAdmin } from "@/lib/console";
import { answering, problem } from "@/lib/http/problem";
import { subjectKey } from "@/lib/wire/privacy";
import { eraseVisitor } from "@/lib/workflows/privacy/erase-visitor";
import { exportVisitor } from "@/lib/workflows/privacy/export-visitor";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ key: string }> };

/** Everything kept of a visitor, as a file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const key = subjectKey.safeParse(decodeURIComponent((await params).key));
		const kept = key.success ? await exportVisitor(world, { actor: rep, key: key.data }) : null;
		if (!kept) return problem("not_found");
		return new Response(JSON.stringify(kept, null, 2), {
			headers: {
				"content-type": "application/json",
				"content-disposition": 'attachment; filename="visitor.json"',
				"cache-control": "no-store",
			},
		});
	});
}

/** Erases it; the answer says what other systems still hold. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
	return answering(async () => {
		const { world, rep } = await requireAdmin(request);
		const key = subjectKey.safeParse(decodeURIComponent((await params).key));
		const erased = key.success ? await eraseVisitor(world, { actor: rep, key: key.data }) : null;
		return erased ? Response.json(erased) : problem("not_found");
	});
}
