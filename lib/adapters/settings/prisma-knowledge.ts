import type { CompanyProfile } from "@/lib/adapters/assistant/assistant";
import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import { saveSection } from "@/lib/adapters/db/settings/save-section";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { KnowledgeStore } from "./knowledge-store";
import { findArticle, listArticles } from "./list-articles";
import { retireArticle, saveArticle } from "./save-article";

const PROFILE = { section: "profile", read: readProfile, write: writeProfile } as const;

export function createKnowledge(database: Database): KnowledgeStore {
	return {
		articles: (words) => listArticles(database, words),
		article: (id) => findArticle(database, id),
		save: (saving) => saveArticle(database, saving),
		retire: (retiring) => retireArticle(database, retiring),
		saveProfile: (saving) => saveSection(database, PROFILE, saving),
	};
}

async function readProfile(tx: Transaction): Promise<Prisma.InputJsonObject> {
	const rows = await tx.$queryRaw<{ content: Prisma.InputJsonObject }[]>`
		SELECT content FROM company_profile WHERE id = 1`;
	return rows[0]?.content ?? {};
}

async function writeProfile(tx: Transaction, profile: CompanyProfile): Promise<void> {
	const content = JSON.stringify(profile);
	await tx.$executeRaw`
		INSERT INTO company_profile (id, content) VALUES (1, ${content}::jsonb)
		ON CONFLICT (id) DO UPDATE SET content = EXCLUDED.content, version = company_profile.version + 1`;
}
