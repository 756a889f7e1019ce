import type { CompanyProfile, KnowledgePassage } from "@/lib/adapters/assistant/assistant";
import type { Schedule } from "@/lib/availability/schedule";
import type { Instant } from "@/lib/availability/types";
import type {
	Destination,
	HandoffEvent,
	HandoffKind,
	HandoffStatus,
	Offer,
	Priority,
	PromiseWords,
	RaisedBy,
	Trigger,
} from "@/lib/handoff/handoff";
import type { Packet } from "@/lib/handoff/packet";
import type { ContactDetails, Language, Subject } from "@/lib/qualification/facts";
import type { Evidence, Qualification } from "@/lib/qualification/qualification";
import type { ChatMessage, ResourcePart } from "@/lib/wire/chat";

/** What an admin edits and every turn needs. Read anew for each turn: a change counts from the next one. */
export type Company = {
	profile: CompanyProfile;
	schedule: Schedule;
	bookingUrl: string | null;
	/** Out of hours, hot leads may book once their address is there. */
	bookAfterAddress: boolean;
	/** How long reps are rung before the visitor is told the truth. */
	joinTimeoutMinutes: number;
	/** A rep who is not away has a console open at this moment: somebody hears a ring. */
	someoneAvailable: boolean;
	/**
	 * Who hears of handoffs besides the CRM: the destinations that have a Slack channel, the sales inbox, and
	 * visitors, who then get in writing what they were promised.
	 */
	told: { slack: readonly Destination[]; mail: boolean; visitors: boolean };
	/** Commercial duty: a date's entry wins over its weekday's (1 = Monday). */
	duty: {
		byWeekday: Record<number, string>;
		byDate: Record<string, string>;
		/** On days that have nobody. */
		fallback?: string | null;
	};
};

export type VisitorSession = {
	id: string;
	locale: string | null;
	timeZone: string | null;
	platform: string;
	referrer: string | null;
};

export type KnownContact = {
	id: string;
	details: ContactDetails;
	outreachPaused: boolean;
	/** Off: the assistant does not answer this contact in chat. */
	chatChannel: boolean;
};

export const RINGS = ["none", "ringing", "unanswered", "answered"] as const;
export type Ring = (typeof RINGS)[number];

/** The handoff of a conversation that is not resolved yet. */
export type HandoffRow = {
	id: string;
	trigger: Trigger;
	also: Trigger[];
	kind: HandoffKind;
	destination: Destination;
	priority: Priority;
	status: Exclude<HandoffStatus, "resolved">;
	offers: Offer[];
	ring: Ring;
	ringUntil: Instant | null;
	announced: boolean;
	acceptedAt: Instant | null;
	openedAt: Instant;
	/** Made: a row with a deadline. */
	promise: PromiseWords | null;
	/** Said with the offer, to be made with an address. */
	offered: PromiseWords | null;
	bookingUrl: string | null;
};

/** A conversation as one turn needs it; its size does not grow with the conversation. */
export type ConversationState = {
	id: string;
	/** Shown as C-1042. */
	number: number;
	version: number;
	speaker: "assistant" | "person";
	exchanges: number;
	shortReplies: number;
	page: string | null;
	summary: string;
	repNote: string | null;
	startedAt: Instant;
	lastMessageAt: Instant;
	visitor: VisitorSession;
	contact: KnownContact | null;
	qualification: Qualification;
	handoff: HandoffRow | null;
	/** Every trigger proposed so far, resolved handoffs included. */
	proposed: Trigger[];
	/** The newest messages, oldest first; the message being answered is not among them. */
	history: ChatMessage[];
};

export const HISTORY_WINDOW = 24;

export const CHAT_WINDOW = 300;

export type Chat = {
	state: ConversationState;
	messages: ChatMessage[];
	/** The visitor's newest message that a person has read, by the id their page knows. */
	readTo: string | null;
	/** Id of the newest live event that the messages already contain. */
	cursor: string;
};

export type VisitorMessage = {
	conversationId: string;
	/** Our own id; the visitor's page knows the message by `clientId`. */
	id: string;
	clientId: string;
	text: string;
	at: Instant;
	page: string | null;
};

/** `answered`: this very message was answered before, nothing is to be done again. */
export type BegunTurn =
	| { turn: "to_answer"; messageId: string; state: ConversationState }
	| {
			turn: "answered";
			reply: ChatMessage;
			handoff: HandoffRow | null;
			contact: ContactDetails;
			language: Language;
	  }
	| { turn: "unknown_conversation" };

export type Job = {
	task:
		| "announce"
		| "deliver"
		| "ring_timeout"
		| "promise_check"
		| "promise_halfway"
		| "promise_last_call"
		| "promise_broken"
		| "takeover_silence"
		| "tell_webhooks"
		| "engagement_fold"
		| "engagement_raise"
		| "engagement_pass"
		| "outreach_send"
		| "outreach_step"
		| "mailbox_read"
		| "wake_notification"
		| "retention_pass";
	/** The row the job is about. */
	id: string;
	/** A job with this key exists once; a second one replaces it. */
	key: string;
	/** Jobs of one queue run one after the other. */
	queue?: string;
	/** Milliseconds from now, by the database's clock; at once without it. */
	delayMs?: number;
};

