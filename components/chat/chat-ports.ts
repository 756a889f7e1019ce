import type { ChatRequest } from "@/lib/wire/chat";
import type { Outbox } from "./outbox";
import type { TabWord } from "./tab-words";

/** Where the visitor is, sent with what they write. */
export type Surroundings = Pick<ChatRequest, "page" | "locale" | "time_zone">;

export type LiveSource = {
	onEvent(listener: (event: { id: string; data: string }) => void): void;
	onBroken(listener: () => void): void;
	close(): void;
};

/** Everything the chat needs of a browser; the tests bring their own. */
export type ChatPorts = {
	fetch(path: string, init?: RequestInit): Promise<Response>;
	follow(path: string): LiveSource;
	outbox: {
		read(): Outbox;
		write(outbox: Outbox): void;
		/** Another tab wrote. */
		onChange(listener: () => void): () => void;
	};
	tabs: {
		tell(word: TabWord): void;
		onWord(listener: (word: TabWord) => void): () => void;
	};
	/** One tab at a time does the work. */
	alone<Result>(work: () => Promise<Result>): Promise<Result>;
	isOnline(): boolean;
	/** The visitor has the conversation before their eyes. */
	isVisible(): boolean;
	/** Their tab is in front, though the chat may be folded away: a person who writes should be heard. */
	isAround(): boolean;
	onChange(listener: () => void): () => void;
	now(): number;
	newId(): string;
	chance(): number;
	surroundings(): Surroundings;
};
