import type { Desk } from "../../desk";
import type { Database } from "../client";
import { tellLive } from "../write-live";
import { audit } from "./audit";
import { settlePromises } from "./settle-promises";

type Input = Parameters<Desk["setOutcome"]>[0];
type Locked = { status: string; outcome: string | null; resolved_at: Date | null };

/** The promise is judged by the instant of the resolution: naming the outcome later does not make it late. */
export async function setOutcome(
	database: Database,
	{ handoffId, actor, at, outcome }: Input,
): ReturnType<Desk["setOutcome"]> {
	return database.$transaction(async (tx) => {
		const rows = await tx.$queryRaw<Locked[]>`
			SELECT status, outcome, resolved_at FROM handoff WHERE id = ${handoffId} FOR NO KEY UPDATE`;
		const handoff = rows[0];
		if (!handoff) return { result: "not_found" };
		if (handoff.status !== "resolved" || !handoff.resolved_at) return { result: "not_resolved" };
		if (handoff.outcome === outcome) return { result: "already" };
		await tx.handoff.update({ where: { id: handoffId }, data: { outcome }, select: { id: true } });
		await settlePromises(tx, { handoffId, at: handoff.resolved_at.getTime(), outcome });
		const payload = { handoffId, kinds: ["outcome"], by: actor.name };
		await tellLive(tx, [{ audience: "console", type: "handoff", payload }]);
		await audit(tx, {
			actor,
			at,
			action: "outcome_set",
			subject: `handoff:${handoffId}`,
			before: { outcome: handoff.outcome },
			after: { outcome },
		});
		return { result: "done" };
	});
}
