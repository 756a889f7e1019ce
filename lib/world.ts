import type { Assistant } from "@/lib/adapters/assistant/assistant";
import type { LetterWriter } from "@/lib/adapters/assistant/letter-writer";
import type { CalendarFile } from "@/lib/adapters/calendar-file/calendar-file";
import type { ToldCrm, TriedCrm } from "@/lib/adapters/crm/crm";
import type { Bookings } from "@/lib/adapters/db/bookings";
import type { CannedReplies } from "@/lib/adapters/db/canned-replies";
import type { ContactBook } from "@/lib/adapters/db/contact-book";
import type { Deliveries } from "@/lib/adapters/db/deliveries";
import type { Desk } from "@/lib/adapters/db/desk";
import type { ApiKeys } from "@/lib/adapters/db/engagement/api-keys";
import type { EngagementStore } from "@/lib/adapters/db/engagement/engagement-store";
import type { Confirmation, Outbox } from "@/lib/adapters/db/outbox";
import type { OutreachStore } from "@/lib/adapters/db/outreach/outreach-store";
import type { RepInbox } from "@/lib/adapters/db/rep-inbox";
import type { ReportReads } from "@/lib/adapters/db/reports/report-reads";
import type { SettingsStore } from "@/lib/adapters/db/settings/settings-store";
import type { Signs } from "@/lib/adapters/db/signs";
import type { Store } from "@/lib/adapters/db/store";
import type { Webhooks } from "@/lib/adapters/db/webhooks";
import type { InvitationMail } from "@/lib/adapters/mail/build-invitation-mail";
import type { MailTeller } from "@/lib/adapters/mail/mail-teller";
import type { MailboxWay } from "@/lib/adapters/mail/outreach/mailbox-way";
import type { OutreachLinks } from "@/lib/adapters/mail/outreach/outreach-links";
import type { OutreachMail } from "@/lib/adapters/mail/outreach/outreach-mail";
import type { ReadMail } from "@/lib/adapters/mail/outreach/read-raw-mail";
import type { Place, Whereabouts } from "@/lib/adapters/network/where-is";
import type { DestinationStore } from "@/lib/adapters/settings/destination-store";
import type { KnowledgeStore } from "@/lib/adapters/settings/knowledge-store";
import type { OutsideReader, WebhookEndpoint } from "@/lib/adapters/settings/outside-settings";
import type { PrivacyStore } from "@/lib/adapters/settings/privacy-store";
import type { TeamStore } from "@/lib/adapters/settings/team-store";
import type { SlackTeller } from "@/lib/adapters/slack/slack-teller";
import type { WebhookAnswer } from "@/lib/adapters/webhooks/post-webhook";
import type { Instant } from "@/lib/availability/types";
import type { ToldBooking } from "@/lib/handoff/booking";
import type { DeliveryOutcome, Told } from "@/lib/handoff/delivery";
import type { Turn } from "@/lib/qualification/facts";
import type { BookingCheck } from "@/lib/wire/destinations";
import type { Turns } from "@/lib/workflows/turns";

export type BookingDetails = {
	name?: string;
	email?: string;
	/** The visitor's own words only: they see the form and may edit it. */
	summary: string;
	/** Comes back with the booking. */
	conversationId: string;
	now: Instant;
	zone: string;
};

/** What a visitor's turn needs. Workflows take the world first; tests hand them one in memory. */
export type ChatWorld = {
	/** The company's clock; `BATON_CLOCK` moves it. */
	now(): Instant;
	newId(): string;
	store: Store;
	assistant: Assistant;
	/** What to search the knowledge for, given a message and what was said before it. */
	knowledgeQuery(text: string, history: readonly Turn[]): string;
	booking: { url(base: string, details: BookingDetails): string };
	links: {
		conversation(id: string): string;
		handoff(id: string): string;
		contact(id: string): string;
		/** Where a one-time link opens. */
		join(token: string): string;
		destinations: string;
	};
	turns: Turns;
};

/** Everything outside the mind, as one value. */
export type World = ChatWorld & {
	/** In [0, 1): spreads retries. */
	chance(): number;
	desk: Desk;
	signs: Signs;
	contacts: ContactBook;
	replies: CannedReplies;
	outbox: Outbox;
	deliveries: Deliveries;
	repInbox: RepInbox;
	bookings: Bookings;
	/** Other systems that are told of what happens. */
	webhooks: Webhooks;
	postWebhook(
		endpoint: Pick<WebhookEndpoint, "url" | "secret">,
		message: { id: string; body: string },
	): Promise<WebhookAnswer>;
	engagement: EngagementStore;
	apiKeys: ApiKeys;
	outreach: OutreachStore;
	outreachMail: OutreachMail;
	outreachLinks: OutreachLinks;
	/** Where answers come in; null when none is set. */
	letters: LetterWriter;
	mailbox: MailboxWay;
	readMail(raw: Uint8Array): Promise<ReadMail>;
	/** What the booking page posts to us. */
	bookingPage: {
		/** Where it must post to. */
		address: string;
		read(post: {
			header: string | null;
			rawBody: string;
		}): Promise<ToldBooking | "unsigned" | "not_a_booking">;
		/** Whether it is set as the handoff needs it; nothing to check without an address. */
		checks(): Promise<BookingCheck[]>;
	};
	settings: SettingsStore;
	reports: ReportReads;
	/** Where the outside is told of handoffs, as set on screen or in the environment. */
	outside: OutsideReader;
	destinations: DestinationStore;
	knowledge: KnowledgeStore;
	team: TeamStore;
	privacy: PrivacyStore;
	/** What a one-time link holds, and what is kept of it. */
	newToken(): { token: string; sha256: string };
	/** To colleagues. */
	teamMail: {
		invite(mail: Omit<InvitationMail, "host">): Promise<DeliveryOutcome>;
	};
	/** The one that needs no model, for showing an admin what it would say. */
	builtInAssistant: Assistant;
	/** Where an address leads that an admin enters. */
	whereIs(place: Place): Promise<Whereabouts>;
	calendarFile: CalendarFile;
	slack: SlackTeller;
	/** To the sales inbox. */
	mail: MailTeller;
	/** To the visitor: what was promised, in writing. */
	visitorMail: { confirm(told: Confirmation): Promise<Told> };
	crm: ToldCrm;
	/** The chosen CRM alone, for an admin's test. */
	tryCrm: TriedCrm["tryOut"];
};
