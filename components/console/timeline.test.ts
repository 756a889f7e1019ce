import { expect, test } from "vitest";
import type { DeskView } from "@/lib/wire/console";
import type { TranscriptMessage } from "@/lib/wire/conversation-shown";
import type { HandoffCard } from "@/lib/wire/handoff-card";
import { timelineOf } from "./timeline";

const view: DeskView = {
	contact: null,
	conversations: [],
	messages: [],
	handoffs: [],
	outreach: [],
	mails: [],
	audit: [],
	notes: [],
	tasks: [],
	records: [],
	duplicates: [],
	team: [],
	now: "2026-03-03T10:00:00Z",
};

function said(id: string, at: string): TranscriptMessage {
	return { id, at, conversationId: "c1", role: "visitor", text: id, author: null, resource: null };
}

function happened(events: HandoffCard["events"]): HandoffCard {
	return {
		id: "h1",
		contactId: "k1",
		conversationId: "c1",
		reasons: [],
		level: "hot",
		persona: "P1",
		priority: "high",
		trigger: "hot_lead",
		also: [],
		kind: "escalation",
		destination: "sales",
		status: "open",
		ring: "none",
		brief: "",
		openedAt: "2026-03-03T09:00:00Z",
		acceptedAt: null,
		claimedBy: null,
		claimedAt: null,
		resolvedAt: null,
		resolvedBy: null,
		outcome: null,
		promise: null,
		promiseClocks: null,
		callClocks: null,
		deliveries: [],
		steps: [],
		caps: [],
		crmUrl: null,
		events,
	};
}

test("What was said and what happened stand in the order of time", () => {
	const opened = {
		id: "e1",
		kind: "opened" as const,
		trigger: "hot_lead" as const,
		at: "2026-03-03T09:00:01Z",
		by: null,
	};
	const rows = timelineOf({
		...view,
		messages: [said("first", "2026-03-03T09:00:00Z"), said("last", "2026-03-03T09:00:02Z")],
		handoffs: [happened([opened])],
		audit: [
			{
				id: "1",
				at: "2026-03-03T09:00:03Z",
				by: "Anna",
				action: "outreach_paused",
				before: {},
				after: {},
			},
		],
	});
	expect(rows.map(({ key }) => key)).toEqual(["first", "e1", "last", "a1"]);
	expect(rows.at(-1)).toMatchObject({ text: "All outreach paused · Anna" });
});

test("Of one instant the words come before what followed from them", () => {
	const at = "2026-03-03T09:00:00Z";
	const opened = { id: "e1", kind: "opened" as const, trigger: "stall" as const, at, by: null };
	const rows = timelineOf({ ...view, messages: [said("m", at)], handoffs: [happened([opened])] });
	expect(rows.map(({ key }) => key)).toEqual(["m", "e1"]);
});

test("A claim is told by the marker in the conversation and not a second time", () => {
	const claimed = {
		id: "e1",
		kind: "claimed" as const,
		trigger: "stall" as const,
		at: "2026-03-03T09:00:00Z",
		by: "Anna",
	};
	expect(timelineOf({ ...view, handoffs: [happened([claimed])] })).toEqual([]);
});
