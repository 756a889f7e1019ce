import { DateTime } from "luxon";
import type { Company } from "@/lib/adapters/db/store";
import { writeDate } from "@/lib/availability/civil";
import { schedule as scheduleSchema } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import { findZone, localDayOf, zoneNamed } from "@/lib/availability/zone";
import { bothClocks } from "@/lib/handoff/clocks";
import type { HandoffTerms } from "@/lib/handoff/decide";
import { DESTINATION_LABELS } from "@/lib/handoff/labels";
import type { PreviewAnswer } from "@/lib/wire/settings";
import type { World } from "@/lib/world";
import { promiseAt, wordsFor } from "../handoff-words-of";
import { invalid, invalidField } from "./field-problems";
import { type ImaginedVisitor, judgeImagined } from "./imagined-visitor";
import { dayShown, reasonFor } from "./reason";

export type PreviewAsk = {
	/** On the team's wall clock, as a browser's field writes it: 2026-11-06T17:40. */
	at: string;
	visitor: ImaginedVisitor;
	/** Of the schedule, as it would be saved; what is missing is as it is now. */
	draft: Record<string, unknown>;
};

const DAYS_SHOWN = 14;
const RESOURCE_QUERY = "case study";

/** The exact words a visitor would get, the promise in them and the rule behind it. Nothing is saved. */
export async function previewWords(
	world: World,
	{ at: written, visitor, draft }: PreviewAsk,
): Promise<PreviewAnswer> {
	const saved = await world.store.company();
	const parsed = scheduleSchema.safeParse({ ...saved.schedule, ...draft });
	if (!parsed.success) return invalid(parsed.error);
	if (visitor.zone !== null && !findZone(visitor.zone)) {
		return invalidField("visitor_zone", `"${visitor.zone}" is not a known time zone.`);
	}
	const company = { ...saved, schedule: parsed.data };
	const at = readLocal(written, company.schedule.zone);
	if (at === null) {
		return invalidField("at", "That is not a date and time of the calendar: choose one.");
	}
	const { judged, state } = judgeImagined(visitor, { company, at });
	const { decision } = judged;
	if (decision.act === "none") return invalidField("trigger", "Nothing is offered then.");
	const resource = decision.terms.offers.includes("resource")
		? await world.store.fittingResource(RESOURCE_QUERY)
		: null;
	const occasion = { state, company, at, resource };
	const promise = promiseAt(judged, occasion);
	const clocks = (iso: string) => bothClocks(iso, company.schedule.zone, visitor.zone);
	return {
		result: "told",
		at: written,
		clocks: clocks(new Date(at).toISOString()),
		state: judged.availability.state,
		kind: decision.terms.kind,
		destination: DESTINATION_LABELS[decision.terms.destination],
		offers: decision.terms.offers,
		text: wordsFor(judged, occasion),
		promise: promise && { ...promise, clocks: clocks(promise.due) },
		promiseNote: promise ? PROMISE_NOTES[decision.terms.promise] : NO_PROMISE,
		reason: reasonFor(company.schedule, at),
		days: daysFrom(company, at),
	};
}

const PROMISE_NOTES = {
	made: "Kept as a deadline at once, because the address is known.",
	offered: "Said with the offer; it becomes a deadline when the visitor leaves an address.",
	none: "A person can join at once; it becomes a deadline when an address is left or nobody answers the ring.",
} as const satisfies Record<HandoffTerms["promise"], string>;

const NO_PROMISE = "The company never opens, so no time is promised.";

/** Null for what is no date and time. An hour that the clocks skip is read as the one after it. */
function readLocal(written: string, zone: string): Instant | null {
	const local = DateTime.fromISO(written, { zone });
	const sane = local.isValid && local.year >= 1970 && local.year < 2200;
	return sane ? local.toMillis() : null;
}

function daysFrom({ schedule }: Company, at: Instant) {
	const first = localDayOf(zoneNamed(schedule.zone), at);
	return Array.from({ length: DAYS_SHOWN }, (_, index) => {
		const { date, windows, minutes, note } = dayShown(schedule, first + index);
		return { date: writeDate(date), windows, minutes, note };
	});
}
