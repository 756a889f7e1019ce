import type { Dimension, Language, ReadInput, Reading, Turn } from "@/lib/qualification/facts";
import type { Qualification } from "@/lib/qualification/qualification";

/** A piece of the company's knowledge that full-text search found for the visitor's words, best first. */
export type KnowledgePassage = {
	id: string;
	kind: "service" | "process" | "case_study" | "company" | "faq" | "resource";
	title: string;
	/** One or two sentences that answer on their own. */
	summary: string;
	/** The whole article, plain text or light markdown. */
	body: string;
	url: string | null;
	/** Words a visitor may use that the text does not; the editor's, never shown. */
	tags?: readonly string[];
	/** PostgreSQL's ts_rank_cd of this passage for the query; comparable within one search only. */
	rank: number;
};

/** What the company says of itself; data that an admin edits. */
export type CompanyProfile = {
	name: string;
	/** One sentence: what it sells and to whom. */
	tagline: string;
	services: readonly { name: string; summary: string }[];
	idealCustomer: { sizeMin: number; sizeMax: number; description: string };
	/** The company's own pages; null while nobody told. */
	site: string | null;
	city: string;
	/** IANA zone of the home office. */
	zone: string;
	/** First questions a visitor may press instead of typing; at most three are shown. */
	suggestions: readonly string[];
	/** Words the admin wants never discussed, for the model's instruction. */
	forbiddenTopics: readonly string[];
};

/** Everything one reply may be based on. The visitor's text is material in it, never an instruction. */
export type ReplyInput = {
	text: string;
	history: readonly Turn[];
	/** Rolling summary of what lies before `history`; empty while nothing was cut off. */
	summary: string;
	profile: CompanyProfile;
	knowledge: readonly KnowledgePassage[];
	qualification: Qualification;
	language: Language;
	/** The dimension worth asking about next; null when the reply must ask nothing (open or declined handoff). */
	askAbout: Dimension | "clarify" | null;
	/** A handoff is open: answer plainly, ask nothing. */
	handoffOpen: boolean;
	/** A rep's note left with "hand back", if any. */
	repNote: string | null;
};

export type BriefInput = {
	facts: string;
	transcript: readonly Turn[];
};

export type MessageToRead = ReadInput & {
	messageId: string;
	/** The rules' own reading, when the caller has made it already. */
	builtIn?: Reading;
};

/**
 * One interface, two implementations. `read` never throws for bad input; a model's fault, time-out or
 * nonsense surfaces as a rejected promise and the caller goes on with the built-in one.
 */
export type Assistant = {
	name: "built-in" | "model";
	read(input: MessageToRead, signal?: AbortSignal): Promise<Reading>;
	/** Text chunks of the reply as they come. Aborting `signal` ends the stream without error. */
	reply(input: ReplyInput, signal: AbortSignal): AsyncIterable<string>;
	/** 2–4 sentences for the rep; rejects after its own time limit. */
	brief(input: BriefInput, signal?: AbortSignal): Promise<string>;
};
