import type { CompanyProfile } from "@/lib/adapters/assistant/assistant";
import type { Actor } from "@/lib/adapters/db/desk";
import type { Saved, Saving } from "@/lib/adapters/db/settings/settings-store";
import type { Instant } from "@/lib/availability/types";
import type { ArticleRow, ArticleShown, ArticleWritten } from "@/lib/wire/knowledge";

export type ArticleSaving = {
	/** null for a new one. */
	id: string | null;
	newId: string;
	actor: Actor;
	at: Instant;
	expects: number;
	article: ArticleWritten;
};

export type ArticleSaved = Saved | { result: "gone" };

export type Retiring = { id: string; actor: Actor; at: Instant; retired: boolean };

/** What the assistant answers from. Every change counts from the next turn on and is audited. */
export type KnowledgeStore = {
	/** Titles in order; with words, those that hold them, best first. */
	articles(words: string): Promise<ArticleRow[]>;
	article(id: string): Promise<ArticleShown | null>;
	save(saving: ArticleSaving): Promise<ArticleSaved>;
	/** Takes a text out of use, or back into it. @returns false when it does not exist */
	retire(retiring: Retiring): Promise<boolean>;
	saveProfile(saving: Saving<CompanyProfile>): Promise<Saved>;
};
