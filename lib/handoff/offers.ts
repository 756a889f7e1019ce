import { isNegative } from "@/lib/qualification/persona";
import type { Qualification } from "@/lib/qualification/qualification";
import type { Offer } from "./handoff";
import type { MatrixRow } from "./matrix";

export type BookingRule = {
	/** There is a booking address at all. */
	configured: boolean;
	/** Out of hours, a hot lead may book once the address is there; an admin can turn it off. */
	afterAddress: boolean;
};

type Asker = { qualification: Qualification; emailKnown: boolean; booking: BookingRule };

/** What of a matrix row this visitor is really offered, in the row's order. */
export function offersFor(row: MatrixRow, asker: Asker): Offer[] {
	const allowed = {
		talk_now: true,
		resource: true,
		email: !asker.emailKnown,
		book: mayBook(row, asker),
	} as const satisfies Record<Offer, boolean>;
	return row.offers.filter((offer) => allowed[offer]);
}

/** Hot leads book for themselves; everybody else is arranged by a person (sales team's finding). */
function mayBook(row: MatrixRow, { qualification, emailKnown, booking }: Asker): boolean {
	if (!booking.configured || qualification.level !== "hot") return false;
	if (isNegative(qualification.persona)) return false;
	return row.kind === "escalation" || (emailKnown && booking.afterAddress);
}
