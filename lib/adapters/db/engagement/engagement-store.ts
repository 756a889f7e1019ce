import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { HandoffChange, Job } from "@/lib/adapters/db/store";
import type { Instant } from "@/lib/availability/types";
import type { EngagementEvent } from "@/lib/engagement/event";
import type { Raised } from "@/lib/engagement/raise";
import type { Judgement, Recommendation } from "@/lib/engagement/recommend";
import type { Rules, RulesEdit } from "@/lib/engagement/rules";
import type { EngagementState } from "@/lib/engagement/state";
import type { RaisedBy } from "@/lib/handoff/handoff";
import type { LeadLevel, Qualification } from "@/lib/qualification/qualification";
import type {
	EngagementShown,
	RecommendationFilter,
	RecommendationPage,
} from "@/lib/wire/engagement";

/** Whom an event is about: a contact of ours, or an address that becomes one. */
export type Whose = { contactId: string } | { email: string };

/** An event as it comes in; its instant was admitted already. */
export type Incoming = EngagementEvent & { whose: Whose };

export type Recording = { source: string; now: Instant; events: readonly Incoming[] };

/** What became of each event, in the order given. */
export type Recorded = "recorded" | "duplicate" | "unknown_contact";

/** Everything that raising a contact's handoff needs. */
export type AtHand = {
	contactId: string;
	state: EngagementState;
	judgement: Judgement;
	raised: Raised;
	rules: Rules;
	contact: {
		email?: string;
		name?: string;
		company?: string;
		role?: string;
		phone?: string;
		preferredTime?: string;
	};
	qualification: Qualification | null;
	conversation: {
		id: string;
		number: number;
		startedAt: Instant;
		lastMessageAt: Instant;
		page: string | null;
		referrer: string | null;
		platform: string;
		locale: string | null;
		zone: string | null;
	} | null;
};

/** The handoff the engine raises; there is no conversation behind it. */
export type RaisedHandoff = {
	contactId: string;
	at: Instant;
	/** As they were read; when somebody raised meanwhile, nothing is written. */
	raisedBefore: Raised;
	raisedNow: Raised;
	/** The causes in words. They stand on the card that is opened, or are added to the one that is open. */
	reasons: string[];
	level: LeadLevel;
	handoff: HandoffChange<RaisedBy>;
};

/** `at_work`: a person has a card of this contact's already, which now says why as well. `moved`: raised by somebody else meanwhile. */
export type Raising = "raised" | "at_work" | "moved";

export type EngagementStore = {
	/** Stores events, each once, and folds them into their contacts' states. Unknown addresses become contacts. */
	record(recording: Recording): Promise<Recorded[]>;
	/** Folds what waits of one contact; a stale state is computed anew from all its events. */
	foldWaiting(contactId: string, now: Instant): Promise<void>;
	/** Judges so many contacts anew, by id; with `fromEvents` their states are computed anew first. */
	rejudge(input: {
		after: string;
		limit: number;
		now: Instant;
		fromEvents: boolean;
	}): Promise<{ last: string | null; count: number; changed: number }>;
	atHand(contactId: string, now: Instant): Promise<AtHand | null>;
	raise(raising: RaisedHandoff): Promise<Raising>;
	/** A rep decides otherwise; what holds now counts as raised. Null lifts it. */
	override(input: {
		contactId: string;
		actor: Actor;
		now: Instant;
		to: { recommendation: Recommendation; reason: string } | null;
	}): Promise<"done" | "not_found" | "binding">;
	rulesEdit(): Promise<RulesEdit>;
	/** On the version they were read with, audited. */
	saveRules(saving: Saving<{ edit: RulesEdit; jobs: Job[] }>): Promise<Saved>;
	list(where: { filter: RecommendationFilter; cursor: string | null }): Promise<RecommendationPage>;
	of(contactId: string): Promise<EngagementShown | null>;
};
