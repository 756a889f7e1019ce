import { clip } from "@/lib/handoff/clip";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";

const REASON_MAX = 300;

/** A request that a CRM did not grant: what it means for the delivery, and its own words for our code. */
export class CrmFailure extends Error {
	constructor(
		readonly outcome: Exclude<DeliveryOutcome, { status: "delivered" }>,
		readonly httpStatus: number = 0,
	) {
		super(outcome.reason);
		this.name = "CrmFailure";
	}
}

/** Repeating will not help: a person must mend it. */
export function refusal(code: string, reason: string, httpStatus = 0): CrmFailure {
	return new CrmFailure({ status: "refused", code, reason: clip(reason, REASON_MAX) }, httpStatus);
}

/** Passing trouble. `unknown`: the request may have been carried out. */
export function trouble(
	reason: string,
	{ unknown, afterMs, httpStatus = 0 }: { unknown: boolean; afterMs?: number; httpStatus?: number },
): CrmFailure {
	const wait = afterMs === undefined ? {} : { afterMs };
	return new CrmFailure(
		{ status: "retry", reason: clip(reason, REASON_MAX), unknown, ...wait },
		httpStatus,
	);
}