/** `mail` is the sales inbox, `visitor` the confirmation to whoever left an address. */
export const DELIVERY_TARGETS = ["slack", "crm", "mail", "visitor"] as const;
export type DeliveryTarget = (typeof DELIVERY_TARGETS)[number];
/** Those that tell the team. */
export type TeamTarget = Exclude<DeliveryTarget, "visitor">;

export type HandoffFields<By extends RaisedBy = Trigger> = {
	trigger: By;
	also: Trigger[];
	kind: HandoffKind;
	destination: Destination;
	priority: Priority;
	status: Exclude<HandoffStatus, "resolved">;
	offers: Offer[];
	subject: Subject | null;
	packet: Packet;
	brief: string;
	ring: Ring;
	ringUntil: Instant | null;
	announced: boolean;
	acceptedAt: Instant | null;
	dutyUserId: string | null;
	bookingUrl: string | null;
};

export type HandoffChange<By extends RaisedBy = Trigger> = {
	id: string;
	isNew: boolean;
	at: Instant;
	fields: HandoffFields<By>;
	events: { id: string; kind: HandoffEvent; trigger: By }[];
	/** A promise that becomes a row now; it takes the place of an earlier open one. */
	promise: (PromiseWords & { id: string }) | null;
	/** Deliveries to create, one for each target and event. */
	deliveries: { id: string; eventId: string; target: DeliveryTarget }[];
	/** Every rep's inbox gets this line; null while nobody is to be pinged. */
	notification: { eventId: string; priority: Priority; title: string; body: string } | null;
	jobs: Job[];
};

export type ContactChange = {
	id: string;
	isNew: boolean;
	/** The anonymous contact that turned out to be `id`; its handoffs move there. */
	replaces: string | null;
	details: ContactDetails;
};

/** Everything one turn changes; it is written whole or not at all. */
export type TurnChange = {
	conversationId: string;
	/** The version it was decided on. */
	expects: number;
	at: Instant;
	messageId: string | null;
	reply: { id: string; text: string; resource?: ResourcePart } | null;
	exchanges: number;
	shortReplies: number;
	summary: string;
	qualification: Qualification;
	evidence: Evidence[];
	contact: ContactChange | null;
	handoff: HandoffChange | null;
	/** Present when the visitor wrote and nobody answers by itself. */
	unanswered: Unanswered | null;
};

export type Unanswered = {
	/** What the visitor is told once; null when they know. */
	note: { id: string; text: string } | null;
	/** For whoever sees to the open handoff, otherwise for everybody; null when the handoff's own line says it. */
	line: { handoffId: string; eventId: string; title: string; body: string } | null;
};

/**
 * `committed`: all of it is written. `moved`: somebody else changed the conversation meanwhile, decide again.
 * `taken_over`: a person speaks now, the reply must be dropped. `answered`: another request answered this message.
 */
export type Commit = "committed" | "moved" | "taken_over" | "answered";

/** Nobody answered the ring: what the visitor is told, and what is promised. */
export type RingEnd = {
	handoffId: string;
	conversationId: string;
	at: Instant;
	message: { id: string; text: string };
	offers: Offer[];
	/** Becomes a row now. */
	promise: (PromiseWords & { id: string }) | null;
	/** Said, whether or not it becomes a row. */
	offered: PromiseWords | null;
	jobs: Job[];
};

export type NewConversation = {
	id: string;
	visitor: VisitorSession & { page: string | null };
	at: Instant;
};

export type FittingResource = ResourcePart & { fits: boolean };

/** Finds the resource on how the company works, for visitors who have not said yet what it is about. */
export const GENERAL_RESOURCE_QUERY = "working together external engineers team process";

export type Store = {
	company(): Promise<Company>;
	startConversation(conversation: NewConversation): Promise<void>;
	beginTurn(message: VisitorMessage): Promise<BegunTurn>;
	loadState(conversationId: string): Promise<ConversationState | null>;
	commitTurn(change: TurnChange): Promise<Commit>;
	/** Writes the end of a ring unless somebody answered meanwhile. */
	endRing(end: RingEnd): Promise<void>;
	/** All of a conversation its visitor may see: at most the newest `CHAT_WINDOW` messages. */
	loadChat(conversationId: string): Promise<Chat | null>;
	/** The contact that has this address already, if any. */
	contactIdOf(email: string): Promise<string | null>;
	searchKnowledge(query: string, limit: number): Promise<KnowledgePassage[]>;
	/** A resource's own page: light markdown. */
	resource(slug: string): Promise<{ title: string; summary: string; body: string } | null>;
	/** The resource that fits the words best; when none does, one on how the company works (`fits` is false). */
	fittingResource(query: string): Promise<FittingResource | null>;
};
